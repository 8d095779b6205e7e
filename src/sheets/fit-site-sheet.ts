import type { SheetRow, SiteSheet } from "./site-sheet";

/** How much smaller a sheet can be made: the last step leaves only what nobody may miss. */
export const tightest = 9;

/**
 * A sheet with less on it, the tighter the less: rows that nobody asked for go first, then what passes, never what fails or is open before that.
 * Name, conclusion, score, notes and contact stay whatever happens; what was left out is counted.
 */
export function fitSiteSheet(sheet: SiteSheet, tightness: number): SiteSheet {
  const step = Math.min(tightest, Math.max(0, tightness));
  if (step === 0) return sheet;
  const rows = mostImportant(sheet.rows, Math.max(4, Math.ceil(Math.max(sheet.rows.length, 4) * (1 - step / (tightest + 2)))));
  const cited = new Set(rows.flatMap(({ refs }) => refs));
  const known = sheet.sources.filter(({ n }) => cited.has(n));
  const sources = known.slice(0, Math.max(3, known.length - Math.floor(step / 2)));
  const questions = sheet.questions.slice(0, Math.max(3, sheet.questions.length - step));
  return {
    ...sheet,
    // A caution that finds no room is still marked; its words stand in the map.
    rows: step < 4 ? rows : rows.map((row) => ({ ...row, about: step < 7 ? row.about : null, caution: null, value: row.caution === null ? row.value : { ...row.value, isDoubtful: true } })),
    moreRows: sheet.moreRows + sheet.rows.length - rows.length,
    questions,
    moreQuestions: sheet.moreQuestions + sheet.questions.length - questions.length,
    sources,
    moreSources: sheet.moreSources + sheet.sources.length - sources.length,
  };
}

/** The most important ones, in the order they had. */
function mostImportant(rows: readonly SheetRow[], count: number): SheetRow[] {
  const kept = new Set([...rows].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, count));
  return rows.filter((row) => kept.has(row));
}

function weightOf({ verdict, value }: SheetRow): number {
  if (verdict !== null) return { fails: 5, open: 4, passes: 3 }[verdict];
  return value.look === "unknown" ? 1 : 2;
}
