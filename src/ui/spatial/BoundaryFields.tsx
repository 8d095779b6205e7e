import { squareMetresPer } from "../../domain/area-unit";
import { AreaKind, type StatedArea } from "../../domain/zone";
import { formatArea } from "../../i18n/format-area";
import { publicationOfAllDays } from "../../store/shown-publication";
import { usePlan } from "../../store/use-plan";
import type { AnswerTo, LayerSummary } from "../../workers/import-messages";
import { useTranslation } from "../widgets/use-translation";
import { AreaTicks } from "./AreaTicks";
import { Caution } from "./Caution";
import type { Meaning } from "./meaning";
import styles from "./parts.module.css";
import type { ImportTask } from "./use-import";

/** Beyond this share the drawn and the stated area do not mean the same. */
const tolerated = 0.03;

type Props = { task: ImportTask; layer: LayerSummary; meaning: Meaning; outline: AnswerTo["outline"] | null; onChange: (part: Partial<Meaning>) => void };

/** What a surveyed boundary needs: which of the zone's areas it bounds, how sure it is, which features make it, and how large that comes out. */
export function BoundaryFields({ task, layer, meaning, outline, onChange }: Props) {
  const { t, text, language } = useTranslation();
  const zone = usePlan((state) => publicationOfAllDays(state).zones.find(({ id }) => id === meaning.zone) ?? null);
  const isReplacing = usePlan(({ project }) => Object.values(project?.value.collections.boundaries ?? {}).some((record) => record.zone === meaning.zone));
  const stated = zone?.statedAreas.find(({ which }) => which === meaning.which) ?? null;
  const computedM2 = outline?.geometry && outline.outline !== "across-antimeridian" ? outline.areaM2 : null;
  const area = (areaM2: number) => formatArea(areaM2, "km2", language, 5);
  const differs = stated !== null && computedM2 !== null && Math.abs(computedM2 - statedM2(stated)) > tolerated * statedM2(stated);
  return (
    <>
      <div className={styles.pair}>
        <label className={styles.field}>
          <span>{t("spatial.which")}</span>
          <select className={styles.input} value={meaning.which ?? ""} onChange={({ target }) => onChange({ which: AreaKind.options.find((which) => which === target.value) ?? null })}>
            <option value="">{t("spatial.which.none")}</option>
            {AreaKind.options.map((which) => (
              <option key={which} value={which}>
                {t(`area.${which}`)}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          <span>{t("spatial.uncertainty")}</span>
          <input type="text" className={styles.input} inputMode="decimal" value={meaning.uncertaintyM} placeholder={t("spatial.uncertainty.placeholder")} onChange={({ target }) => onChange({ uncertaintyM: target.value })} />
        </label>
      </div>
      <AreaTicks task={task} layer={layer} features={meaning.features} onChange={(features) => onChange({ features })} />
      {computedM2 !== null && <p>{t("spatial.boundary.computed", { area: `${area(computedM2)}（${formatArea(computedM2, "mu", language, 5)}）` })}</p>}
      {zone && stated && computedM2 !== null && (differs ? <Caution>{t("spatial.boundary.differs", { zone: text(zone.name), which: t(`area.${stated.which}`), stated: area(statedM2(stated)), computed: area(computedM2), share: shareOf(computedM2, statedM2(stated)) })}</Caution> : <p>{t("spatial.boundary.agrees", { which: t(`area.${stated.which}`), stated: area(statedM2(stated)) })}</p>)}
      {isReplacing && zone && <Caution>{t("spatial.boundary.replaces", { zone: text(zone.name) })}</Caution>}
      {!isReplacing && zone && zone.boundary.method !== "surveyed" && <p className={styles.hint}>{t("spatial.boundary.takesPlace", { zone: text(zone.name) })}</p>}
    </>
  );
}

const statedM2 = ({ value, unit }: StatedArea): number => value * squareMetresPer[unit];

/** `+4.2`, `−12.0`: per cent of the stated. */
function shareOf(computed: number, stated: number): string {
  const percent = (100 * (computed - stated)) / stated;
  return `${percent < 0 ? "−" : "+"}${Math.abs(percent).toFixed(1)}`;
}
