import { useId } from "react";
import type { AnswerTo, LayerSummary } from "../../workers/import-messages";
import { publicationOfAllDays } from "../../store/shown-publication";
import { usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { BoundaryFields } from "./BoundaryFields";
import { Caution } from "./Caution";
import { CommonFields } from "./CommonFields";
import { ControlFields, EditionFields } from "./EditionFields";
import { faultsOf, meaningKinds, withSaid, type Meaning, type MeaningKind } from "./meaning";
import styles from "./parts.module.css";
import type { ImportTask } from "./use-import";
import { ZoneChooser } from "./ZoneChooser";

type Props = { task: ImportTask; layer: LayerSummary; meaning: Meaning; outline: AnswerTo["outline"] | null; isOnly: boolean; onChange: (meaning: Meaning) => void };

/** What one layer is, and what belongs to that. What names suggest is chosen beforehand, and marked as a suggestion. */
export function MeaningCard({ task, layer, meaning, outline, isOnly, onChange }: Props) {
  const { t, text } = useTranslation();
  const name = useId();
  const hasAreas = layer.kinds.some(({ kind }) => kind === "polygon");
  const { suggested } = meaning;
  const zones = usePlan((state) => publicationOfAllDays(state).zones);
  const say = (part: Partial<Meaning>) => onChange(withSaid(meaning, part, layer, zones));
  const faults = faultsOf(meaning, outline);
  const hintOf = (kind: MeaningKind) => t(kind === "boundary" && !hasAreas ? "spatial.kind.boundary.noAreas" : `spatial.kind.${kind}.hint`);
  return (
    <section className={styles.section} data-testid="spatial-meaning">
      {!isOnly && <h4 className={styles.file}>{layer.name || layer.file}</h4>}
      <fieldset className={styles.fieldset}>
        <legend className={styles.legend}>{t("spatial.meaning.what")}</legend>
        <div className={styles.kinds}>
        {meaningKinds.map((kind) => (
          <label key={kind} className={styles.card} data-chosen={meaning.kind === kind || undefined}>
            <input type="radio" name={name} checked={meaning.kind === kind} disabled={kind === "boundary" && !hasAreas} onChange={() => say({ kind })} aria-labelledby={`${name}-${kind}`} aria-describedby={`${name}-${kind}-hint`} />
            <span>
              <strong id={`${name}-${kind}`}>
                <BilingualMessage of={`spatial.kind.${kind}`} />
              </strong>{" "}
              {suggested.use.use === kind && <span className={styles.chip}>{t("spatial.suggested")}</span>}
              <span id={`${name}-${kind}-hint`} className={styles.spoken}>
                {hintOf(kind)}
              </span>
            </span>
          </label>
        ))}
        </div>
        {meaning.kind !== null && <p className={styles.hint}>{hintOf(meaning.kind)}</p>}
        {!hasAreas && <p className={styles.hint}>{t("spatial.kind.boundary.noAreas")}</p>}
        {suggested.use.use !== null && suggested.use.why && suggested.use.why.name.trim() !== suggested.use.why.title.zh && <p className={styles.hint}>{t("spatial.suggested.why", { name: suggested.use.why.name, title: text(suggested.use.why.title) })}</p>}
      </fieldset>
      {meaning.kind !== null && (
        <>
          {meaning.kind === "control-lines" && <ControlFields meaning={meaning} onChange={say} />}
          <ZoneChooser value={meaning.zone} suggested={suggested.zone} isOptional={meaning.kind !== "boundary" && meaning.kind !== "edition"} onChange={(zone) => say({ zone })} />
          {meaning.kind === "edition" && <EditionFields layer={layer} meaning={meaning} onChange={say} />}
          {meaning.kind === "boundary" && <BoundaryFields task={task} layer={layer} meaning={meaning} outline={outline} onChange={say} />}
          <CommonFields meaning={meaning} onChange={say} />
          {faults.length > 0 && (
            <Caution>
              {t("spatial.meaning.missing")}
              {faults.map((fault) => t(`spatial.meaning.fault.${fault}`)).join(t("spatial.listSemicolon"))}
            </Caution>
          )}
        </>
      )}
    </section>
  );
}
