import type { Publication } from "../../domain/publication";
import type { Text } from "../../domain/text";
import type { Zone } from "../../domain/zone";

/** A zone in a list: its short name, and where it lies: the county, or of several their city. */
export function zoneOption({ shortName, districts }: Pick<Zone, "shortName" | "districts">, publication: Pick<Publication, "districts" | "prefectures">, text: (of: Text) => string): string {
  const [first, ...others] = districts;
  const places = others.length > 0 ? publication.prefectures.filter(({ id }) => districts.some((code) => code.startsWith(id.slice(0, 4)))) : publication.districts.filter(({ id }) => id === first);
  const names = places.map(({ name }) => text(name));
  return names.length > 0 ? [text(shortName), ...names].join(" · ") : text(shortName);
}
