import { useId } from "react";
import { choicesOf, criteria } from "../../../domain/sites/criterion";
import { readerUnitsOf } from "../../../domain/sites/site-units";
import { words } from "../../../sheets/comparison-words";
import { useTranslation } from "../../widgets/use-translation";
import { answerWords } from "../value-words";
import type { AnswerDraftText } from "./EnterAnswer";

/** What the answer to a question is typed into: a quantity with its unit, or one of its words. */
export function AnswerField({ draft: { criterion, answer, unit }, onChange }: { draft: AnswerDraftText; onChange: (part: Partial<AnswerDraftText>) => void }) {
  const { t, text } = useTranslation();
  const id = useId();
  if (criteria[criterion].is !== "range") {
    return (
      <label htmlFor={id}>
        <span>{t("sites.questions.column.answer")}</span>
        <select id={id} value={answer} onChange={({ target }) => onChange({ answer: target.value })}>
          <option value="">{t("sites.answers.choice.none")}</option>
          {choicesOf(criterion).map((word) => (
            <option key={word} value={word}>
              {text(answerWords({ criterion, lo: null, hi: null, words: [word] }))}
            </option>
          ))}
        </select>
      </label>
    );
  }
  const units = readerUnitsOf(criterion).filter((one) => one !== "ratio");
  const [usual] = units;
  const nameOf = (one: (typeof units)[number], language: "zh" | "en") => words(`sites.unit.${one}`, { n: "" })[language];
  return (
    <>
      <label htmlFor={id}>
        <span>{t("sites.questions.column.answer")}</span>
        <input id={id} value={answer} maxLength={160} inputMode="text" aria-describedby={`${id}-hint`} onChange={({ target }) => onChange({ answer: target.value, unit: unit === "" && usual ? nameOf(usual, "zh") : unit })} />
        <small id={`${id}-hint`}>{t("sites.answers.answer.hint")}</small>
      </label>
      {units.length > 0 && (
        <label htmlFor={`${id}-unit`}>
          <span>{t("sites.answers.unit")}</span>
          <select id={`${id}-unit`} value={unit} onChange={({ target }) => onChange({ unit: target.value })}>
            {unit === "" && <option value="">{t("sites.answers.choice.none")}</option>}
            {units.map((one) => (
              // As its Chinese word it is read back out of any list.
              <option key={one} value={nameOf(one, "zh")}>
                {text({ zh: nameOf(one, "zh"), en: nameOf(one, "en") })}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
