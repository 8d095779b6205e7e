import { use } from "react";
import type { SiteSheet } from "../../../sheets/site-sheet";
import { messageText } from "../../layers/message-text";
import { PaperLanguage, Words } from "./Words";
import css from "./SheetLists.module.css";

/** What is still to be asked, and what all of it rests on. */
export function SheetLists({ sheet: { questions, moreQuestions, sources, hasShortSources } }: { sheet: SiteSheet }) {
  const language = use(PaperLanguage);
  return (
    <div className={css.lists}>
      <section>
        <h2>
          <Words text="sites.sheet.questions" inline />
        </h2>
        {questions.length === 0 && (
          <p>
            <Words text="sites.sheet.questions.none" inline />
          </p>
        )}
        <ul>
          {questions.map((one) => (
            <li key={one.zh}>
              <Words text={one} inline />
            </li>
          ))}
        </ul>
        {moreQuestions > 0 && (
          <p>
            <Words text={messageText("sites.sheet.more.questions", { n: moreQuestions })} inline />
          </p>
        )}
      </section>
      <section>
        <h2>
          <Words text="sites.sheet.sources" inline />
        </h2>
        <ol>
          {sources.map(({ n, text }) => (
            <li key={n}>
              <span>[{n}]</span>
              {hasShortSources ? <Words text={{ zh: text.zh, en: language === "both" ? text.zh : text.en }} inline /> : <Words text={text} inline />}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
