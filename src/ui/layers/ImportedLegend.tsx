import type { ImportedLayerScene, LayerClassing } from "../../cartography/imported/imported-scene";
import type { LandUseGuide } from "../../domain/spatial/land-use-names";
import { figure } from "../../i18n/format-area";
import { ImportedSwatch } from "../swatches/ImportedSwatch";
import { useTranslation } from "../widgets/use-translation";
import { BothWords } from "./BothWords";
import { classGroups } from "./class-groups";
import { useLayerClasses } from "./use-layer-classes";
import css from "./ImportedRow.module.css";

type Props = { scene: ImportedLayerScene; classing: NonNullable<LayerClassing>; title: string; guide: LandUseGuide };

const mostListed = 30;

/** The codes or parts that a layer has, each as it is drawn and with its number of features. */
export function ImportedLegend({ scene, classing, title, guide }: Props) {
  const { t } = useTranslation();
  const found = useLayerClasses(scene.key, classing);
  if (found.status !== "done") {
    return (
      <p className={css.note} role="status">
        <BothWords words={found.status === "running" ? "importedLayers.classesLoading" : "importedLayers.classesFailed"} />
      </p>
    );
  }
  const groups = classGroups(found.classes, classing, guide);
  const listed = groups.slice(0, mostListed);
  const more = found.more + groups.length - listed.length;
  return (
    <ul className={css.legend} aria-label={t("importedLayers.classes", { name: title })}>
      {listed.map(({ id, code, words, values, count }) => (
        <li key={id} title={code === null || values.join() === code ? undefined : values.join(", ")}>
          <ImportedSwatch layer={scene} ofClass={id} />
          <span className={css.class}>
            {code !== null && <span className={css.code}>{code}</span>} <BothWords words={words} />
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
