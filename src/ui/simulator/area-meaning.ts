import type { AccountUnitKind } from "../../analysis/account-tree";
import type { UnitFacts } from "../../analysis/quota-units";
import type { AreaMeaning, Share } from "../../analysis/quota-rules/division";
import type { MessageKey } from "../../i18n/translate";

/** What an area is the area of; what we computed says so, and from which line. */
export function areaMeaningKey(meaning: AreaMeaning, kind: AccountUnitKind | undefined): MessageKey {
  if (meaning === "computed") return kind === "county" ? "simulator.areaKind.computed" : "simulator.areaKind.boundary";
  return meaning === "division" ? "simulator.areaKind.division" : `area.${meaning}`;
}

/** What the weights of a division are the areas of, each with how many units; empty where none weighs by area. */
export function areaMeanings(shares: readonly Share[], facts: ReadonlyMap<string, UnitFacts>): Map<MessageKey, number> {
  const counts = new Map<MessageKey, number>();
  for (const { unit, factors } of shares) {
    const meaning = factors.find(({ area }) => area !== undefined)?.area;
    if (meaning === undefined) continue;
    const key = areaMeaningKey(meaning, facts.get(unit)?.unit.kind);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
