import { useState } from "react";
import type { LibraryProject } from "../../../analysis/projects/library-projects";
import { nameOf } from "../../../analysis/projects/project-fields";
import type { ProjectMatch } from "../../../analysis/sites/match";
import { projectsFor, type ProjectsForSite } from "../../../store/site-match";
import { usePlan, usePlanStore } from "../../../store/use-plan";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import buttons from "../../widgets/buttons.module.css";
import { useTranslation } from "../../widgets/use-translation";
import css from "./Match.module.css";
import { Found } from "./Found";
import { MatchedProject } from "./MatchedProject";

/** As many as one looks through beside a resource. */
const mostShown = 20;

/** 找项目: projects of the library whose needs a site meets, with what matches, what fails and what nobody knows. @param site a zone's id or `resource:…` */
export function MatchProjects({ site }: { site: string }) {
  const { t } = useTranslation();
  const store = usePlanStore();
  const records = usePlan(({ project }) => project?.value.collections ?? null);
  const [answer, setAnswer] = useState<{ to: string; of: unknown; projects: ProjectsForSite | null; nth: number } | null>(null);
  const isCurrent = answer?.to === site && answer.of === records;
  return (
    <section className={css.match} aria-label={t("library.match.projects")}>
      <button type="button" className={buttons.quiet} onClick={() => setAnswer({ to: site, of: records, projects: projectsFor(store.getState(), site), nth: (answer?.nth ?? 0) + 1 })}>
        <BilingualMessage of={answer?.to === site ? "library.match.projects.again" : "library.match.projects"} />
      </button>
      <div role="status">{answer?.to === site && !isCurrent && <p className={css.note}>{t("library.match.changed")}</p>}</div>
      {isCurrent && <Found key={answer.nth}>{answer.projects ? <Answer {...answer.projects} /> : <p className={css.note}>{t("library.match.reading")}</p>}</Found>}
    </section>
  );
}

function Answer({ matches, unsaid, isThere, isReading }: ProjectsForSite) {
  const { t, text } = useTranslation();
  const fitting = matches.filter(({ counts }) => counts.failed === 0);
  const failing = matches.filter(({ counts }) => counts.failed > 0);
  if (!isThere) return <p className={css.note}>{t("library.match.notThere")}</p>;
  return (
    <>
      <p role="status" className={css.funnel}>
        {t("library.match.projects.found", { all: matches.length + unsaid.length, fitting: fitting.length, landless: fitting.filter(({ need }) => need.land === null).length, decided: fitting.filter(({ counts }) => counts.unknown === 0).length, failing: failing.length, unsaid: unsaid.length })}
      </p>
      {isReading && <p className={css.note}>{t("library.match.reading")}</p>}
      <Matches of={fitting} />
      {failing.length > 0 && (
        <details className={css.more}>
          <summary>{t("library.match.projects.failing", { n: failing.length })}</summary>
          <Matches of={failing} />
        </details>
      )}
      {unsaid.length > 0 && (
        <details className={css.more}>
          <summary>{t("library.match.projects.unsaid", { n: unsaid.length })}</summary>
          <ul className={css.assumptions}>
            {unsaid.map((project) => (
              <li key={project.id}>{text(nameOf(project))}</li>
            ))}
          </ul>
        </details>
      )}
      <p className={css.note}>{t("library.match.best")}</p>
    </>
  );
}

function Matches({ of }: { of: readonly ProjectMatch<LibraryProject>[] }) {
  const { t } = useTranslation();
  if (of.length === 0) return null;
  return (
    <>
      <ol className={css.list}>
        {of.slice(0, mostShown).map((match) => (
          <MatchedProject key={match.project.id} match={match} />
        ))}
      </ol>
      {of.length > mostShown && <p className={css.note}>{t("library.match.projects.more", { n: of.length - mostShown })}</p>}
    </>
  );
}
