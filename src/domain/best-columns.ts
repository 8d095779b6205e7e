import type { Preference } from "./comparison";
import type { CellBasis, ComparisonCell, ComparisonRow } from "./comparison-table";
import type { Quantity, Statement, StatementStatus } from "./statement";
import type { AreaKind } from "./zone";

/** Why a row has an agreed direction and no mark: `compare.unmarked.<why>`. */
export const unmarkedReasons = ["none-known", "one-known", "doubtful", "scenario", "status", "kinds", "units", "years", "unknown-error", "overlap", "tie"] as const;
export type Unmarked = { why: Exclude<(typeof unmarkedReasons)[number], "years"> } | { why: "years"; /** Each once, in the order of the columns; `null` where none is said. */ periods: readonly Statement["period"][] };

/** The best columns in an agreed direction, or why there are none; both empty where nothing was agreed. */
export type Judgement = { best: readonly number[]; why: Unmarked | null };

/** What a cell may be compared by: the least and the most it can be, and what must be the same for it to be comparable at all. */
type Reach = { least: number; most: number; isSimulated: boolean; status: StatementStatus | null; period: Statement["period"]; which: AreaKind | null; unit: string; isCautioned: boolean };
type Known = Reach & { column: number };

/**
 * The column that is best in an agreed direction, `[]` where none is: nothing was agreed, or it is not the row's; fewer than two cells are known
 * beyond doubt; two could be equally good, for their ranges touch; or they are not of one kind: a target beside what exists, a scenario
 * beside what was published, one meaning of an area beside another, one year beside another.
 */
export const bestColumns = (row: ComparisonRow, preference: Preference | null | undefined): readonly number[] => judged(row, preference).best;

/** Why no column is better although a direction was agreed; `null` where one is, and where nothing was agreed. */
export const whyNoBest = (row: ComparisonRow, preference: Preference | null | undefined): Unmarked | null => judged(row, preference).why;

function judged({ id, canPrefer, cells }: ComparisonRow, preference: Preference | null | undefined): Judgement {
  if (!canPrefer || preference?.row !== id) return { best: [], why: null };
  const known = cells.flatMap((cell, column): Known[] => {
    const reach = reachOf(cell);
    return reach ? [{ column, ...reach }] : [];
  });
  const unlike = unlikeness(known);
  if (unlike) return unmarked(unlike);
  // What is to be verified is never best and holds nobody back.
  const sure = known.filter(({ isCautioned }) => !isCautioned);
  if (sure.length < 2) return unmarked({ why: sure.length < known.length || cells.some(isDoubtful) ? "doubtful" : sure.length === 1 ? "one-known" : "none-known" });
  const isBetter = preference.prefers === "more" ? (a: Reach, b: Reach) => a.least > b.most : (a: Reach, b: Reach) => a.most < b.least;
  const best = sure.filter((one) => sure.every((other) => other === one || isBetter(one, other))).map(({ column }) => column);
  return best.length > 0 ? { best, why: null } : unmarked({ why: closeness(sure, preference.prefers) });
}

const unmarked = (why: Unmarked): Judgement => ({ best: [], why });

/** What keeps them from being compared at all. An assumption must not be better than a fact, nor a plan than what stands. */
function unlikeness(known: readonly Known[]): Unmarked | null {
  const differ = (of: (one: Known) => unknown): boolean => new Set(known.map((one) => JSON.stringify(of(one)))).size > 1;
  if (differ(({ isSimulated }) => isSimulated)) return { why: "scenario" };
  if (differ(({ status }) => status)) return { why: "status" };
  if (differ(({ which }) => which)) return { why: "kinds" };
  if (differ(({ unit }) => unit)) return { why: "units" };
  if (!differ(periodKey)) return null;
  return { why: "years", periods: [...new Map(known.map((one) => [periodKey(one), one.period])).values()] };
}

const periodKey = ({ period }: Reach): string => (period ? [period.from, period.to, period.label?.zh].join(" | ") : "");

/** Of those that could be best why none is. */
function closeness(known: readonly Known[], prefers: Preference["prefers"]): "unknown-error" | "overlap" | "tie" {
  const front = known.filter((one) => known.every((other) => (prefers === "more" ? one.most >= other.least : one.least <= other.most)));
  if (front.some(({ least, most }) => least === 0 && most === Infinity)) return "unknown-error";
  return front.every(({ least, most }) => least === most) ? "tie" : "overlap";
}

/** Whether there is a figure that only its doubts keep out. */
const isDoubtful = (cell: ComparisonCell): boolean => (cell.is === "figures" ? !cell.figures[0].basis.isFirm : "basis" in cell && !cell.basis.isFirm);

function reachOf(cell: ComparisonCell): Reach | null {
  switch (cell.is) {
    case "figures": {
      const [{ quantity, which, basis }] = cell.figures;
      return firm(basis, { ...quantityReach(quantity), which, unit: quantity.unit.zh, isCautioned: basis.caution !== null });
    }
    case "number":
      return firm(cell.basis, exactly(cell.amount));
    case "land": {
      const year = String(cell.year);
      return cell.isPartial || cell.count === null ? null : firm(cell.basis, { ...exactly(cell.count), period: { from: year, to: year, label: null } });
    }
    case "range":
      // Off by nobody knows how much, it may be nearer or farther than any other.
      return firm(cell.basis, cell.isOpen ? { least: 0, most: Infinity } : { least: cell.fromM, most: cell.toM });
    case "counts":
      return firm(cell.basis, exactly(cell.total));
    case "term":
    case "date":
    case "self":
    case "inside":
    case "industries":
    case "missing":
      return null;
  }
}

const exactly = (amount: number): Pick<Reach, "least" | "most"> => ({ least: amount, most: amount });

/** Entered, computed and published values are facts alike. */
const firm = ({ isFirm, value, status, period }: CellBasis, reach: Pick<Reach, "least" | "most"> & Partial<Reach>): Reach | null =>
  isFirm ? { isSimulated: value === "simulated", status, period, which: null, unit: "", isCautioned: false, ...reach } : null;

/** What a printed quantity can be: about 1,500 is rounded to hundreds, at least 300 is open above. */
export function quantityReach({ amount, upTo, sense }: Quantity): { least: number; most: number } {
  const most = upTo ?? amount;
  if (sense === "at-least" || sense === "more-than") return { least: amount, most: Infinity };
  if (sense === "at-most" || sense === "less-than") return { least: 0, most };
  return sense === "about" ? { least: amount - halfStep(amount), most: most + halfStep(most) } : { least: amount, most };
}

/** Half of the place of the last digit that is not zero. */
function halfStep(amount: number): number {
  if (amount === 0) return 0;
  const [digits = "", exponent = "0"] = amount.toExponential().split("e");
  const decimals = digits.split(".")[1]?.length ?? 0;
  return 0.5 * 10 ** (Number(exponent) - decimals);
}
