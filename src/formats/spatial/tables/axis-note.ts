import type { Notes } from "../noted";
import type { AxisPair } from "./column-roles";

/** Says which of X and Y was taken to run north, and whether the values showed it or only the custom of such tables. */
export function axisNote(notes: Notes, axes: AxisPair | null): void {
  if (!axes || axes.xIsNorth === null) return;
  if (axes.by === "values") notes.add(axes.xIsNorth ? "note-x-is-north" : "note-x-is-east");
  else notes.add("note-axes-by-header", { value: axes.xIsNorth ? "X → N, Y → E" : "X → E, Y → N" });
}
