import { memo, useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from "react";
import { decompose } from "../../../analysis/sites/decompose";
import type { RankedSite } from "../../../domain/sites/site-finding";
import type { SiteSearch } from "../../../domain/sites/site-search";
import type { SiteTable } from "../../../domain/sites/site-table";
import { Bilingual } from "../../widgets/Bilingual";
import { useTranslation } from "../../widgets/use-translation";
import hidden from "../../shell/hidden.module.css";
import { ContributionBar } from "./ContributionBar";
import { KeepButton } from "./KeepButton";
import { OpenLimits } from "./OpenLimits";
import { SiteFacts } from "./SiteFacts";
import { tenths } from "./score-text";
import { useSiteName } from "./use-site-name";
import css from "./SiteRow.module.css";

type Props = {
  table: SiteTable;
  search: SiteSearch;
  standing: RankedSite;
  /** Its score is taken apart below. */
  isShown: boolean;
  /** Someone chose to look at it. */
  isFocused: boolean;
  /** The one row of the list that Tab leads to. */
  isStop: boolean;
  isHovered: boolean;
  isKept: boolean;
  /** How often it is first when weights move, 0 to 1; `null` where nobody asked. */
  first: number | null;
  isScored: boolean;
  /** Its rank tells it from others. */
  hasPlace: boolean;
  details: ReactNode;
  onFocus: (id: string) => void;
  onReach: (id: string) => void;
  onKey: (event: KeyboardEvent, id: string, isKept: boolean) => void;
  onHover: (id: string | null) => void;
  onKeep: (id: string, isKept: boolean, button: HTMLElement) => void;
};

/** A site: its rank, what lifts and lowers its score, how far the unknown may move it, and what is known in one line. */
export const SiteRow = memo(function SiteRow({ table, search, standing, isShown, isFocused, isStop, isHovered, isKept, first, isScored, hasPlace, details, onFocus, onReach, onKey, onHover, onKeep }: Props) {
  const { t, text } = useTranslation();
  const nameOf = useSiteName();
  const frame = useRef<HTMLLIElement>(null);
  const site = table.siteAt(standing.site);
  const taken = useMemo(() => decompose(table, search, standing.site), [table, search, standing.site]);
  const known = taken.parts.filter(({ utility }) => utility !== null).length;
  const zone = site.kind === "zone" || site.zone === null ? -1 : table.indexOf(site.zone);
  // Whoever chose it on the map sees it in the list.
  useEffect(() => {
    if (isFocused) frame.current?.scrollIntoView({ block: "nearest" });
  }, [isFocused]);
  return (
    <li ref={frame} className={css.row} data-shown={isShown || undefined} data-hovered={isHovered || undefined} onPointerEnter={() => onHover(site.id)} onPointerLeave={() => onHover(null)}>
      <button
        type="button"
        className={css.site}
        data-site={site.id}
        tabIndex={isStop ? 0 : -1}
        aria-current={isShown || undefined}
        aria-keyshortcuts="K"
        onClick={() => onFocus(site.id)}
        onFocus={() => onReach(site.id)}
        onKeyDown={(event) => onKey(event, site.id, isKept)}
        onBlur={() => onHover(null)}
      >
        <span className={css.rank} data-filled={isShown || undefined} data-schematic={site.isSchematic || undefined}>
          {hasPlace ? standing.rank : "–"}
        </span>
        <span className={css.name} title={text(site.name)}>
          <Bilingual text={nameOf(site)} />
          {zone >= 0 && <small>{t("sites.results.within", { name: text(nameOf(table.siteAt(zone))) })}</small>}
        </span>
        <span className={css.aside}>
          <OpenLimits open={standing.open} />
          {isScored && known < taken.parts.length && <span>{t("sites.results.known", { n: known, all: taken.parts.length })}</span>}
          {isScored && first !== null && <span>{t("sites.results.first", { percent: Math.round(first * 100) })}</span>}
        </span>
        {isScored && <span className={css.score}>{tenths(taken.scoreTenths)}</span>}
        {isScored && (
          <>
            <ContributionBar taken={taken} />
            <span className={hidden.hidden}>{t("sites.results.between", { low: tenths(taken.lowTenths), high: tenths(taken.highTenths) })}</span>
          </>
        )}
        <SiteFacts table={table} site={standing.site} limits={search.limits} weights={search.weights} />
      </button>
      <KeepButton name={text(nameOf(site))} isKept={isKept} isStop={isStop} onKeep={(button) => onKeep(site.id, !isKept, button)} />
      {details}
    </li>
  );
});
