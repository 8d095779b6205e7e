import type { Position } from "geojson";
import { placeCentre } from "../analysis/comparison/place-centre";
import { remembering } from "../cartography/memo";
import type { BenefitArc } from "../cartography/scene";
import { bow, curveOf } from "../cartography/sites/arc-features";
import { boundsOf, type Bounds } from "../domain/bounds";
import { comparedPlace } from "../domain/compared-place";
import type { Collections } from "../domain/project-records";
import type { Publication } from "../domain/publication";
import type { Language } from "../domain/saved-view";
import type { BenefitSplitRecord } from "../domain/sites/site-records";
import { secondText, textIn, translate, type MessageKey } from "../i18n/translate";
import type { PlanState } from "./plan-state";
import { isLibraryOnMap, shownPart } from "./shown-library";
import { shownPublication } from "./shown-publication";

/**
 * Selects the arcs of 利益分享 while the library shows it beside the map: of the open split, else of all. What districts agree with each other is
 * internal, so there are none for the public or in an exhibition. The same state gives the same list.
 */
export function createArcSelector(): (state: PlanState) => readonly BenefitArc[] {
  const arcs = remembering(arcsOf);
  return (state) => {
    const splits = state.project?.value.collections.splits;
    if (!splits || !isLibraryOnMap(state) || shownPart(state) !== "splits") return none;
    return arcs(shownPublication(state), splits, state.library.open, state.language);
  };
}

const none: readonly BenefitArc[] = [];

function arcsOf(publication: Publication, splits: Collections["splits"], open: string | null, language: Language): readonly BenefitArc[] {
  const chosen = open !== null && Object.hasOwn(splits, open) ? [splits[open]] : Object.values(splits);
  return chosen.flatMap((split): BenefitArc[] => {
    const ends = split && endsOf(publication, split);
    return ends ? [{ id: split.id, ...ends, words: sideWords(language, "library.splits.arc.first", split.firstPermille), toWords: sideWords(language, "library.splits.arc.host", 1000 - split.firstPermille) }] : [];
  });
}

/** Whether both sides have a place of their own on the map that is shown. */
export const hasArc = (state: PlanState, split: BenefitSplitRecord): boolean => endsOf(shownPublication(state), split) !== null;

/** Beyond the ends of an arc there are words. */
const roomForWords = 0.2;

/** What the camera has to show of an arc and its words, `[west, south, east, north]`; `null` where it has none. */
export function endsOnMap(state: PlanState, split: BenefitSplitRecord | undefined): Bounds | null {
  const ends = split && endsOf(shownPublication(state), split);
  const bounds = ends ? boundsOf([{ type: "LineString", coordinates: curveOf(ends.from, ends.to, bow).line }]) : null;
  if (!bounds) return null;
  const [west, south, east, north] = bounds;
  const [across, up] = [roomForWords * (east - west), roomForWords * (north - south)];
  return [west - across, south - up, east + across, north + up];
}

function endsOf(publication: Publication, { first, host }: Pick<BenefitSplitRecord, "first" | "host">): { from: Position; to: Position } | null {
  const [from, to] = [pointOf(publication, first), pointOf(publication, host)];
  // Two units that one point stands for have nothing between them.
  return from && to && (from[0] !== to[0] || from[1] !== to[1]) ? { from, to } : null;
}

function sideWords(language: Language, key: MessageKey, permille: number): BenefitArc["words"] {
  const words = { zh: translate("zh", key, { share: permille / 10 }), en: translate("en", key, { share: permille / 10 }) };
  return { name: textIn(language, words), second: secondText(language, words) };
}

const points = new WeakMap<Publication, Map<string, Position | null>>();

/** Where the figure of a unit has its middle, or the point that is all that is known of it. */
function pointOf(publication: Publication, unit: string): Position | null {
  const known = points.get(publication) ?? new Map<string, Position | null>();
  points.set(publication, known);
  const found = known.get(unit);
  if (found !== undefined) return found;
  const place = comparedPlace(publication, unit);
  const point = place && placeCentre(place);
  known.set(unit, point);
  return point;
}
