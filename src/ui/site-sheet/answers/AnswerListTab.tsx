import { useMemo } from "react";
import type { SiteAnswerRecord } from "../../../domain/sites/site-records";
import { dateText } from "../../../i18n/format-date";
import { questionText } from "../../../sheets/site-questions";
import { publicationOfAllDays } from "../../../store/shown-publication";
import { usePlan } from "../../../store/use-plan";
import { useTranslation } from "../../widgets/use-translation";
import { answerWords } from "../value-words";
import { useEntering } from "../use-entering";
import answers from "./Answers.module.css";
import css from "./AnswerTable.module.css";

const columns = ["zone", "question", "answer", "by", "file", "remove"] as const;

/** The answers that the project holds, each with who gave it and when; each can be removed, and that undone. */
export function AnswerListTab() {
  const { t, text } = useTranslation();
  const { project, why } = useEntering();
  const publication = usePlan(publicationOfAllDays);
  const names = useMemo(() => new Map<string, { zh: string; en: string }>(publication.zones.map(({ id, shortName }) => [id, shortName])), [publication]);
  if (project === null) return <p className={answers.why}>{why !== null && t(why)}</p>;
  const records = Object.values(project.value.collections.answers);
  const ordered = [...records].sort((a, b) => (a.unit === b.unit ? (a.answeredOn < b.answeredOn ? 1 : -1) : a.unit < b.unit ? -1 : 1));
  const remove = (record: SiteAnswerRecord) => project.actions.run({ name: "remove-record", collection: "answers", id: record.id });
  return (
    <div className={answers.tab}>
      {why !== null && <p className={answers.hint}>{t(why)}</p>}
      {ordered.length === 0 ? (
        <p className={answers.hint}>{t("sites.answers.list.none")}</p>
      ) : (
        <table className={css.table} data-testid="answer-list">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`sites.answers.list.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ordered.map((record) => {
              const name = names.get(record.unit);
              const [zone, question] = [name ? text(name) : record.unit, text(questionText(record.criterion))];
              return (
                <tr key={record.id}>
                  <th scope="row">{zone}</th>
                  <td>{question}</td>
                  <td>
                    <span className={css.entered}>{text(answerWords(record))}</span>
                    <small>{t("sites.answers.asGiven", { value: record.asGiven })}</small>
                    {record.note !== null && <small>{record.note}</small>}
                  </td>
                  <td>
                    {record.by}
                    <small>{text(dateText(record.answeredOn))}</small>
                  </td>
                  <td className={css.quiet}>{record.file ?? t("sites.answers.byHand")}</td>
                  <td>
                    <button type="button" className={answers.quiet} disabled={why !== null} aria-label={t("sites.answers.removeOne", { zone, question })} onClick={() => remove(record)}>
                      {t("sites.answers.remove")}
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </div>
  );
}
