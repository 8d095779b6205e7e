import { textAt, type SheetGrid } from "../../../domain/table-grid";
import { spatialLimits } from "../../../domain/spatial/spatial-limits";
import { cutAt, UniqueNames } from "../../../domain/well-formed";
import { axesOf, roleOfHeading, type AxisPair, type CoordinateRole } from "./column-roles";
import { coordinateIn, degreesIn } from "./coordinate-text";
import { looksLikeWkt } from "./read-wkt";

/** Columns that together hold one list of coordinates; a sheet may have several side by side. */
export type ColumnGroup = { axes: AxisPair | null; wkt: number | null; point: number | null; serial: number | null; ring: number | null; parcel: number | null };

export type CoordinateHeader = {
  row: number;
  groups: ColumnGroup[];
  /** Columns that name people. */
  persons: { column: number; name: string }[];
  /** All columns with a heading but these and the coordinates. */
  others: { column: number; name: string }[];
  /** Columns with a heading beyond those that are looked at. */
  columnsBeyond: number;
};

const widest = 300;

/** What stands in the cells of a row or is merged over them. */
function ownTexts(sheet: SheetGrid, row: number, width: number): string[] {
  const merges = sheet.merges.filter((one) => one.top <= row && one.bottom >= row).slice(0, widest);
  return Array.from({ length: width }, (_, column) => {
    const merge = merges.find((one) => one.left <= column && one.right >= column);
    return textAt(sheet, row, column) || (merge ? textAt(sheet, merge.top, merge.left) : "");
  });
}

const roleOf = (heading: string): CoordinateRole => (looksLikeWkt(heading) ? "other" : roleOfHeading(heading));

/** Whether the row heads columns of coordinates, and which; samples are the rows below. */
export function headerAt(sheet: SheetGrid, row: number, isSurvey: boolean): CoordinateHeader | null {
  const width = Math.min(widest, sheet.rows[row]?.length ?? 0);
  if (width === 0) return null;
  const own = ownTexts(sheet, row, width);
  const ownRoles = new Set(own.map(roleOf));
  const has = (role: CoordinateRole): boolean => ownRoles.has(role);
  const isHeader = has("wkt") || (has("lng") && has("lat")) || (has("x") && has("y")) || (has("north") && has("east"));
  if (!isHeader) return null;
  // 点号 often stands one row higher than X and Y.
  const headings = own.map((text, column) => text || (row > 0 ? textAt(sheet, row - 1, column) : ""));
  const roles = headings.map(roleOf);
  const groups = divided(roles).map((columns) => groupOf(sheet, row, columns, isSurvey)).filter(({ axes, wkt }) => axes !== null || wkt !== null);
  const used = new Set(groups.flatMap(({ axes, wkt }) => [axes?.east, axes?.north, wkt]));
  const columns = headings.map((name, column) => ({ column, name })).filter(({ name }) => name !== "");
  const columnsBeyond = (sheet.rows[row] ?? []).slice(widest).filter((cell) => cell !== null && cell !== undefined).length;
  const names = new UniqueNames(spatialLimits.longestName);
  const isPerson = ({ column }: { column: number }): boolean => roles[column] === "person";
  return { row, groups, persons: columns.filter(isPerson).map(({ column, name }) => ({ column, name: cutAt(name, 100) })), others: columns.filter((one) => !isPerson(one) && !used.has(one.column)).map(({ column, name }) => ({ column, name: names.take(name) })), columnsBeyond };
}

const once: ReadonlySet<CoordinateRole> = new Set(["point", "serial", "x", "y", "north", "east", "lng", "lat"]);

/** Where a column comes again, the next list begins beside the first. */
function divided(roles: readonly CoordinateRole[]): Map<CoordinateRole, number>[] {
  const groups: Map<CoordinateRole, number>[] = [new Map()];
  roles.forEach((role, column) => {
    const current = groups.at(-1);
    if (!current || role === "other" || role === "person") return;
    if (current.has(role) && once.has(role)) groups.push(new Map([[role, column]]));
    else if (!current.has(role)) current.set(role, column);
  });
  return groups;
}

const sampled = 60;

function groupOf(sheet: SheetGrid, row: number, columns: ReadonlyMap<CoordinateRole, number>, isSurvey: boolean): ColumnGroup {
  const column = (role: CoordinateRole): number | null => columns.get(role) ?? null;
  return { axes: axesIn(sheet, row, columns, isSurvey), wkt: column("wkt"), point: column("point"), serial: column("serial"), ring: column("ring"), parcel: column("parcel") };
}

function axesIn(sheet: SheetGrid, row: number, columns: ReadonlyMap<CoordinateRole, number>, isSurvey: boolean): AxisPair | null {
  const [lng, lat] = [columns.get("lng"), columns.get("lat")];
  const [north, east] = [columns.get("north") ?? columns.get("x"), columns.get("east") ?? columns.get("y")];
  const plane = north !== undefined && east !== undefined ? planeAxes(sheet, row, north, east, columns.has("north") && columns.has("east"), isSurvey) : null;
  const degrees: AxisPair | null = lng !== undefined && lat !== undefined ? { kind: "degrees", east: lng, north: lat, by: "header", xIsNorth: null } : null;
  // Where a table has both, a survey's plane coordinates have more digits.
  return isSurvey ? (plane ?? degrees) : (degrees ?? plane);
}

function planeAxes(sheet: SheetGrid, row: number, x: number, y: number, isNamed: boolean, isSurvey: boolean): AxisPair {
  const samples: [number, number][] = [];
  for (let at = row + 1; at < sheet.rows.length && samples.length < sampled; at += 1) {
    const [a, b] = [axisValue(textAt(sheet, at, x)), axisValue(textAt(sheet, at, y))];
    if (a !== null && b !== null) samples.push([a, b]);
  }
  const axes = axesOf(x, y, samples, isSurvey);
  return isNamed && axes.by === "convention" ? { ...axes, north: x, east: y, by: "header", xIsNorth: null } : axes;
}

const axisValue = (text: string): number | null => coordinateIn(text) ?? degreesIn(text);

/** The value of a coordinate cell: degrees in any notation, or a plane coordinate. */
export const valueAt = (sheet: SheetGrid, row: number, column: number, kind: AxisPair["kind"]): number | null => {
  const text = textAt(sheet, row, column);
  return kind === "degrees" ? (degreesIn(text) ?? null) : coordinateIn(text);
};
