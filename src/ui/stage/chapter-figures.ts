import type { Chapter, StoryFigure } from "../../domain/stories/story";
import { runsOf } from "../../domain/stories/story-block";
import type { Statement } from "../../domain/statement";
import { parseStoryText } from "../../formats/stories/story-text";

/** A figure of a chapter with its statement. */
export type ShownFigure = { figure: StoryFigure; statement: Statement };

export type BarFigure = ShownFigure & {
  /** Length as a share of the longest of its unit; `null` where it is the only one of its unit, and a bar would say nothing. */
  share: number | null;
  /** Of a range: the share of its upper end. */
  upTo: number | null;
};

/** The figures of a list whose statements are there and say an amount. */
export function figuresOf(figures: readonly StoryFigure[], statements: readonly Statement[] | null): ShownFigure[] {
  return figures.flatMap((figure) => {
    const statement = statements?.find(({ id }) => id === figure.statement);
    return statement?.quantity ? [{ figure, statement }] : [];
  });
}

/** Bars to one scale for each unit: a length is never compared with one of another unit. */
export function barsOf(figures: readonly ShownFigure[]): BarFigure[] {
  const unitOf = ({ statement }: ShownFigure) => statement.quantity?.unit.zh ?? "";
  const most = ({ statement: { quantity } }: ShownFigure) => (quantity ? Math.max(quantity.amount, quantity.upTo ?? 0) : 0);
  return figures.map((one) => {
    const alike = figures.filter((other) => unitOf(other) === unitOf(one));
    const longest = Math.max(...alike.map(most));
    const { quantity } = one.statement;
    if (alike.length < 2 || longest <= 0 || !quantity) return { ...one, share: null, upTo: null };
    return { ...one, share: quantity.amount / longest, upTo: quantity.upTo === null ? null : quantity.upTo / longest };
  });
}

/** The statements that words of a text lead to. */
export function citedIn(text: string, statements: readonly Statement[] | null): Statement[] {
  const ids = runsOf(parseStoryText(text)).flatMap(({ link }) => (link?.kind === "statement" ? link.id : []));
  return ids.flatMap((id) => statements?.find((statement) => statement.id === id) ?? []);
}

/** A document that figures of a chapter come from. */
export type ChapterSource = { document: string; statement: string; asOf: string };

/** The documents that statements come from, each with the first of them and the latest day they speak for. */
export function sourcesOf(cited: readonly Statement[]): ChapterSource[] {
  const found = new Map<string, ChapterSource>();
  for (const { id, document, asOf } of cited) {
    const known = found.get(document);
    found.set(document, { document, statement: known?.statement ?? id, asOf: known && known.asOf > asOf ? known.asOf : asOf });
  }
  return [...found.values()];
}

/** All figures of a chapter, the large one first. */
export const chapterFigures = ({ hero, bars }: Pick<Chapter, "hero" | "bars">): StoryFigure[] => [...(hero ? [hero] : []), ...bars];
