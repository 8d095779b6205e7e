import type { Link } from "../domain/place";
import type { Publication } from "../domain/publication";
import { publicationWithoutLines } from "../domain/without-lines";
import type { Zone } from "../domain/zone";
import { zonesOn } from "../domain/zone-history";
import { hidesAdministrativeLines } from "./administrative-lines";
import type { Reviewable } from "./approval";
import { effectivePublication } from "./effective-publication";
import type { PlanState } from "./plan-state";

type Allowed = Reviewable & Pick<PlanState, "role">;

/** What may be shown of the publication, the zones of all days: without a trace of the administrative lines where they are hidden. */
export function publicationOfAllDays(state: Allowed): Publication {
  const publication = effectivePublication(state);
  return hidesAdministrativeLines(state) ? withoutLines(publication) : publication;
}

/** What is shown, the zones of the day: lists, search, fits and the map all read this. The same state gives the same object. */
export function shownPublication(state: Allowed): Publication {
  const day = shownDay(state);
  return day === null ? publicationOfAllDays(state) : onDay(publicationOfAllDays(state), day);
}

/** The ISO day whose zones are shown; `null` while nobody said which day it is. */
export const shownDay = ({ day, today }: Pick<PlanState, "day" | "today">): string | null => day ?? today;

const lineless = new WeakMap<Publication, Publication>();

function withoutLines(publication: Publication): Publication {
  const made = lineless.get(publication) ?? publicationWithoutLines(publication);
  lineless.set(publication, made);
  return made;
}

/** The last day only: whoever steps through the years needs no other. */
const daily = new WeakMap<Publication, { day: string; shown: Publication }>();

function onDay(publication: Publication, day: string): Publication {
  const known = daily.get(publication);
  if (known?.day === day) return known.shown;
  const zones = zonesOn(publication.zones, day);
  const shown = zones === publication.zones ? publication : { ...publication, zones, links: linksOf(zones, publication) };
  daily.set(publication, { day, shown });
  return shown;
}

/** What was only ever named for a zone goes with it. */
function linksOf(zones: readonly Zone[], { links }: Publication): readonly Link[] {
  const there = new Set<string>(zones.map(({ id }) => id));
  return links.filter((link) => link.zones.length === 0 || link.zones.some((id) => there.has(id)));
}
