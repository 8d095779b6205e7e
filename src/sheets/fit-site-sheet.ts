import type { SheetRow, SiteSheet } from "./site-sheet";

/** Fewer questions than this say nothing of what is open. */
const leastQuestions = 3;

/** Of a page with nothing but what nobody may miss, so many rows are left. */
const leastRows = 4;

type Kept = { rows: readonly SheetRow[]; questions: number; left: readonly SheetRow[]; hasShortSources: boolean };

/** How many steps there are until nothing more can be left out. */
export const stepsOf = (sheet: SiteSheet): number => cutsOf(sheet).length;

/**
 * A sheet with less on it, one thing less with every step: first what stands among the questions too, then rows that nobody asked for or weighed, the
 * unknown before the known, then notes and translations of titles, then what was weighed, last what a limit asks, what passes before what is open before what fails.
 * `back`: steps that are not taken after all. Name, conclusion, score, notes and contact stay whatever happens; what was left out is named.
 */
export function fitSiteSheet(sheet: SiteSheet, steps: number, back: readonly number[] = []): SiteSheet {
  const start: Kept = { rows: sheet.rows, questions: sheet.questions.length, left: [], hasShortSources: false };
  const kept = cutsOf(sheet).slice(0, Math.max(0, steps)).filter((_, step) => !back.includes(step)).reduce((now, cut) => cut(now), start);
  const cited = sheet.sources.filter(({ n }) => kept.rows.some(({ refs }) => refs.includes(n)));
  const numbers = new Map(cited.map(({ n }, index) => [n, index + 1]));
  return {
    ...sheet,
    rows: kept.rows.map((row) => ({ ...row, refs: row.refs.flatMap((n) => numbers.get(n) ?? []) })),
    moreRows: sheet.rows.flatMap((row) => (kept.left.includes(row) ? [row.name] : [])),
    questions: sheet.questions.slice(0, kept.questions),
    hasShortSources: kept.hasShortSources,
    moreQuestions: sheet.moreQuestions + sheet.questions.length - kept.questions,
    sources: cited.map((source, index) => ({ ...source, n: index + 1 })),
  };
}

type Cut = (kept: Kept) => Kept;

function cutsOf({ rows, questions }: SiteSheet): Cut[] {
  const asked = rows.filter(({ isAsked }) => isAsked);
  const others = rows.filter(({ isAsked }) => !isAsked).sort((a, b) => importanceOf(b) - importanceOf(a));
  const last = others.slice(leastRows).reverse();
  const plain = last.filter((row) => importanceOf(row) < weighed);
  return [
    // What a question says of them is all there is.
    ...asked.map((row): Cut => (kept) => ({ ...kept, rows: without(kept.rows, row) })),
    ...plain.map(leaveOut),
    ...Array.from({ length: Math.max(0, questions.length - leastQuestions) }, (): Cut => (kept) => ({ ...kept, questions: kept.questions - 1 })),
    ...[...others].reverse().flatMap((row): Cut[] => (row.note === null ? [] : [shorten(row, { note: null })])),
    (kept) => ({ ...kept, hasShortSources: true }),
    ...last.filter((row) => importanceOf(row) === weighed).map(leaveOut),
    ...[...others].reverse().flatMap((row): Cut[] => (row.caution === null ? [] : [shorten(row, { caution: null })])),
    ...last.filter((row) => importanceOf(row) > weighed).map(leaveOut),
  ];
}

const without = (rows: readonly SheetRow[], { criterion }: SheetRow): readonly SheetRow[] => rows.filter((one) => one.criterion !== criterion);

const leaveOut = (row: SheetRow): Cut => (kept) => ({ ...kept, rows: without(kept.rows, row), left: [...kept.left, row] });

/** What is left out of a row is marked at its value. */
const shorten = ({ criterion }: SheetRow, part: Partial<Pick<SheetRow, "note" | "caution">>): Cut => (kept) => ({ ...kept, rows: kept.rows.map((row) => (row.criterion === criterion ? { ...row, ...part, isNoted: true } : row)) });

const weighed = 2;

/** Hard limits before what was weighed, and both before what is merely known. */
function importanceOf({ verdict, value, isWeighed }: SheetRow): number {
  if (verdict !== null) return { fails: 6, open: 5, passes: 4 }[verdict];
  const isKnown = value.look !== "unknown";
  return isWeighed ? (isKnown ? weighed + 1 : weighed) : isKnown ? 1 : 0;
}
