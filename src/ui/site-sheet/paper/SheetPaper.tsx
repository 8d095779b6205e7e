import { use, type Ref } from "react";
import { langTag } from "../../../i18n/translate";
import type { SiteSheet } from "../../../sheets/site-sheet";
import { dateText } from "../../../i18n/format-date";
import { messageText } from "../../layers/message-text";
import type { SiteMapState } from "../map/use-site-maps";
import { Conclusion } from "./Conclusion";
import { SheetFoot, type FootFacts } from "./SheetFoot";
import { SheetMap } from "./SheetMap";
import { SheetLists } from "./SheetLists";
import { SheetRows } from "./SheetRows";
import { SheetScore } from "./SheetScore";
import { PaperLanguage, Words } from "./Words";
import css from "./SheetPaper.module.css";

export type PaperFacts = FootFacts & { day: string; title: { zh: string; en: string } };

type Props = { sheet: SiteSheet; map: SiteMapState; facts: PaperFacts; /** Both languages on one line where they fit. */ isClose?: boolean; body?: Ref<HTMLDivElement> };

/** One page of A4: a site in what is known of it. `body` is what has to fit between head and foot. */
export function SheetPaper({ sheet, map, facts, isClose = false, body }: Props) {
  const language = use(PaperLanguage);
  return (
    <article className={css.paper} lang={langTag(language)} data-language={language} data-testid="site-paper">
      <header className={css.head}>
        <div>
          <p className={css.kicker}>
            <Words text="sites.sheet.title" inline />
            {sheet.about.map((one) => (
              <span key={one.zh}>
                <Words text={one} inline />
              </span>
            ))}
          </p>
          <h1 data-long={sheet.name.zh.length > 16 || undefined} data-longest={sheet.name.zh.length > 60 || undefined}>
            <bdi>
              <Words text={sheet.name} />
            </bdi>
          </h1>
        </div>
        <div className={css.made}>
          {sheet.isInternal && facts.isInternalShown && (
            <strong className={css.stamp}>
              <Words text="sites.sheet.internal" inline />
            </strong>
          )}
          <p>
            <Words text={facts.title} />
          </p>
          <p>
            <Words text={messageText("sites.sheet.made", { date: dateText(facts.day) })} />
          </p>
        </div>
      </header>
      <div ref={body} className={css.body}>
        <div className={css.first}>
          <SheetMap map={map} isSchematic={sheet.isSchematic} name={sheet.name} />
          <div className={css.side}>
            <Conclusion conclusion={sheet.conclusion} isClose={isClose} />
            <SheetScore score={sheet.score} isClose={isClose} />
          </div>
        </div>
        <SheetRows sheet={sheet} isClose={isClose} />
        <SheetLists sheet={sheet} />
      </div>
      <SheetFoot facts={facts} />
    </article>
  );
}
