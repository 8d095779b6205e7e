import type { DeclaredCrs } from "../../domain/spatial/crs-finding";
import { crsOf, isReadable } from "./crs-catalogue";

const longestShort = 120;

/** One line of what was declared, for lists and provenance. Parameters are never part of it. */
export const shortOf = (text: string): string => {
  // oxlint-disable-next-line no-control-regex -- texts of files may hold anything
  const line = text.slice(0, 2000).replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]+/g, " ").trim();
  return line.length > longestShort ? `${line.slice(0, longestShort - 1)}…` : line;
};

/** A code as a finding: read, or known but in want of parameters, or none of ours. */
export function known(code: number | null, short: string, isSwapped = false): DeclaredCrs {
  const entry = code === null ? null : crsOf(code);
  if (!entry) return { is: "unknown", short: shortOf(short) };
  if (isReadable(entry)) return { is: "known", choice: { kind: "epsg", code: entry.code, isSwapped }, short: shortOf(short) };
  const datum = entry.datum === "xian-1980" ? "xian-1980" : "beijing-1954";
  return { is: "needs-parameters", code: entry.code, datum, short: shortOf(short) };
}
