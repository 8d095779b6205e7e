import type { Label } from "../../analysis/imports/setup";
import type { NamedUnit } from "../../analysis/match-names";
import { useTranslation } from "../widgets/use-translation";
import { candidateWords, unitNamer } from "./import-words";
import styles from "./LabelTable.module.css";

type Props = { label: Label; units: readonly NamedUnit[]; isHousing: boolean; onAnswer: (unit: string | null) => void };

/** Which unit a name stands for: what is likely first and why, then all of them. Nothing is chosen where nothing is sure. */
export function UnitSelect({ label, units, isHousing, onAnswer }: Props) {
  const { t, language } = useTranslation();
  const nameOf = unitNamer(units, language);
  const { match } = label;
  const candidates = match.is === "matched" ? [] : match.candidates;
  const value = label.isAnswered ? (label.unit ?? "none") : (label.unit ?? "");
  return (
    <select className={styles.select} aria-label={t("import.label.choose", { name: label.name || label.id })} value={value} data-open={value === "" || undefined} onChange={({ target }) => onAnswer(target.value === "" ? null : target.value)}>
      {match.is !== "matched" && <option value="">{t("import.label.pick")}</option>}
      <option value="none">{t(isHousing ? "import.label.nowhere" : "import.label.out")}</option>
      {candidates.length > 0 && (
        <optgroup label={t("import.label.likely")}>
          {candidates.map((candidate) => (
            <option key={candidate.id} value={candidate.id}>
              {`${nameOf(candidate.id)} · ${candidateWords(language, candidate)}`}
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label={t("import.label.all")}>
        {units
          .filter(({ id }) => !candidates.some((candidate) => candidate.id === id))
          .map(({ id }) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
      </optgroup>
    </select>
  );
}
