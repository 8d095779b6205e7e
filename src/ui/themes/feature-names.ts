import type { Publication } from "../../domain/publication";
import type { Text } from "../../domain/text";
import type { Zone } from "../../domain/zone";

/** `zone` is there where the feature can be selected. */
export type Named = { id: string; name: Text; zone: Zone | null };

export function featureNamed({ zones, districts }: Pick<Publication, "zones" | "districts">, id: string): Named {
  const zone = zones.find((one) => one.id === id) ?? null;
  const name = zone?.shortName ?? districts.find((one) => one.id === id)?.name ?? { zh: id, en: id };
  return { id, name, zone };
}
