import type { SheetRow, SiteSheet } from "./site-sheet";

/** How much smaller a sheet can be made: the last step leaves only what nobody may miss. */
export const tightest = 9;

/** A note of more characters than this is told in the map. */
const longestNote = 24;

/**
 * A sheet with less on it, the tighter the less: long notes first, then rows that stand among the questions, rows that nobody asked for, what passes, what
 * is open, last what fails.
 * Name, conclusion, score, notes and contact stay whatever happens; what was left out is counted.
 */
export function fitSiteSheet(sheet: SiteSheet, tightness: number): SiteSheet {
  const step = Math.min(tightest, Math.max(0, tightness));
  if (step === 0) return sheet;
  const candidates = step < 2 ? sheet.rows : sheet.rows.filter(({ isAsked }) => !isAsked);
  const count = Math.max(4, Math.ceil(candidates.length * (1 - Math.max(0, step - 2) / tightest)));
  const rows = mostImportant(candidates, count).map((row) => shorter(row, step));
  const cited = sheet.sources.filter(({ n }) => rows.some(({ refs }) => refs.includes(n)));
  const numbers = new Map(cited.map(({ n }, index) => [n, index + 1]));
  const questions = sheet.questions.slice(0, Math.max(3, sheet.questions.length - Math.max(0, step - 4)));
  return {
    ...sheet,
    rows: rows.map((row) => ({ ...row, refs: row.refs.flatMap((n) => numbers.get(n) ?? []) })),
    moreRows: sheet.moreRows + candidates.length - rows.length,
    questions,
    moreQuestions: sheet.moreQuestions + sheet.questions.length - questions.length,
    sources: cited.map((source, index) => ({ ...source, n: index + 1 })),
  };
}

/** What is left out of a row is marked at its value. */
function shorter(row: SheetRow, step: number): SheetRow {
  const isLong = (row.note?.zh.length ?? 0) > longestNote;
  const note = isLong || step > 6 ? null : row.note;
  const caution = step < 5 ? row.caution : null;
  return { ...row, note, caution, isNoted: note !== row.note || caution !== row.caution };
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
