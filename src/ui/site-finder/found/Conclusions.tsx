import type { SiteFinding } from "../../../domain/sites/site-finding";
import type { SiteTable } from "../../../domain/sites/site-table";
import caution from "../../inspector/Cautions.module.css";
import { CautionIcon } from "../../widgets/ShellIcons";
import { useTranslation } from "../../widgets/use-translation";
import { criterionName } from "../fact-words";
import css from "./Conclusions.module.css";

/** Of so many of the best it is said what could not be decided. */
const looked = 20;

/** What the list says at best, and what it cannot say: never that a place is suitable. */
export function Conclusions({ table, finding }: { table: SiteTable; finding: SiteFinding }) {
  const { t, text, language } = useTranslation();
  const open = [...new Set(finding.ranked.slice(0, looked).flatMap((one) => one.open))].map((criterion) => text(criterionName(criterion)));
  return (
    <div className={`${caution.caution} ${css.box}`}>
      <span role="img" aria-label={t("inspector.caution")}>
        <CautionIcon />
      </span>
      <p>
        {[
          ...(open.length > 0 ? [t("sites.conclusion.undecided", { names: open.join(language === "en" ? ", " : "、") })] : []),
          ...(table.hasControlLines ? [] : [t("sites.conclusion.no-lines")]),
          t("sites.conclusion.best"),
        ].join(language === "en" ? " " : "")}
      </p>
    </div>
  );
}
