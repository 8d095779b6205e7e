import { memo } from "react";
import type { CriterionId } from "../../../domain/sites/criterion";
import type { SiteTable } from "../../../domain/sites/site-table";
import type { MessageKey } from "../../../i18n/translate";
import { useTranslation } from "../../widgets/use-translation";
import { factText } from "../fact-words";
import { rowFacts, type Asked } from "./row-facts";
import css from "./SiteFacts.module.css";

/** Criteria that a row names by a shorter word, or that need no name beside their value. */
const short: ReadonlySet<CriterionId> = new Set(["industry", "bonded", "airport", "station", "area", "land", "plot", "plant", "kind", "level"]);

/** What is known of a site in two lines: what was asked for first. */
export const SiteFacts = memo(function SiteFacts({ table, site, limits, weights }: { table: SiteTable; site: number } & Asked) {
  const { t, language } = useTranslation();
  return (
    <span className={css.facts}>
      {rowFacts(table, site, { limits, weights }).map(({ criterion, fact }) => {
        const isUnknown = fact.is === "unknown";
        const value = factText(t, language, criterion, fact);
        return (
          <span key={criterion} data-unknown={isUnknown || undefined}>
            {short.has(criterion) ? t(`sites.short.${criterion}${isUnknown ? ".unknown" : ""}` as MessageKey, { value }) : t("sites.limit.of", { name: t(`sites.criterion.${criterion}`), value })}
          </span>
        );
      })}
    </span>
  );
});
