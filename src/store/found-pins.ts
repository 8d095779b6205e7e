import { remembering } from "../cartography/memo";
import type { SitePin } from "../cartography/scene";
import type { RankedSite, SiteFinding } from "../domain/sites/site-finding";
import type { SiteTable } from "../domain/sites/site-table";
import type { Language } from "../domain/saved-view";
import type { Zone } from "../domain/zone";
import { secondText, textIn } from "../i18n/translate";
import type { PlanState } from "./plan-state";
import { isTied } from "../domain/sites/tied-finding";
import { isLibraryOnMap } from "./shown-library";
import { focusedSite, hoveredSite, shownSite, standingOf } from "./shown-site";
import { shownSearch } from "./site-actions";
import { siteFinding } from "./site-run";
import { siteTable } from "./site-table";

/** As many of the best have a pin; beside them what is on the shortlist and what is looked at. */
export const mostPins = 20;
/** And on a phone, where twenty would lie over each other. */
export const mostPinsOnPhone = 5;

export type FoundOnMap = { pins: readonly SitePin[]; fallen: readonly string[] };

/** Selects the pins of a search and the zones that fell out; `null` without one. The same state gives the same object. */
export function createFoundOnMap(bestPinned: () => number = () => mostPins): (state: PlanState) => FoundOnMap | null {
  const pins = remembering(pinsOf);
  const fallen = remembering(fallenOf);
  const together = remembering((pin: readonly SitePin[], out: readonly string[]): FoundOnMap => ({ pins: pin, fallen: out }));
  return (state) => {
    const [search, table, finding] = [shownSearch(state), siteTable(state), siteFinding(state)];
    if (!search || !table || !finding) return null;
    // What the library shows beside the map has the map for itself.
    if (isLibraryOnMap(state)) return null;
    // A table that is newer than the answer has other sites at the same numbers.
    if (finding.fellAt.length !== table.count) return null;
    return together(pins(table, finding, search.kept, shownSite(table, finding, focusedSite(state)), hoveredSite(state), state.language, bestPinned()), fallen(table, finding.fellAt, state.publication.zones));
  };
}

function pinsOf(table: SiteTable, finding: SiteFinding, kept: readonly string[], open: number, hovered: string | null, language: Language, most: number): readonly SitePin[] {
  const shown = new Map([...finding.ranked.slice(0, most), ...finding.kept].map((one): [number, RankedSite] => [one.site, one]));
  // No number where there is none, nor that of an answer to what was asked before.
  const hasRanks = finding.unscored === null && !finding.isRunning && !isTied(finding);
  const opened = open < 0 ? null : standingOf(finding, open);
  if (opened) shown.set(open, opened);
  return [...shown.values()].flatMap(({ site, rank }): SitePin[] => {
    const { id, kind, name, at, isSchematic } = table.siteAt(site);
    if (!at) return [];
    return [
      {
        id,
        at,
        isSchematic,
        rank: hasRanks ? rank : 0,
        isKept: kept.includes(id),
        isFocused: site === open,
        isHovered: id === hovered,
        // A zone has its name on the map already.
        label: kind === "zone" ? noLabel : { name: textIn(language, name), second: secondText(language, name) },
      },
    ];
  });
}

const noLabel = { name: "", second: null };

const fallenOf = (table: SiteTable, fellAt: Uint8Array, zones: readonly Zone[]): readonly string[] =>
  zones.flatMap(({ id }) => ((fellAt[table.indexOf(id)] ?? 0) > 0 ? [id] : []));
