import type { LandUnit } from "../land-amount";
import { numberIn, plainText } from "../number-text";
import { criteria, type CriterionId, type SiteUnit } from "./criterion";

/**
 * Units that people write quantities of sites in, as exact fractions of the unit that criteria are kept in: 1 亩 is 2000/3 m², so 1 万元/亩 is
 * exactly 15 元/m². `wan-` counts in tens of thousands.
 */
const unitsOf = {
  share: { percent: [1, 100] },
  m2: { mu: [2000, 3], ha: [10_000, 1], km2: [1_000_000, 1], m2: [1, 1], "wan-m2": [10_000, 1] },
  dwellings: { dwelling: [1, 1] },
  m: { km: [1000, 1], m: [1, 1] },
  kVA: { kVA: [1, 1], MVA: [1000, 1] },
  tce: { tce: [1, 1], "wan-tce": [10_000, 1] },
  "m3-a-day": { "m3-a-day": [1, 1], "wan-m3-a-day": [10_000, 1] },
  "yuan-per-m2": { "wan-yuan-per-mu": [15, 1], "yuan-per-m2": [1, 1] },
  "yuan-per-m2-year": { "wan-yuan-per-mu-year": [15, 1], "yuan-per-m2-year": [1, 1] },
  ratio: { ratio: [1, 1] },
} as const satisfies Record<SiteUnit, Record<string, readonly [times: number, per: number]>>;

export type ReaderUnit = { [U in SiteUnit]: keyof (typeof unitsOf)[U] }[SiteUnit];

const fractions = Object.assign({}, ...Object.values(unitsOf)) as Record<ReaderUnit, readonly [times: number, per: number]>;
export const readerUnits = Object.keys(fractions) as ReaderUnit[];

/** What people write a criterion in, the usual one first; none of what has no quantity. */
export function readerUnitsOf(criterion: CriterionId): readonly ReaderUnit[] {
  const { unit } = criteria[criterion];
  if (unit === null) return [];
  const known = Object.keys(unitsOf[unit]) as ReaderUnit[];
  if (unit !== "m2") return known;
  return criterion === "plant" ? ["m2", "wan-m2"] : criterion === "area" ? ["km2", "ha", "mu"] : ["mu", "ha", "km2", "m2"];
}

/** The unit of a criterion for a reader who counts land in `land`; without a preference, or where it does not fit, the usual one. */
export function readerUnitOf(criterion: CriterionId, land: LandUnit | null = null): ReaderUnit | null {
  const units = readerUnitsOf(criterion);
  return units.find((unit) => unit === land) ?? units[0] ?? null;
}

/** Out of the unit of the criterion; 12 significant digits, which take the dust of binary fractions off and leave what was entered. */
export function toReader(value: number, unit: ReaderUnit): number {
  const [times, per] = fractions[unit];
  return Number(((value * per) / times).toPrecision(12));
}

/** Into the unit of the criterion. */
export function fromReader(value: number, unit: ReaderUnit): number {
  const [times, per] = fractions[unit];
  return (value * times) / per;
}

/** As people write the units; the first that fits wins. */
const unitWords: readonly (readonly [RegExp, ReaderUnit])[] = [
  [/^(%|百分之|percent)$/i, "percent"],
  [/^(亩|市亩|mu)$/i, "mu"],
  [/^(公顷|ha|hm2|hectares?)$/i, "ha"],
  [/^(平方公里|平方千米|km2|sqkm)$/i, "km2"],
  [/^(万平方米|万平米|万平|万㎡|万m2)$/i, "wan-m2"],
  [/^(平方米|平米|㎡|m2|sqm)$/i, "m2"],
  [/^(套|户|dwellings?|units?|flats?)$/i, "dwelling"],
  [/^(公里|千米|km|kilomet(?:re|er)s?)$/i, "km"],
  [/^(米|m|met(?:re|er)s?)$/i, "m"],
  [/^(兆伏安|mva)$/i, "MVA"],
  [/^(千伏安|kva)$/i, "kVA"],
  [/^万(吨标准煤|吨标煤|tce)(\/年)?$/i, "wan-tce"],
  [/^(吨标准煤|吨标煤|tce)(\/年|\/a)?$/i, "tce"],
  [/^万(立方米|方|吨|m3)\/[日天]$/i, "wan-m3-a-day"],
  [/^(立方米|方|吨|m3)\/(日|天|d|day)$/i, "m3-a-day"],
  [/^万元?\/亩[·.]?\/?年$/, "wan-yuan-per-mu-year"],
  [/^万元?\/亩$/, "wan-yuan-per-mu"],
  [/^元\/(平方米|平米|㎡|m2)[·.]?\/?年$/i, "yuan-per-m2-year"],
  [/^元\/(平方米|平米|㎡|m2)$/i, "yuan-per-m2"],
];

/** The unit that a text names, `null` where it is none of ours. */
export function readerUnitNamed(text: string): ReaderUnit | null {
  const plain = plainText(text).replace(/[\s^]/g, "");
  return unitWords.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** The largest quantity of a criterion, in its own unit. */
export const mostQuantity = 1e12;

export type QuantityFault = "not-a-number" | "negative" | "too-large" | "other-unit";
export type ReadQuantity = { is: "nothing" } | { is: "quantity"; value: number; unit: ReaderUnit } | { is: "fault"; fault: QuantityFault };

/**
 * What was typed for a criterion: `300`, `1,500`, `300 亩`, `20公顷`. The value is in the unit of the criterion; a unit behind the number goes
 * before the one that was chosen. Formulas, exponents beyond reason and whatever is no number are refused, never guessed.
 */
export function readQuantity(text: string, criterion: CriterionId, chosen: ReaderUnit): ReadQuantity {
  if (text.trim() === "") return { is: "nothing" };
  const number = numberIn(text.replace(/%\s*$/, " percent"));
  if (number.is !== "number") return { is: "fault", fault: "not-a-number" };
  const unit = number.unit === "" ? chosen : readerUnitNamed(number.unit);
  if (unit === null || !readerUnitsOf(criterion).includes(unit)) return { is: "fault", fault: "other-unit" };
  const value = fromReader(Number(number.value), unit);
  if (!Number.isFinite(value) || value > mostQuantity) return { is: "fault", fault: "too-large" };
  if (value < 0) return { is: "fault", fault: "negative" };
  return { is: "quantity", value: value === 0 ? 0 : value, unit };
}
