import type { SiteTable } from "../../../domain/sites/site-table";
import { useTranslation } from "../../widgets/use-translation";
import { factText } from "../fact-words";
import { rowFacts } from "./row-facts";
import css from "./SiteFacts.module.css";

/** What is known of a site in one line. */
export function SiteFacts({ table, site }: { table: SiteTable; site: number }) {
  const { t, language } = useTranslation();
  return (
    <span className={css.facts}>
      {rowFacts(table, site).map(({ criterion, fact }) => (
        <span key={criterion} data-unknown={fact.is === "unknown" || undefined}>
          {t(fact.is === "unknown" ? `sites.short.${criterion}.unknown` : `sites.short.${criterion}`, { value: factText(t, language, criterion, fact) })}
        </span>
      ))}
    </span>
  );
}
