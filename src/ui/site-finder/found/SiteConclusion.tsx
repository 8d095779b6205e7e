import { conclusionOf } from "../../../analysis/sites/conclusion";
import type { SiteLimit, SiteSearch } from "../../../domain/sites/site-search";
import type { SiteTable } from "../../../domain/sites/site-table";
import { useTranslation } from "../../widgets/use-translation";
import { conditionText } from "../condition-text";
import css from "./SiteConclusion.module.css";

/** What can be said of a site at best: what excludes it, else that nothing provided does, with what stays open. */
export function SiteConclusion({ table, index, search }: { table: SiteTable; index: number; search: SiteSearch }) {
  const { t, text, language } = useTranslation();
  const { is, by, open, hasControlLines } = conclusionOf(table, index, search);
  const named = (limits: readonly SiteLimit[]) => limits.map((limit) => text(conditionText(limit))).join(language === "en" ? "; " : "；");
  const sentences =
    is === "excluded"
      ? [t("sites.conclusion.excluded", { limits: named(by) })]
      : [t("sites.conclusion.none-found"), ...(open.length > 0 ? [t("sites.conclusion.open", { limits: named(open) })] : []), ...(hasControlLines ? [] : [t("sites.conclusion.no-lines")])];
  return (
    <p className={css.conclusion} data-is={is}>
      {sentences.join(language === "en" ? " " : "")}
    </p>
  );
}
