import { shownLayer } from "../../store/shown-layers";
import { useActions, usePlan } from "../../store/use-plan";
import { figure } from "../../i18n/format-area";
import { Section } from "../inspector/Section";
import { useSubject } from "../inspector/use-subject";
import { BothWords } from "../layers/BothWords";
import { IconButton } from "../widgets/IconButton";
import { CloseIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import { FieldName } from "./AttributeTable";
import { FeatureTable } from "./FeatureTable";
import { ImportedHead } from "./ImportedHead";
import { ImportedLayerActions } from "./ImportedLayerActions";
import { ProvenanceFacts } from "./ProvenanceFacts";
import css from "./Imported.module.css";

/** An imported layer or layout edition: what can be done with it, every feature of it, its fields, and where it came from. */
export function LayerDetails() {
  const layer = usePlan((state) => shownLayer(state, state.openLayer));
  const { showLayer } = useActions();
  const { t } = useTranslation();
  const article = useSubject<HTMLElement>(layer?.record.id ?? null);
  if (!layer) {
    return (
      <div className={css.gone}>
        <p>
          <BothWords words="imported.gone" />
        </p>
        <IconButton label={t("imported.close")} icon={<CloseIcon />} onClick={() => showLayer(null)} />
      </div>
    );
  }
  const { record } = layer;
  const { features, positions, fields } = record.data;
  return (
    <article ref={article} className={css.panel} aria-labelledby="layer-name">
      <ImportedHead
        id="layer-name"
        layer={layer}
        name={record.title}
        under={t("imported.counted", { features: figure(features), positions: figure(positions) })}
        buttons={<IconButton label={t("imported.close")} icon={<CloseIcon />} onClick={() => showLayer(null)} />}
      />
      <div className={css.body}>
        <ImportedLayerActions layer={layer} inDetails />
        {layer.isThere && features > 0 && (
          <Section title="imported.features">
            <FeatureTable layer={layer} />
          </Section>
        )}
        {fields.length > 0 && (
          <Section title="imported.fields">
            <ul className={css.fields}>
              {fields.map(({ name, type }) => (
                <li key={name}>
                  <div>
                    <FieldName field={name} />
                  </div>
                  <span>{t(`imported.type.${type}`)}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <ProvenanceFacts record={record} />
      </div>
    </article>
  );
}
