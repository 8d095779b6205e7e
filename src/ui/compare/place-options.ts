import { searchPlan } from "../../analysis/search-zones";
import { comparableIds, comparedPlace, type ComparedPlace } from "../../domain/compared-place";
import type { Publication } from "../../domain/publication";
import { zoneKinds } from "../../domain/zone";
import type { MessageKey } from "../../i18n/translate";

export type PlaceGroup = { heading: MessageKey; places: readonly ComparedPlace[] };

/** Everything that can be compared, by kind, counties and prefectures after the zones; with a query what answers it, best first. */
export function placeGroups(publication: Publication, query: string): PlaceGroup[] {
  if (query.trim() !== "") {
    const places = answersTo(publication, query);
    return places.length > 0 ? [{ heading: "compare.pick.found", places }] : [];
  }
  const all = comparableIds(publication).flatMap((id) => comparedPlace(publication, id) ?? []).filter(isOffered);
  const of = (kind: ComparedPlace["kind"]) => all.filter((place) => place.kind === kind);
  const groups: PlaceGroup[] = [
    ...zoneKinds.map((kind) => ({ heading: `kind.${kind}` as const, places: of(kind) })),
    { heading: "compare.pick.counties", places: of("county") },
    { heading: "compare.pick.prefectures", places: of("prefecture") },
  ];
  return groups.filter(({ places }) => places.length > 0);
}

/** The search of the page for what can be compared; it does not know prefectures, which are found by their names here. */
function answersTo(publication: Publication, query: string): ComparedPlace[] {
  const found = searchPlan({ ...publication, places: [], water: [] }, query).map(({ value }) => value.id);
  const asked = query.trim().toLowerCase();
  const cities = publication.prefectures.filter(({ name, pinyin, pinyinInitials }) => [name.zh, name.en.toLowerCase(), pinyin, pinyinInitials].some((one) => one.startsWith(asked)));
  return [...found, ...cities.map(({ id }) => id)].flatMap((id) => comparedPlace(publication, id) ?? []).filter(isOffered);
}

/** A county without its line has nothing to compare but its name. */
const isOffered = ({ zone, method }: ComparedPlace): boolean => zone !== null || method === "administrative";
