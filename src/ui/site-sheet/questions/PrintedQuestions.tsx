import { questionCode } from "../../../analysis/sites/answers/question-code";
import type { Text } from "../../../domain/text";
import { columnTitle, questionColumns, questionsHead, questionText, unitText, type ParkQuestions, type QuestionsContext } from "../../../sheets/site-questions";
import css from "./PrintedQuestions.module.css";

/** The list on paper, each park on pages of its own, with room to write the answers. */
export const PrintedQuestions = ({ parks, context }: { parks: readonly ParkQuestions[]; context: QuestionsContext }) => parks.map((park) => <ParkPage key={park.zone} park={park} context={context} />);

/** The park heads its page, and needs no column. */
const columns = questionColumns.filter((column) => column !== "zone");

const toFillIn = ["answer", "date", "by", "note"] as const;

function ParkPage({ park: { zone, name, questions }, context }: { park: ParkQuestions; context: QuestionsContext }) {
  const [title, ...head] = questionsHead(context);
  return (
    <article className={css.page}>
      <h1>
        {title && <Both text={{ zh: `${name.zh} · ${title.zh}`, en: `${name.en} · ${title.en}` }} />}
      </h1>
      {head.map((line) => (
        <p key={line.zh}>
          <Both text={line} />
        </p>
      ))}
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" data-column={column}>
                <Both text={columnTitle(column)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map(({ criterion, limit }) => (
            <tr key={criterion}>
              <td className={css.code}>{questionCode(zone, criterion)}</td>
              <th scope="row">
                <Both text={questionText(criterion)} />
              </th>
              <td>
                <Both text={context.neededOf(limit)} />
              </td>
              <td>
                <Both text={unitText(criterion)} />
              </td>
              {toFillIn.map((column) => (
                <td key={column}>{"\u00a0"}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}

const Both = ({ text: { zh, en } }: { text: Text }) => (
  <>
    <span lang="zh-CN">{zh}</span>
    {en !== zh && (
      <span lang="en" className={css.second}>
        {en}
      </span>
    )}
  </>
);
