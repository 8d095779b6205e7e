import { questionCode } from "../../../analysis/sites/answers/question-code";
import type { Text } from "../../../domain/text";
import { columnTitle, questionText, unitText, type ParkQuestion, type ParkQuestions } from "../../../sheets/site-questions";
import { Bilingual } from "../../widgets/Bilingual";
import { useTranslation } from "../../widgets/use-translation";
import { neededWords } from "../value-words";
import css from "./QuestionTable.module.css";

const shown = ["question", "needed", "unit", "code"] as const;

/** What one park is asked. */
export function QuestionTable({ park: { name, questions } }: { park: ParkQuestions }) {
  const { t } = useTranslation();
  return (
    <section className={css.park}>
      <h3>
        <Bilingual text={name} />
        <small>{t("sites.questions.count", { n: questions.length })}</small>
      </h3>
      <table className={css.table}>
        <thead>
          <tr>
            {shown.map((column) => (
              <th key={column} scope="col">
                <Bilingual text={columnTitle(column)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <Row key={question.criterion} question={question} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ question: { zone, criterion, limit } }: { question: ParkQuestion }) {
  return (
    <tr>
      <th scope="row">
        <Bilingual text={questionText(criterion)} />
      </th>
      <td>
        <Once text={neededWords(limit)} />
      </td>
      <td>
        <Once text={unitText(criterion)} />
      </td>
      <td className={css.code}>{questionCode(zone, criterion)}</td>
    </tr>
  );
}

/** What is the same in both languages stands once. */
const Once = ({ text }: { text: Text }) => (text.zh === text.en ? <>{text.zh}</> : <Bilingual text={text} />);
