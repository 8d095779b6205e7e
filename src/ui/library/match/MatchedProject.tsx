import type { LibraryProject } from "../../../analysis/projects/library-projects";
import { nameOf } from "../../../analysis/projects/project-fields";
import type { MatchLine, ProjectMatch } from "../../../analysis/sites/match";
import { FactPress } from "../../site-finder/basis/FactPress";
import { factText } from "../../site-finder/fact-words";
import { Bilingual } from "../../widgets/Bilingual";
import { useTranslation } from "../../widgets/use-translation";
import css from "./Match.module.css";
import { needText } from "./match-words";

/** A project beside the site: each of its needs with what the site has, and whether that meets it. */
export function MatchedProject({ match: { project, lines, counts, landFit } }: { match: ProjectMatch<LibraryProject> }) {
  const { t } = useTranslation();
  return (
    <li className={css.site}>
      <p className={css.line}>
        <span className={css.name}>
          <Bilingual text={nameOf(project)} />
        </span>
        <span className={css.counts}>{t("library.match.counts", { ...counts, decided: counts.met + counts.failed, all: lines.length })}</span>
      </p>
      {landFit !== null && <p className={css.note}>{t("library.match.landFit", { percent: Math.round(landFit * 100) })}</p>}
      <ul className={css.needs}>
        {lines.map((line) => (
          <Need key={line.limit.criterion} line={line} />
        ))}
      </ul>
    </li>
  );
}

function Need({ line: { limit, fact, verdict } }: { line: MatchLine }) {
  const { t, language } = useTranslation();
  return (
    <li data-verdict={verdict}>
      <span className={css.verdict}>{t(`library.match.verdict.${verdict}`)}</span>
      <span>{needText(language, limit)}</span>
      <FactPress criterion={limit.criterion} fact={fact}>
        {factText(t, language, limit.criterion, fact)}
      </FactPress>
    </li>
  );
}
