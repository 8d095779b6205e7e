import type { CriterionId } from "../../../domain/sites/criterion";
import type { SiteTable } from "../../../domain/sites/site-table";
import { useTranslation } from "../../widgets/use-translation";
import { criterionName, factText } from "../fact-words";
import { rowFacts } from "./row-facts";
import css from "./SiteFacts.module.css";

/** As many as a line has room for; the rest is counted. */
const mostOpen = 3;

/** What is known of a site in one line, and which limits nobody could decide for it. */
export function SiteFacts({ table, site, open }: { table: SiteTable; site: number; open: readonly CriterionId[] }) {
  const { t, text, language } = useTranslation();
  const comma = language === "en" ? ", " : "、";
  const names = open.map((criterion) => text(criterionName(criterion)));
  return (
    <span className={css.facts}>
      {rowFacts(table, site).map(({ criterion, fact }) => (
        <span key={criterion} data-unknown={fact.is === "unknown" || undefined}>
          {t(`sites.short.${criterion}`, { value: factText(t, language, criterion, fact) })}
        </span>
      ))}
      {names.length > 0 && (
        <span className={css.open} title={names.join(comma)}>
          {t(names.length > mostOpen ? "sites.results.open.more" : "sites.results.open", { names: names.slice(0, mostOpen).join(comma), n: names.length })}
        </span>
      )}
    </span>
  );
}
