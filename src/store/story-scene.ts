import type { Position } from "geojson";
import { drawnZones, type DrawnZone } from "../cartography/drawn-zones";
import { remembering } from "../cartography/memo";
import { metresPerPixel } from "../cartography/projection";
import type { Label } from "../cartography/scene";
import type { ReliefScene, StoryCallout, StoryFlow, StoryScene } from "../cartography/stories/story-scene";
import type { Language } from "../domain/saved-view";
import type { Quantity, Statement } from "../domain/statement";
import type { Chapter, Flow, StoryWords } from "../domain/stories/story";
import type { ThemeModel } from "../domain/theme-model";
import { figureInLanguage, figureText } from "../i18n/figure-parts";
import { secondText, textIn } from "../i18n/translate";
import type { PlanState } from "./plan-state";
import { columnsOfFigures, columnsOfTheme } from "./relief-columns";
import { shownPublication } from "./shown-publication";
import { mayLeave, shownStatements } from "./shown-statements";
import { shownChapter } from "./shown-stories";
import { modelIn } from "./theme-scene";

/** Where a chapter leaves its camera to the map. */
const usual = { zoom: 8.6, pitch: 0, latitude: 25 };

/** Half of a symbol, and what stays free before an arc ends, px on a stage of 1920 × 1080. */
const [clearPx, gapPx] = [16, 10];

/** In which words a story speaks: the third language of a story may stand in the place of the second. */
export type Speech = { language: Language; showsThird: boolean };

/**
 * Selects what the chapter draws on top of the plan, and for a screen of an exhibition its ground; `null` outside of both.
 * The same state gives the same object.
 */
export function createStorySelector(): (state: PlanState) => StoryScene | null {
  const speech = remembering((language: Language, showsThird: boolean): Speech => ({ language, showsThird }));
  const drawn = remembering(drawnZones);
  const known = remembering((statements: readonly Statement[] | null) => new Map((statements ?? []).filter(mayLeave).map((one) => [one.id, one])));
  const citable = remembering((statements: readonly Statement[] | null) => new Set((statements ?? []).filter(({ doubtful }) => !doubtful).map(({ id }) => id)));
  const relief = remembering(reliefOf);
  const scene = remembering(sceneOf);
  return (state) => {
    const shown = shownChapter(state);
    const chapter = shown?.chapter ?? null;
    if (chapter === null && state.flavour !== "wall") return null;
    // Who looks around wants to know what all the others are.
    const named = state.play?.mode === "exploring" ? none : (chapter?.named ?? none);
    const [zones, statements, cited, words] = [drawn(shownPublication(state).zones), known(shownStatements(state)), citable(shownStatements(state)), speech(state.language, state.showsThird)];
    const theme = chapter?.relief?.of.kind === "theme" && state.statements !== null ? modelIn(state, chapter.relief.of.theme, "fill") : null;
    return scene(state.isStageSmall, named, shown ? `${shown.story.id} ${shown.chapter.id}` : null, chapter, zones, statements, cited, words, relief(chapter?.relief ?? null, theme, zones, statements, words));
  };
}

function sceneOf(isSmall: boolean, named: readonly string[], id: string | null, chapter: Chapter | null, zones: readonly DrawnZone[], statements: ReadonlyMap<string, Statement>, cited: ReadonlySet<string>, speech: Speech, relief: ReliefScene | null): StoryScene {
  const camera = chapter?.view.camera ?? null;
  const at = (zone: string): Position | null => zones.find((one) => one.zone.id === zone)?.anchor ?? null;
  const perPixel = metresPerPixel(camera?.zoom ?? usual.zoom, camera?.center[1] ?? usual.latitude);
  const spot = zones.find((one) => one.zone.id === chapter?.spot);
  // Words that rest on a statement stay inside with it.
  const mayStand = (statement: string | null) => statement === null || cited.has(statement);
  return {
    chapter: id,
    isSmall,
    metresPerPixel: perPixel,
    pitch: camera?.pitch ?? usual.pitch,
    named: named.filter((zone) => at(zone) !== null),
    spot: spot ? { at: spot.anchor, reachM: spot.method === "schematic" ? spot.widthM / 2 : 0 } : null,
    relief,
    flows: chapter?.flows.flatMap((flow, index) => flowsOf(mayStand(flow.statement) ? flow : { ...flow, words: null }, index, zones, perPixel, speech)) ?? none,
    callouts: chapter?.callouts.flatMap(({ at: where, words, statement }, index): StoryCallout[] => {
      const position = "zone" in where ? at(where.zone) : where.point;
      const figure = statement === null ? null : (statements.get(statement)?.quantity ?? null);
      if (!position || !mayStand(statement)) return [];
      return [{ id: `callout-${index}`, at: position, words: labelOf(words, speech), value: figure && figureLabel(figure, speech.language) }];
    }) ?? none,
  };
}

const none: readonly never[] = [];

function flowsOf({ from, to, words }: Flow, index: number, zones: readonly DrawnZone[], perPixel: number, speech: Speech): StoryFlow[] {
  const [start, end] = [from, to].map((id) => zones.find(({ zone }) => zone.id === id));
  if (!start || !end || start === end) return [];
  // A symbol is as large as it looks, a figure as it is.
  const clearM = ({ widthM, method }: DrawnZone) => Math.max(method === "linked" ? 0 : widthM / 2, clearPx * perPixel) + gapPx * perPixel;
  return [{ id: `flow-${index}`, from: start.anchor, to: end.anchor, fromClearM: clearM(start), toClearM: clearM(end), words: words && labelOf(words, speech) }];
}

function reliefOf(relief: Chapter["relief"], theme: ThemeModel | null, zones: readonly DrawnZone[], statements: ReadonlyMap<string, Statement>, speech: Speech): ReliefScene | null {
  if (relief === null) return null;
  if (relief.of.kind === "tiers") return { isTheme: false, columns: columnsOfFigures(relief.of.columns, zones, statements, (words) => labelOf(words, speech), speech.language), unknown: [] };
  return theme && { isTheme: true, ...columnsOfTheme(theme, zones) };
}

function figureLabel(quantity: Quantity, language: Language): Label {
  const { lead, second } = figureInLanguage(quantity, language);
  return { name: figureText(lead), second };
}

/** A line of a story as a label; the third language stands where the second would. */
export function labelOf({ zh, en, third }: StoryWords, { language, showsThird }: Speech): Label {
  const [name, second] = [textIn(language, { zh, en }), showsThird && third !== null ? third : secondText(language, { zh, en })];
  return { name: name || zh || en, second: second || null };
}
