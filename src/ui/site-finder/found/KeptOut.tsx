import type { SiteFinding } from "../../../domain/sites/site-finding";
import type { SiteSearch } from "../../../domain/sites/site-search";
import type { SiteTable } from "../../../domain/sites/site-table";
import { useActions } from "../../../store/use-plan";
import { Bilingual } from "../../widgets/Bilingual";
import { useTranslation } from "../../widgets/use-translation";
import { conditionText } from "../condition-text";
import { removeNear } from "../remove-near";
import { KeepButton } from "./KeepButton";
import { useSiteName } from "./use-site-name";
import css from "./KeptOut.module.css";

/** What is on the shortlist and no longer among the candidates, with the limit that it fell at. */
export function KeptOut({ table, finding, search }: { table: SiteTable; finding: SiteFinding; search: SiteSearch }) {
  const { t, text } = useTranslation();
  const nameOf = useSiteName();
  const { keepSite } = useActions();
  return search.kept
    .map((id) => ({ id, index: table.indexOf(id) }))
    .filter(({ index }) => index < 0 || (finding.fellAt[index] ?? 0) > 0)
    .map(({ id, index }) => {
      const name = index < 0 ? null : nameOf(table.siteAt(index));
      const limit = finding.steps[(finding.fellAt[index] ?? 0) - 1]?.limit;
      return (
        <li key={id} className={css.out}>
          <span className={css.name}>{name ? <Bilingual text={name} /> : t("sites.keep.gone")}</span>
          <span>{limit ? t("sites.keep.fell", { limit: text(conditionText(limit)) }) : t("sites.keep.gone.explained")}</span>
          <KeepButton name={name ? text(name) : t("sites.keep.gone")} isKept onKeep={(button) => removeNear(button, () => keepSite(id, false), () => document.querySelector<HTMLElement>("[data-site]"))} />
        </li>
      );
    });
}
