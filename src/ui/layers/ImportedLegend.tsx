import { landUseColor } from "../../cartography/imported/land-use-class";
import type { ImportedLayerScene, LayerClassing } from "../../cartography/imported/imported-scene";
import { figure } from "../../i18n/format-area";
import { ImportedSwatch } from "../swatches/ImportedSwatch";
import { useTranslation } from "../widgets/use-translation";
import { BothWords } from "./BothWords";
import { useLayerClasses } from "./use-layer-classes";
import css from "./ImportedRow.module.css";

type Props = { scene: ImportedLayerScene; classing: NonNullable<LayerClassing>; title: string };

const mostListed = 30;

/** The codes or parts that a layer has, each as it is drawn and with its number of features. */
export function ImportedLegend({ scene, classing, title }: Props) {
  const { t } = useTranslation();
  const found = useLayerClasses(scene.key, classing);
  if (found.status !== "done") {
    return (
      <p className={css.note} role="status">
        <BothWords words={found.status === "running" ? "importedLayers.classesLoading" : "importedLayers.classesFailed"} />
      </p>
    );
  }
  const sorted = [...found.classes].sort((a, b) => (a.value < b.value ? -1 : 1));
  const listed = sorted.slice(0, mostListed);
  const more = found.more + sorted.length - listed.length;
  return (
    <ul className={css.legend} aria-label={t("importedLayers.classes", { name: title })}>
      {listed.map(({ value, count }) => (
        <li key={value}>
          <ImportedSwatch layer={scene} ofClass={value} />
          <span className={css.class}>
            {classing.by === "parts" ? <BothWords words={partName(value)} /> : value}
            {classing.by === "field" && landUseColor(value) === null && (
              <>
                {" "}
                <BothWords words="importedLayers.unknownCode" />
              </>
            )}
          </span>
          <span className={css.number}>{figure(count)}</span>
        </li>
      ))}
      {found.empty > 0 && (
        <li>
          <ImportedSwatch layer={scene} ofClass="" />
          <span className={css.class}>
            <BothWords words={classing.by === "parts" ? "importedLayers.part." : "importedLayers.unclassed"} />
          </span>
          <span className={css.number}>{figure(found.empty)}</span>
        </li>
      )}
      {more > 0 && (
        <li>
          <BothWords words="importedLayers.moreClasses" parameters={{ n: more }} />
        </li>
      )}
    </ul>
  );
}

const partName = (value: string) => `importedLayers.part.${value as "01" | "02" | "03"}` as const;
