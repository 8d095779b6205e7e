import { formatArea } from "../../i18n/format-area";
import type { AreaRow, LayerSummary } from "../../workers/import-messages";
import { useTranslation } from "../widgets/use-translation";
import styles from "./parts.module.css";
import { useAnswers } from "./use-answers";
import type { ImportTask } from "./use-import";

type Props = { task: ImportTask; layer: LayerSummary; features: readonly number[] | null; onChange: (features: readonly number[] | null) => void };

const mostListed = 200;

/** Which of several areas make up the boundary: all of them, or those that are ticked, the largest first. */
export function AreaTicks({ task, layer, features, onChange }: Props) {
  const { t, language } = useTranslation();
  const [answer] = useAnswers(task.ask, [{ ask: "areas", layer: layer.layer, count: mostListed }]);
  const { areas, total } = answer ?? { areas: [], total: 0 };
  if (total < 2) return null;
  const ticked = new Set(features);
  const nameOf = ({ feature, attributes }: AreaRow) => {
    const words = attributes.flatMap(([, value]) => (typeof value === "string" ? [value] : []));
    return words.slice(0, 2).join(" ").slice(0, 60) || t("spatial.areas.feature", { n: feature + 1 });
  };
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{t("spatial.areas", { n: total })}</legend>
      <label className={styles.check}>
        <input type="checkbox" checked={features === null} onChange={({ target }) => onChange(target.checked ? null : areas.slice(0, 1).map(({ feature }) => feature))} />
        <span>{t("spatial.areas.all", { n: total })}</span>
      </label>
      {features !== null && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={t("spatial.areas", { n: total })}>
          {areas.map((row) => (
            <label key={row.feature} className={styles.check}>
              <input
                type="checkbox"
                checked={ticked.has(row.feature)}
                onChange={({ target }) => onChange(target.checked ? [...ticked, row.feature].sort((a, b) => a - b) : [...ticked].filter((one) => one !== row.feature))}
              />
              <span>
                {nameOf(row)} <span className={styles.hint}>{row.areaM2 === null ? t("spatial.areas.across") : formatArea(row.areaM2, row.areaM2 >= 1e6 ? "km2" : "ha", language, 4)}</span>
              </span>
            </label>
          ))}
          {total > areas.length && <p className={styles.hint}>{t("spatial.areas.more", { n: total - areas.length })}</p>}
        </div>
      )}
    </fieldset>
  );
}
