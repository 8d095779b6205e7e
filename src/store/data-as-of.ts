import { remembering } from "../cartography/memo";
import type { Statement } from "../domain/statement";
import type { Story } from "../domain/stories/story";
import type { PlanState } from "./plan-state";
import { shownChapter } from "./shown-stories";
import { shownStatements } from "./shown-statements";

type Read = Parameters<typeof shownChapter>[0] & Pick<PlanState, "statements">;

/**
 * 资料截至: the latest day, month or year (`asOf`) that one of the statements speaks for, as exactly as it says (a
 * year alone counts as its beginning): of those that the story on the stage cites, outside of stories of all that may be
 * shown. It is no date of the boundaries or of the map. `null` where there is no such statement, and until the register was read.
 */
export function dataAsOf(state: Read): string | null {
  const statements = shownStatements(state);
  return statements && latestOf(statements, shownChapter(state)?.story ?? null);
}

const latestOf = remembering((statements: readonly Statement[], story: Story | null): string | null => {
  const cited = story && citedStatements(story);
  const among = cited ? statements.filter(({ id }) => cited.has(id)) : statements;
  return among.reduce<string | null>((latest, { asOf }) => (latest === null || asOf > latest ? asOf : latest), null);
});

const linked = /\]\(statement:([\w-]+)\)/g;

/** Ids of the statements that the chapters of a story refer to. */
function citedStatements({ chapters }: Story): Set<string> {
  return new Set(
    chapters.flatMap(({ hero, bars, relief, callouts, flows, body }) => [
      ...(hero ? [hero.statement] : []),
      ...bars.map(({ statement }) => statement),
      ...(relief?.of.kind === "tiers" ? relief.of.columns.flatMap(({ figures }) => figures.map(({ statement }) => statement)) : []),
      ...[...callouts, ...flows].flatMap(({ statement }) => statement ?? []),
      ...Object.values(body).flatMap((text) => [...(text ?? "").matchAll(linked)].flatMap(([, id]) => id ?? [])),
    ]),
  );
}
