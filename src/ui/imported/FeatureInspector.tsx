import { boundsOf } from "../../domain/bounds";
import { figure } from "../../i18n/format-area";
import { shownLayer, type ShownLayer } from "../../store/shown-layers";
import { hasMap } from "../../store/selectors-shell";
import { useActions, usePlan } from "../../store/use-plan";
import type { LayerAnswer } from "../../workers/layer-messages";
import { ControlLineAnswer } from "../control-lines/ControlLineAnswer";
import { Section } from "../inspector/Section";
import { useSubject } from "../inspector/use-subject";
import { BothWords } from "../layers/BothWords";
import { DownIcon, UpIcon, ZoomIcon } from "../layers/LayerIcons";
import { IconButton } from "../widgets/IconButton";
import { CloseIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import { AttributeTable } from "./AttributeTable";
import { featureName, mayName } from "./feature-name";
import { ImportedHead } from "./ImportedHead";
import { LayerFailed } from "./LayerFailed";
import { Measures } from "./Measures";
import { ProvenanceFacts } from "./ProvenanceFacts";
import { useLayerAnswer } from "./use-layer-answer";
import { closeView } from "./zoom-to-feature";
import { FeatureReading } from "./FeatureReading";
import css from "./Imported.module.css";

/** The feature of an imported layer that was selected: what its file says of it, how large it is, and where it came from. */
export function FeatureInspector() {
  const feature = usePlan((state) => state.feature);
  const layer = usePlan((state) => shownLayer(state, state.feature?.layer));
  const article = useSubject<HTMLElement>(feature && `${feature.layer} ${feature.index}`);
  if (!feature || !layer) return <Gone />;
  return (
    <article ref={article} className={css.panel} aria-labelledby="feature-name">
      <OfLayer layer={layer} index={feature.index} />
    </article>
  );
}

type FeatureAnswer = Extract<LayerAnswer, { is: "feature" }>;

function OfLayer({ layer, index }: { layer: ShownLayer; index: number }) {
  const { selectFeature, showLayer, zoomToBounds } = useActions();
  const { t } = useTranslation();
  const isMapThere = usePlan(hasMap);
  const { record } = layer;
  const { features, fields, key, kinds } = record.data;
  const asked = useLayerAnswer(layer.isThere ? { ask: "feature", key, index } : null);
  const answer: FeatureAnswer | null = asked.status === "done" ? asked.answer : null;
  const bounds = boundsOf([answer?.feature?.geometry ?? null]);
  const isReading = layer.isThere && asked.status === "running";
  const name = featureName(answer?.feature?.properties ?? {});
  const number = t("imported.feature", { n: figure(index + 1) });
  const go = (to: number) => selectFeature({ layer: record.id, index: to });
  return (
    <>
      <ImportedHead
        id="feature-name"
        layer={layer}
        name={isReading && mayName(fields.map((field) => field.name)) ? t("imported.reading") : (name ?? number)}
        under={t("imported.featureOf", { n: figure(index + 1), total: figure(features), title: record.title })}
        buttons={
          <>
            <IconButton label={t("imported.previous")} icon={<UpIcon />} disabled={index <= 0} onClick={() => go(index - 1)} />
            <IconButton label={t("imported.next")} icon={<DownIcon />} disabled={index >= features - 1} onClick={() => go(index + 1)} />
            {isMapThere && <IconButton label={t("imported.zoomFeature")} icon={<ZoomIcon />} disabled={bounds === null} onClick={() => bounds && zoomToBounds(...closeView(bounds))} />}
            <IconButton label={t("inspector.close")} icon={<CloseIcon />} onClick={() => selectFeature(null)} />
          </>
        }
      />
      <div className={css.body} aria-busy={isReading}>
        {!layer.isThere && <LayerFailed code="layer-unknown" />}
        {asked.status === "failed" && <LayerFailed code={asked.code} />}
        {isReading && <FeatureReading fields={fields} mayHaveArea={kinds.includes("polygon")} />}
        {answer && <Measures areaM2={answer.areaM2} lengthM={answer.lengthM} kind={answer.feature?.geometry?.type ?? null} />}
        {answer && <AttributeTable properties={answer.feature?.properties ?? {}} />}
        {answer && <ControlLines geometry={answer.feature?.geometry ?? null} />}
        <Section title="imported.layer">
          <button type="button" className={css.link} onClick={() => showLayer(record.id)}>
            {record.title}
          </button>
        </Section>
        <ProvenanceFacts record={record} />
      </div>
    </>
  );
}

function ControlLines({ geometry }: { geometry: NonNullable<FeatureAnswer["feature"]>["geometry"] | null }) {
  const isArea = geometry?.type === "Polygon" || geometry?.type === "MultiPolygon";
  return isArea ? <ControlLineAnswer asked={{ can: true, area: geometry }} /> : null;
}

/** Its layer was removed, or may not be shown here. */
function Gone() {
  const { selectFeature } = useActions();
  const { t } = useTranslation();
  return (
    <div className={css.gone}>
      <p>
        <BothWords words="imported.gone" />
      </p>
      <IconButton label={t("inspector.close")} icon={<CloseIcon />} onClick={() => selectFeature(null)} />
    </div>
  );
}
