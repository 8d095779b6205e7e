import { useCallback, useDeferredValue, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { RankedSite, SiteFinding } from "../../../domain/sites/site-finding";
import type { SiteSearch } from "../../../domain/sites/site-search";
import type { SiteTable } from "../../../domain/sites/site-table";
import { isTied } from "../../../domain/sites/tied-finding";
import { focusedSite, hoveredSite, shownSite } from "../../../store/shown-site";
import { siteStability } from "../../../store/site-run";
import { useActions, usePlan } from "../../../store/use-plan";
import buttons from "../../widgets/buttons.module.css";
import { useTranslation } from "../../widgets/use-translation";
import type { Shown, Sort } from "./FoundHead";
import { removeNear } from "../remove-near";
import { KeptOut } from "./KeptOut";
import { SiteRow } from "./SiteRow";
import css from "./SiteList.module.css";

/** Where the list has no neighbour left. */
const nextOfList = (): HTMLElement | null => document.querySelector<HTMLElement>("[data-site]");

/** As many rows as follow every step of a weight; those after them may come a moment later. */
const firstRows = 20;
const moreRows = 60;

type Props = { table: SiteTable; finding: SiteFinding; search: SiteSearch; shown: Shown; sort: Sort; /** Opens within the row of the site that is taken apart. */ details: ReactNode };

/** The sites by rank. One tab stop: arrows move, Enter takes a score apart, K keeps. */
export function SiteList({ table, finding, search, shown, sort, details }: Props) {
  const { t } = useTranslation();
  const { focusSite, hoverSite, keepSite } = useActions();
  const focused = usePlan(focusedSite);
  const hovered = usePlan(hoveredSite);
  const stability = usePlan(siteStability);
  const list = useRef<HTMLOListElement>(null);
  const [extra, setExtra] = useState(0);
  /** The row that the keys came to last. */
  const [reached, setReached] = useState<string | null>(null);
  const listed = shown === "kept" ? finding.kept : finding.ranked;
  const rows = useMemo(() => (sort === "low" ? [...listed].sort((a, b) => b.low - a.low || a.rank - b.rank) : listed), [listed, sort]);
  const isScored = finding.unscored === null;
  const hasPlaces = isScored && !isTied(finding);
  const open = shownSite(table, finding, focused);
  const length = Math.min(rows.length, Math.max(firstRows + extra, rows.findIndex(({ site }) => site === open) + 1));
  const later = useDeferredValue(rows);
  // While the next answer is computed the former one stands: a line that comes and goes would make every row jump.
  const steady = stability.status === "done" ? stability.stability : "former" in stability ? stability.former : null;
  const firsts = useMemo(() => new Map(steady?.sites.map(({ site, first }) => [site, first])), [steady]);

  const onKey = useCallback(
    (event: KeyboardEvent, id: string, isKept: boolean) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const names = [...(list.current?.querySelectorAll<HTMLElement>("[data-site]") ?? [])];
      const at = names.findIndex((one) => one === document.activeElement);
      const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: names.length - 1 }[event.key];
      if (next !== undefined) names[Math.max(0, Math.min(names.length - 1, next))]?.focus();
      else if (event.key.toLowerCase() === "k") removeNear(event.currentTarget as HTMLElement, () => keepSite(id, !isKept), nextOfList);
      else return;
      event.preventDefault();
    },
    [keepSite],
  );
  const onKeep = useCallback((id: string, isKept: boolean, button: HTMLElement) => removeNear(button, () => keepSite(id, isKept), nextOfList), [keepSite]);
  const onReach = useCallback(
    (id: string) => {
      setReached(id);
      hoverSite(id);
    },
    [hoverSite],
  );
  const ids = rows.slice(0, length).map(({ site }) => table.siteAt(site).id);
  const stop = [reached, open < 0 ? null : table.siteAt(open).id].find((id) => id !== null && ids.includes(id)) ?? ids[0];

  const row = (standing: RankedSite) => {
    const { id } = table.siteAt(standing.site);
    return (
      <SiteRow
        key={id}
        table={table}
        search={search}
        standing={standing}
        isShown={standing.site === open}
        isFocused={id === focused}
        isStop={id === stop}
        isHovered={id === hovered}
        isKept={search.kept.includes(id)}
        first={hasPlaces ? (firsts.get(standing.site) ?? null) : null}
        hasPlace={hasPlaces}
        details={standing.site === open ? details : null}
        isScored={isScored}
        onFocus={focusSite}
        onReach={onReach}
        onKey={onKey}
        onHover={hoverSite}
        onKeep={onKeep}
      />
    );
  };

  return (
    <>
      <ol ref={list} className={css.list} aria-label={t(shown === "kept" ? "sites.results.shortlist" : "sites.results.title")}>
        {rows.slice(0, Math.min(length, firstRows)).map(row)}
        {later.slice(firstRows, length).map(row)}
        {shown === "kept" && <KeptOut table={table} finding={finding} search={search} />}
      </ol>
      {rows.length > length && (
        <button type="button" className={`${buttons.quiet} ${css.more}`} onClick={() => setExtra(length - firstRows + moreRows)}>
          {t("sites.results.more", { n: Math.min(moreRows, rows.length - length) })}
        </button>
      )}
    </>
  );
}
