import { wrongFigure, wrongParts, wrongStatement, wrongUnits, wrongZone } from "./check-references";
import type { Chapter, Relief, Story } from "./story";
import type { KnownForStory, StoryFinding } from "./story-finding";

/**
 * The story without what leads nowhere or may not stand in one (zones, layers, statements, figures of different units), and what
 * that was. Its texts stay: a link that leads nowhere is shown as its words. A sound story is given back as it is.
 */
export function soundStory(story: Story, all: KnownForStory): { story: Story; findings: StoryFinding[] } {
  const known = { ...all, isForPublic: story.releaseClass === "public" };
  const findings = story.chapters.flatMap((chapter, index) => wrongParts(chapter, known).map((wrong) => ({ ...wrong, chapter: index })));
  if (findings.length === 0) return { story, findings };
  const wrong = new Set(findings.map(({ chapter }) => chapter));
  return { story: { ...story, chapters: story.chapters.map((chapter, index) => (wrong.has(index) ? soundChapter(chapter, known) : chapter)) }, findings };
}

function soundChapter(chapter: Chapter, known: KnownForStory): Chapter {
  const { view, hero, bars, spot, callouts, flows } = chapter;
  const { baseMap, layers, ...rest } = view;
  const isZone = (id: string) => wrongZone(id, known) === null;
  const isDrawn = (id: string) => wrongZone(id, known, true) === null;
  const isCited = (id: string | null) => id === null || wrongStatement(id, known) === null;
  const isLayer = (id: string) => known.layers.has(id);
  const left = bars.filter((figure) => wrongFigure(figure, known) === null);
  return {
    ...chapter,
    view: {
      ...rest,
      selection: view.selection.filter(isZone),
      layers: { hidden: layers.hidden.filter(isLayer), order: layers.order.filter(isLayer), opacity: Object.fromEntries(Object.entries(layers.opacity).filter(([id]) => isLayer(id))) },
      ...(baseMap !== undefined && (baseMap === null || known.baseMaps.has(baseMap)) && { baseMap }),
    },
    named: chapter.named.filter(isZone),
    spot: spot !== null && isDrawn(spot) ? spot : null,
    hero: hero && wrongFigure(hero, known) === null ? hero : null,
    bars: wrongUnits(left, known) === null ? left : [],
    callouts: callouts.filter(({ at, statement }) => (!("zone" in at) || isDrawn(at.zone)) && isCited(statement)),
    flows: flows.filter(({ from, to, statement }) => isDrawn(from) && isDrawn(to) && isCited(statement)),
    relief: soundRelief(chapter.relief, known),
  };
}

function soundRelief(relief: Relief | null, known: KnownForStory): Relief | null {
  if (relief?.of.kind !== "tiers") return relief;
  const columns = relief.of.columns
    .filter(({ zone }) => wrongZone(zone, known, true) === null)
    .map(({ zone, figures }) => ({ zone, figures: figures.filter((figure) => wrongFigure(figure, known) === null) }))
    .filter(({ figures }) => figures.length > 0);
  const isOneUnit = wrongUnits(columns.flatMap(({ figures }) => figures), known) === null;
  return columns.length > 0 && isOneUnit ? { ...relief, of: { kind: "tiers", columns } } : null;
}
