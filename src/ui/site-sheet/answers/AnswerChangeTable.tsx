import type { AnswerChange } from "../../../analysis/sites/answers/answer-changes";
import { dateText } from "../../../i18n/format-date";
import { questionText } from "../../../sheets/site-questions";
import { publicationOfAllDays } from "../../../store/shown-publication";
import { usePlan } from "../../../store/use-plan";
import { useTranslation } from "../../widgets/use-translation";
import { answerWords } from "../value-words";
import { answerFaultSentence } from "./answer-words";
import css from "./AnswerTable.module.css";

const columns = ["row", "zone", "question", "given", "becomes", "by"] as const;
const mostListed = 500;

/** Row by row: what stands there, what it is read as, and what is wrong with it. */
export function AnswerChangeTable({ changes }: { changes: readonly AnswerChange[] }) {
  const { t } = useTranslation();
  const shown = changes.filter(({ state }) => state !== "blank");
  const severalSheets = new Set(changes.map(({ sheet }) => sheet)).size > 1;
  return (
    <>
      <table className={css.table} data-testid="answer-changes">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`sites.answers.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, mostListed).map((change) => (
            <ChangeRow key={`${change.sheet}.${change.row}`} change={change} withSheet={severalSheets} />
          ))}
        </tbody>
      </table>
      {shown.length > mostListed && <p>{t("sites.answers.more", { n: shown.length - mostListed })}</p>}
    </>
  );
}

function ChangeRow({ change: { sheet, row, zone, criterion, given, read, state, before }, withSheet }: { change: AnswerChange; withSheet: boolean }) {
  const { t, text, language } = useTranslation();
  const publication = usePlan(publicationOfAllDays);
  const name = publication.zones.find(({ id }) => id === zone)?.shortName;
  return (
    <tr data-state={state}>
      <td className={css.quiet}>{withSheet ? t("sites.answers.rowOf", { sheet, row: row + 1 }) : row + 1}</td>
      <th scope="row">{name ? text(name) : t("sites.answers.unknown")}</th>
      <td>{criterion === null ? t("sites.answers.unknown") : text(questionText(criterion))}</td>
      <td>{given}</td>
      {read.is === "draft" ? (
        <>
          <td>
            <span className={css.entered}>{text(answerWords(read.draft))}</span>
            <small>{t(`sites.answers.state.${state}`)}</small>
            {state === "changed" && before && <small className={css.before}>{t("sites.answers.before", { value: text(answerWords(before)), date: text(dateText(before.answeredOn)) })}</small>}
          </td>
          <td>
            {read.draft.by}
            <small>{text(dateText(read.draft.answeredOn))}</small>
            {read.draft.note !== null && <small>{read.draft.note}</small>}
          </td>
        </>
      ) : (
        <td colSpan={2}>
          <strong className={css.refused}>{t("sites.answers.state.refused")}</strong>
          {read.is === "refused" && (
            <ul className={css.faults}>
              {read.faults.map((fault) => (
                <li key={fault.code}>{answerFaultSentence(language, fault, criterion)}</li>
              ))}
            </ul>
          )}
        </td>
      )}
    </tr>
  );
}
