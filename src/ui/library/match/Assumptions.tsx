import { needOf, type MatchAssumption } from "../../../analysis/sites/match";
import type { LibraryProject } from "../../../analysis/projects/library-projects";
import { landWords } from "../../../i18n/format-land";
import { zoneById } from "../../../store/selectors-panels";
import { publicationOfAllDays } from "../../../store/shown-publication";
import { usePlan } from "../../../store/use-plan";
import { useTranslation } from "../../widgets/use-translation";
import { unitName } from "../splits/split-words";
import css from "./Match.module.css";

/** What of a search is ours and stands in no document, and what it leaves aside. */
export function Assumptions({ of, project }: { of: readonly MatchAssumption[]; project: LibraryProject }) {
  const { t, text, language } = useTranslation();
  const publication = usePlan(publicationOfAllDays);
  const { quota, zone } = needOf(project);
  const name = zoneById(publication.zones, zone)?.shortName;
  return (
    <details className={css.more}>
      <summary>{t("library.match.assumptions", { n: of.length })}</summary>
      <ul className={css.assumptions}>
        {of.map((one) => (
          <li key={one}>{t(`library.match.assumption.${one}`, { zone: name ? text(name) : (zone ?? "") })}</li>
        ))}
        {quota && <li>{t("library.match.quota", { unit: text(unitName(publication, quota.unit)), amount: landWords(quota.count, "mu", language) })}</li>}
      </ul>
    </details>
  );
}
