import type { Preference } from "./comparison";
import type { CellBasis, ComparisonCell, ComparisonRow } from "./comparison-table";
import type { Quantity } from "./statement";

/** What a cell may be compared by: the least and the most it can be, and what must be the same for it to be comparable at all. */
type Reach = { least: number; most: number; like: string };

/**
 * The column that is best in an agreed direction, `[]` where none is: nothing was agreed, or it is not the row's; fewer than two cells are known;
 * two could be equally good, for their ranges touch; or they are not of one kind: a target beside what exists, a scenario
 * beside what was published, one meaning of an area beside another, one year beside another.
 */
export function bestColumns({ id, canPrefer, cells }: ComparisonRow, preference: Preference | null | undefined): number[] {
  if (!canPrefer || preference?.row !== id) return [];
  const known = cells.flatMap((cell, column) => {
    const reach = reachOf(cell);
    return reach ? [{ column, ...reach }] : [];
  });
  if (known.length < 2 || new Set(known.map(({ like }) => like)).size > 1) return [];
  const isBetter = preference.prefers === "more" ? (a: Reach, b: Reach) => a.least > b.most : (a: Reach, b: Reach) => a.most < b.least;
  return known.filter((one) => known.every((other) => other === one || isBetter(one, other))).map(({ column }) => column);
}

function reachOf(cell: ComparisonCell): Reach | null {
  switch (cell.is) {
    case "figures": {
      const [{ quantity, which, basis }] = cell.figures;
      return basis.isFirm ? { ...quantityReach(quantity), like: likeOf(basis, which, quantity.unit.zh) } : null;
    }
    case "number":
      return firm(cell, cell.amount, cell.amount);
    case "land":
      return cell.isPartial || cell.count === null ? null : firm(cell, cell.count, cell.count, String(cell.year));
    case "range":
      // Off by nobody knows how much, it may be nearer or farther than any other.
      return cell.isOpen ? firm(cell, 0, Infinity) : firm(cell, cell.fromM, cell.toM);
    case "counts":
      return firm(cell, cell.total, cell.total);
    case "term":
    case "date":
    case "self":
    case "inside":
    case "industries":
    case "missing":
      return null;
  }
}

const firm = (cell: { basis: CellBasis }, least: number, most: number, ...like: string[]): Reach | null => (cell.basis.isFirm ? { least, most, like: likeOf(cell.basis, ...like) } : null);

/** An assumption must not be better than a fact, nor a plan than what stands. Entered, computed and published are facts alike. */
const likeOf = ({ value, status, period }: CellBasis, ...more: (string | null)[]): string => [value === "simulated", status, period?.from, period?.to, period?.label?.zh, ...more].join(" | ");

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
