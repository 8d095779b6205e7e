import type { Statement } from "../../domain/statement";
import type { LevelCheck, ThemeValue } from "../../domain/theme-model";
import type { Zone } from "../../domain/zone";

/** The statement of the rule: document 004, 2022. Without it, where it may not be shown, nothing is compared. */
export const levelRuleStatement = "S4-037";

const rules = { national: { leading: 2, auxiliary: 2 }, provincial: { leading: 1, auxiliary: 2 } } as const;
/** Whichever of the two holds. */
const least = { leading: 1, auxiliary: 2 } as const;

/**
 * 国家级两主两辅、省级一主两辅 (document 004, Kunming's development zones and parks): how many a zone would have, how many are
 * published. What is missing is not published, and what is more is no fault of the zone: both are said, neither is mended.
 */
export function levelChecks(statements: readonly Statement[], zones: readonly Zone[], values: ReadonlyMap<string, ThemeValue>): LevelCheck[] {
  if (!statements.some(({ id }) => id === levelRuleStatement)) return [];
  return zones.flatMap((zone): LevelCheck[] => {
    const value = values.get(zone.id);
    if (!value || (zone.kind !== "development-zone" && zone.kind !== "industrial-park")) return [];
    const level = zone.level === "national" || zone.level === "provincial" ? zone.level : null;
    const wanted = level ? rules[level] : least;
    const count = (role: "leading" | "auxiliary" | null) => value.parts.filter((part) => part.role === role).length;
    const found = { leading: count("leading"), auxiliary: count("auxiliary"), unsaid: count(null) };
    const missing = { leading: Math.max(0, wanted.leading - found.leading), auxiliary: Math.max(0, wanted.auxiliary - found.auxiliary) };
    return [{ feature: zone.id, level, wanted, found, missing }];
  });
}
