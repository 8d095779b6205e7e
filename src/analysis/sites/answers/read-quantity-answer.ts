import { criteria, type CriterionId } from "../../../domain/sites/criterion";
import { fromReader, mostQuantity, readerUnitNamed, readerUnitsOf, type ReaderUnit } from "../../../domain/sites/site-units";
import { hasFootnote, numberIn, plainText } from "../../../domain/number-text";
import type { AnswerFault, AnswerFaultCode } from "./answer-fault";

export type QuantityAnswer = { lo: number; hi: number } | AnswerFault;

const fault = (code: AnswerFaultCode, value: string): AnswerFault => ({ code, value });

const about = /^(?:约|大约|大概|近|接近|≈|about|approx\.?|around|circa|c\.)|左右$/i;
const most = /^(?:≤|<=|不超过|不高于|不大于|至多|最多|up to|at most)\s*(.+)$|^(.+?)\s*(?:以内|以下)$/i;
const least = /^(?:≥|>=|>|不低于|不少于|至少|超过|at least|over|more than|from)|(?:以上|起)$|\+$/i;
const between = /^(.*\d.*?)\s*(?:–|—|-|~|至|到|\bto\b)\s*((?:[\d.]|\+).*)$/i;

/**
 * A quantity as a park writes it: `500`, `1.2万 kVA`, `300–500 亩`, `不超过 60 万元/亩`. The unit behind the number goes before that of the row; only
 * units that convert exactly are taken. What is about, or has no upper end, is refused: nobody can decide by it.
 * @returns both ends in the unit of the criterion
 */
export function readQuantityAnswer(raw: string, unitText: string, criterion: CriterionId): QuantityAnswer {
  if (hasFootnote(raw)) return fault("not-a-number", raw);
  const text = plainText(raw);
  if (about.test(text)) return fault("about", raw);
  const upper = most.exec(text);
  if (upper) {
    const end = readEnd(upper[1] ?? upper[2] ?? "", unitText, criterion, raw);
    return typeof end === "number" ? { lo: 0, hi: end } : end;
  }
  if (least.test(text)) return fault("open-ended", raw);
  const range = between.exec(text);
  if (!range) {
    const only = readEnd(text, unitText, criterion, raw);
    return typeof only === "number" ? { lo: only, hi: only } : only;
  }
  const [, from = "", to = ""] = range;
  const [, , unitTo = ""] = parted(to) ?? [];
  const hi = readEnd(to, unitText, criterion, raw);
  // `300–500 亩`: the unit behind both is that of the first too.
  const lo = readEnd(from, unitTo === "" ? unitText : unitTo, criterion, raw);
  if (typeof lo !== "number") return lo;
  if (typeof hi !== "number") return hi;
  return lo <= hi ? { lo, hi } : fault("range-reversed", raw);
}

/** The number and what stands behind it. */
const parted = (text: string): RegExpExecArray | null => /^([-+]?[\d.,' ]*\d)\s*([^\d\s].*)?$/.exec(text.trim());

function readEnd(text: string, unitText: string, criterion: CriterionId, raw: string): number | AnswerFault {
  const [, digits = "", behind = ""] = parted(text) ?? [];
  const number = numberIn(digits);
  if (number.is !== "number" || /^e[-+]?\d/i.test(behind)) return fault("not-a-number", raw);
  const unit = unitIn(behind, unitText, criterion);
  if ("code" in unit) return { ...unit, value: unit.value || raw };
  const value = fromReader(Number(number.value) * unit.times, unit.unit);
  if (!Number.isFinite(value) || value > mostQuantity) return fault("too-large", raw);
  if (value < 0) return fault("negative", raw);
  return value === 0 ? 0 : value;
}

/** Active power is no capacity, and a tonne of gas or sewage is no cubic metre: neither converts without more being known. */
const activePower = /^万?(?:[kmg]?w|千瓦|兆瓦|瓦)(?:[·.]?h|时)?$/i;
const mass = /^万?(?:吨|t)\/(?:日|天|d|day)$/i;

function unitIn(behind: string, unitText: string, criterion: CriterionId): { unit: ReaderUnit; times: number } | AnswerFault {
  const own = shortUnit(behind);
  // `2万` in a row of kVA.
  const given = own === "" || own === "万" ? own + shortUnit(unitText) : own;
  const known = readerUnitsOf(criterion);
  const [only] = known;
  if (only !== undefined && criteria[criterion].unit === "ratio" && /^(?:|比值|倍|ratio)$/i.test(given)) return { unit: only, times: 1 };
  if (given === "" || given === "万") return fault("unit-missing", "");
  if (given.includes("(")) return fault("about", "");
  if (activePower.test(given)) return fault("active-power", given);
  if (mass.test(given)) return fault("mass-for-volume", given);
  const named = readerUnitNamed(given);
  if (named !== null) return known.includes(named) ? { unit: named, times: 1 } : fault("other-unit", given);
  const many = given.startsWith("万") ? readerUnitNamed(given.slice(1)) : null;
  return many !== null && known.includes(many) ? { unit: many, times: 10_000 } : fault("other-unit", given);
}

/** The unit without its name in another language behind it: `亩（mu）`. What else stands in brackets (待核, 含规划) stays, and is no unit. */
function shortUnit(text: string): string {
  const [, bare = text, inside = ""] = /^([^(]*)\(([^()]*)\)$/.exec(plainText(text).trim()) ?? [];
  return plainText(inside !== "" && namesUnit(inside) ? bare : text).replace(/[\s^]/g, "").replace(/^立方米/, "m3");
}

const unitParts = /^(?:cny|rmb|yuan|per|a|10,?000|mu|ha|km2?|m[23]?|tce|dwellings?|ratio|kva|mva|year|day|d)$/i;
const namesUnit = (inside: string): boolean => readerUnitNamed(inside) !== null || inside.trim().split(/[\s/·.]+/).every((part) => unitParts.test(part));
