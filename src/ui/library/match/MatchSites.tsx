import { useState } from "react";
import type { LibraryProject } from "../../../analysis/projects/library-projects";
import { isReleasedWhole } from "../../../analysis/projects/released-whole";
import { needOf } from "../../../analysis/sites/match";
import { mostOnPage } from "../../../store/site-run";
import { sitesFor, type SitesForProject } from "../../../store/site-match";
import { useActions, usePlanStore } from "../../../store/use-plan";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import buttons from "../../widgets/buttons.module.css";
import { useTranslation } from "../../widgets/use-translation";
import { Assumptions } from "./Assumptions";
import css from "./Match.module.css";
import { Found } from "./Found";
import { MatchedSite } from "./MatchedSite";
import { funnelSentence } from "./match-words";

/** More are for the site finder. */
const mostShown = 5;

/** 找地: the project's needs as a search, its answer in short, and the way into the site finder that goes on with it. */
export function MatchSites({ project }: { project: LibraryProject }) {
  const { t } = useTranslation();
  const store = usePlanStore();
  const [answer, setAnswer] = useState<{ to: LibraryProject; sites: SitesForProject | null; nth: number } | null>(null);
  const isCurrent = answer?.to === project;
  return (
    <section className={css.match} aria-label={t("library.match.sites")}>
      <button type="button" className={buttons.quiet} onClick={() => setAnswer({ to: project, sites: sitesFor(store.getState(), project), nth: (answer?.nth ?? 0) + 1 })}>
        <BilingualMessage of={answer ? "library.match.sites.again" : "library.match.sites"} />
      </button>
      <div role="status">{answer && !isCurrent && <p className={css.note}>{t("library.match.changed")}</p>}</div>
      {isCurrent && <Found key={answer.nth}>{answer.sites ? <Answer {...answer.sites} project={project} /> : <p className={css.note}>{t("library.match.noNeed")}</p>}</Found>}
    </section>
  );
}

function Answer({ search, assumptions, table, finding, leftOutOf, project }: SitesForProject & { project: LibraryProject }) {
  const { t, language } = useTranslation();
  const { startSiteSearch, setDrawer } = useActions();
  const { land, industry } = needOf(project);
  const go = () => {
    startSiteSearch(search, undefined, { isPrivate: !isReleasedWhole(project) });
    setDrawer("none");
  };
  return (
    <>
      <p role="status" className={css.funnel}>
        {funnelSentence(t, language, finding)}
      </p>
      {land === null && <p className={css.note}>{t("library.match.unsaid.land")}</p>}
      {industry === null && <p className={css.note}>{t("library.match.unsaid.industry")}</p>}
      {leftOutOf !== null && <p className={css.note}>{t("library.match.bounded", { n: leftOutOf, most: mostOnPage })}</p>}
      {table.isReading && <p className={css.note}>{t("library.match.reading")}</p>}
      {finding.ranked.length > 0 && (
        <ol className={css.list}>
          {finding.ranked.slice(0, mostShown).map((standing) => (
            <MatchedSite key={standing.site} table={table} search={search} standing={standing} isScored={finding.unscored === null} />
          ))}
        </ol>
      )}
      <Assumptions of={assumptions} project={project} />
      <button type="button" className={buttons.main} onClick={go}>
        <BilingualMessage of="library.match.finder" />
      </button>
    </>
  );
}
