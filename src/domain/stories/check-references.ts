import type { Chapter, StoryFigure } from "./story";
import type { KnownForStory, StoryFinding, StoryFindingCode } from "./story-finding";

/** What is wrong with one thing that a chapter names; `null` where it may stand. */
export type Wrong = Pick<StoryFinding, "severity" | "code" | "what">;

const fault = (code: StoryFindingCode, what: string): Wrong => ({ severity: "fault", code, what });

/** @param drawn whether something is drawn at the zone, so that it has to have a place */
export function wrongZone(id: string, { zones }: KnownForStory, drawn = false): Wrong | null {
  const hasFigure = zones.get(id);
  if (hasFigure === undefined) return fault("unknown-zone", id);
  return drawn && !hasFigure ? fault("zone-not-drawn", id) : null;
}

/** A doubtful statement stands in no story, an internal one in none for the public. */
export function wrongStatement(id: string, { statements, isForPublic = false }: KnownForStory): Wrong | null {
  if (statements === null) return null;
  const statement = statements.get(id);
  if (!statement) return fault("unknown-statement", id);
  if (statement.doubtful) return fault("doubtful", id);
  return isForPublic && statement.releaseClass === "internal" ? fault("internal-statement", id) : null;
}

/** A figure has to have a quantity besides. */
export function wrongFigure({ statement: id }: StoryFigure, known: KnownForStory): Wrong | null {
  const wrong = wrongStatement(id, known);
  if (wrong || known.statements === null) return wrong;
  return known.statements.get(id)?.quantity ? null : fault("no-quantity", id);
}

/** Figures of different units have no common scale. */
export function wrongUnits(figures: readonly StoryFigure[], { statements }: KnownForStory): Wrong | null {
  const units = new Set(figures.flatMap(({ statement }) => statements?.get(statement)?.quantity?.unit.zh ?? []));
  return units.size > 1 ? fault("units-differ", [...units].join(", ").slice(0, 60)) : null;
}

/** Everything in a chapter besides its texts that leads nowhere or cannot be shown, with its place. */
export function wrongParts(chapter: Chapter, known: KnownForStory): (Wrong & { part: string })[] {
  const { view, hero, bars, named, spot, callouts, flows, relief } = chapter;
  const found: (Wrong & { part: string })[] = [];
  const note = (part: string, wrong: Wrong | null) => wrong && found.push({ ...wrong, part });
  const layer = (id: string) => (known.layers.has(id) ? null : fault("unknown-layer", id));
  view.selection.forEach((id, index) => note(`view.selection.${index}`, wrongZone(id, known)));
  view.layers.hidden.forEach((id, index) => note(`view.layers.hidden.${index}`, layer(id)));
  view.layers.order.forEach((id, index) => note(`view.layers.order.${index}`, layer(id)));
  for (const id of Object.keys(view.layers.opacity)) note(`view.layers.opacity.${id}`, layer(id));
  if (view.baseMap && !known.baseMaps.has(view.baseMap)) note("view.baseMap", fault("unknown-base-map", view.baseMap));
  named.forEach((id, index) => note(`named.${index}`, wrongZone(id, known)));
  if (spot !== null) note("spot", wrongZone(spot, known, true));
  if (hero) note("hero.statement", wrongFigure(hero, known));
  bars.forEach((figure, index) => note(`bars.${index}.statement`, wrongFigure(figure, known)));
  note("bars", wrongUnits(bars, known));
  callouts.forEach(({ at, statement }, index) => {
    if ("zone" in at) note(`callouts.${index}.at.zone`, wrongZone(at.zone, known, true));
    if (statement !== null) note(`callouts.${index}.statement`, wrongStatement(statement, known));
  });
  flows.forEach(({ from, to, statement }, index) => {
    note(`flows.${index}.from`, wrongZone(from, known, true));
    note(`flows.${index}.to`, wrongZone(to, known, true));
    if (statement !== null) note(`flows.${index}.statement`, wrongStatement(statement, known));
  });
  if (relief?.of.kind !== "tiers") return found;
  relief.of.columns.forEach(({ zone, figures }, index) => {
    note(`relief.of.columns.${index}.zone`, wrongZone(zone, known, true));
    figures.forEach((figure, place) => note(`relief.of.columns.${index}.figures.${place}.statement`, wrongFigure(figure, known)));
  });
  note("relief.of.columns", wrongUnits(relief.of.columns.flatMap(({ figures }) => figures), known));
  return found;
}
