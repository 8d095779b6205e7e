import { useId } from "react";
import { crsLabel } from "../../domain/spatial/crs-choice";
import type { CrsGuess, CrsReason, DeclaredCrs } from "../../domain/spatial/crs-finding";
import { choiceName } from "../../formats/crs/crs-names";
import { publicationOfAllDays } from "../../store/shown-publication";
import { usePlan } from "../../store/use-plan";
import { Bilingual } from "../widgets/Bilingual";
import { useTranslation } from "../widgets/use-translation";
import { isSameChoice } from "./open-import";
import styles from "./parts.module.css";
import { districtsText, reasonSentence } from "./spatial-words";

type Props = { name: string; guess: CrsGuess; said: readonly CrsReason["code"][]; declared: DeclaredCrs; isStandard: boolean; isChosen: boolean; onChoose: () => void };

/** One way of reading the coordinates and what speaks for it, but for what is said of several above; choosing it shows on the map where it leads. */
export function GuessCard({ name, guess, said, declared, isStandard, isChosen, onChoose }: Props) {
  const { t, text, language } = useTranslation();
  const id = useId();
  const districts = usePlan((state) => publicationOfAllDays(state).districts);
  const nameOf = (code: string) => {
    const district = districts.find((one) => one.id === code);
    return district ? text(district.name) : code;
  };
  const { choice, reasons, addedUncertaintyM } = guess;
  const isDeclared = declared.is === "known" && isSameChoice(declared.choice, choice);
  return (
    <label className={styles.card} data-chosen={isChosen || undefined}>
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} aria-labelledby={`${id}-name`} aria-describedby={`${id}-why`} />
      <span>
        <strong id={`${id}-name`}>
          <Bilingual text={choiceName(choice)} />
        </strong>{" "}
        <span className={styles.chip}>{crsLabel(choice)}</span> {isDeclared && <span className={styles.chip}>{t(isStandard ? "spatial.guess.standard" : "spatial.guess.declared")}</span>}
        <ul id={`${id}-why`}>
          {!reasons.some(({ code }) => code === "falls-outside-region" || code === "falls-off-globe") && <li>{districtsText(language, guess, nameOf)}</li>}
          {reasons
            // Where it falls is said above, by name, and that the file says so beside the name.
            .filter(({ code }) => code !== "falls-in-counties" && code !== "declared" && !said.includes(code))
            .map((reason) => (
              <li key={reason.code}>{reasonSentence(language, reason)}</li>
            ))}
          {addedUncertaintyM !== null && addedUncertaintyM > 0 && <li>{t("crs.added-uncertainty", { metres: addedUncertaintyM })}</li>}
        </ul>
      </span>
    </label>
  );
}
