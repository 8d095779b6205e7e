import { plainText } from "../../domain/number-text";
import { resourceStatuses, resourceTypes, type ResourceRecord } from "../../domain/sites/site-records";

/** `none`: entries of which nobody said it. */
export type ResourceFilter = { query: string; type: ResourceRecord["type"] | null; status: NonNullable<ResourceRecord["status"]> | "none" | null; zone: string | null };
export const noResourceFilter: ResourceFilter = { query: "", type: null, status: null, zone: null };

export const resourceSortKeys = ["name", "type", "status", "area", "energy", "price", "zone", "as-of"] as const;
export type ResourceSort = { key: (typeof resourceSortKeys)[number]; isDescending: boolean };

/** The entries that a filter leaves; words are looked for in name, zone, source and note, all of them. */
export function filteredResources(records: readonly ResourceRecord[], { query, type, status, zone }: ResourceFilter, zoneName: (id: string) => string): ResourceRecord[] {
  const words = plainText(query).toLowerCase().split(" ").filter((word) => word !== "");
  return records.filter((record) => {
    if (type !== null && record.type !== type) return false;
    if (status !== null && (record.status ?? "none") !== status) return false;
    if (zone !== null && (record.zone ?? "none") !== zone) return false;
    const text = [record.name, record.zone === null ? "" : zoneName(record.zone), record.source ?? "", record.note ?? ""].join("\n").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** What is not known stands last, whichever way the known is sorted. */
export function sortedResources(records: readonly ResourceRecord[], { key, isDescending }: ResourceSort, zoneName: (id: string) => string): ResourceRecord[] {
  const valueOf = (record: ResourceRecord): string | number | null => {
    switch (key) {
      case "name":
        return record.name;
      case "type":
        return resourceTypes.indexOf(record.type);
      case "status":
        return record.status === null ? null : resourceStatuses.indexOf(record.status);
      case "area":
        return record.area;
      case "energy":
        return record.energyTce;
      case "price":
        return record.priceYuanPerM2;
      case "zone":
        return record.zone === null ? null : zoneName(record.zone);
      case "as-of":
        return record.asOf;
    }
  };
  const order = (a: string | number, b: string | number): number => (typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "zh", { numeric: true }));
  return [...records].sort((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0) || order(one.name, other.name);
    return (isDescending ? -1 : 1) * order(a, b) || order(one.name, other.name);
  });
}

/** Entries of one type: how many there are, the sum of what is known and how many of them say nothing. `amount`: counts of 1/300 m², or tonnes of coal equivalent. */
export type ResourceTotal = { type: ResourceRecord["type"]; n: number; amount: number; unknown: number };

/** By type, in their order; types without an entry are left out. */
export function resourceTotals(records: readonly ResourceRecord[]): ResourceTotal[] {
  return resourceTypes.flatMap((type): ResourceTotal[] => {
    const own = records.filter((record) => record.type === type);
    const known = own.flatMap(({ area, energyTce }) => (type === "energy" ? energyTce : area) ?? []);
    return own.length === 0 ? [] : [{ type, n: own.length, amount: known.reduce((sum, one) => sum + one, 0), unknown: own.length - known.length }];
  });
}
