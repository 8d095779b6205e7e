import type { SiteSearch } from "../../../domain/sites/site-search";
import { isPublicSite } from "../../../domain/sites/site-search";
import type { SiteTable } from "../../../domain/sites/site-table";
import { useActions } from "../../../store/use-plan";
import { ShareButton } from "../../shell/ShareButton";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import buttons from "../../widgets/buttons.module.css";
import { useTranslation } from "../../widgets/use-translation";
import { comparedOf } from "./compared-of";
import { useSiteName } from "./use-site-name";
import css from "./ShortlistBar.module.css";

/** What can be done with the shortlist: compare its zones, four at most, and share the search. */
export function ShortlistBar({ table, search }: { table: SiteTable; search: SiteSearch }) {
  const { t, text, language } = useTranslation();
  const nameOf = useSiteName();
  const { comparePlaces } = useActions();
  const { taken, leftOut, others } = comparedOf(search.kept, table);
  const canCompare = taken.length >= 2;
  const named = (ids: readonly string[]) => ids.map((id) => text(nameOf(table.siteAt(table.indexOf(id))))).join(language === "en" ? ", " : "、");
  if (search.kept.length === 0) return null;
  const notes = [
    ...(canCompare ? [] : [t("sites.shortlist.few")]),
    ...(leftOut.length > 0 ? [t("sites.shortlist.left-out", { names: named(leftOut) })] : []),
    ...(others.length > 0 ? [t("sites.shortlist.no-zone", { n: others.length })] : []),
    ...(search.kept.every(isPublicSite) ? [] : [t("sites.shortlist.private")]),
  ];
  return (
    <footer className={css.bar}>
      {notes.length > 0 && <p>{notes.join(language === "en" ? " " : "")}</p>}
      <div>
        <button type="button" className={buttons.main} disabled={!canCompare} onClick={() => comparePlaces(taken)}>
          <BilingualMessage of="sites.shortlist.compare" />
          {canCompare && <span>{taken.length}</span>}
        </button>
        <ShareButton />
      </div>
    </footer>
  );
}
