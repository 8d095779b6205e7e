import type { Map as MapLibreMap } from "maplibre-gl";
import type { Detail } from "../cartography/coarser-picture";
import type { Quality } from "../domain/quality";
import { measureFrames } from "./measure-frames";
import { isLost, setPixelRatio } from "./pixel-ratio";
import { afterFrame, coarsestStep, finestStep, firstPace, paceWithoutGpu, qualitySteps, type QualityStep } from "./quality-steps";
import { showBusy } from "./show-busy";

/** The map rests when it has not moved for this long: between two turns of the wheel it does not. */
const restMs = 250;

type Steered = { follow: (step: QualityStep) => void; step: () => QualityStep; hear: (frameMs: number) => void };

const steered = new WeakMap<MapLibreMap, Steered>();
/** How coarsely a map would be drawn if it moved now: what that step gives up is too slow on this machine. */
export const stepOf = (map: MapLibreMap): QualityStep => steered.get(map)?.step() ?? finestStep;

/** Whether frames are so slow that a flight would only jerk. */
export const isSlow = (map: MapLibreMap): boolean => stepOf(map) >= 2;

/** Counts a frame of a map that rests and is animated as one of a map that moves. */
export const hearFrame = (map: MapLibreMap, frameMs: number): void => steered.get(map)?.hear(frameMs);

let linked: readonly MapLibreMap[] = [];

/** Maps that move together are drawn together: as coarsely as the one that is moved by hand, and in full when it rests. The answer unlinks them. */
export function linkQuality(maps: readonly MapLibreMap[]): () => void {
  linked = maps;
  return () => {
    if (linked === maps) linked = [];
  };
}

/**
 * Measures how fluently the map moves and draws it as coarsely as that takes while it moves, in full again when
 * it rests. The pixel ratio is changed here; `onDetail` hears what else the picture is to leave out.
 */
export function steerQuality(map: MapLibreMap, quality: () => Quality, onDetail: (detail: Detail) => void): () => void {
  let pace = drawsInSoftware(map) ? paceWithoutGpu : firstPace;
  let shown: QualityStep = finestStep;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const wanted = (): QualityStep => ({ auto: pace.step, best: finestStep, fluent: coarsestStep })[quality()];
  const show = (step: QualityStep) => {
    if (step === shown || isLost(map)) return false;
    const [before, next] = [qualitySteps[shown], qualitySteps[step]];
    shown = step;
    if (before.detail !== next.detail) onDetail(next.detail);
    if (before.pixels !== next.pixels) setPixelRatio(map, next.pixels === 1 ? null : devicePixelRatio * next.pixels);
    showBusy(map, true);
    return before.pixels !== next.pixels;
  };
  /** A canvas is emptied by a new size, so it is drawn at once. */
  const showNow = (step: QualityStep) => {
    if (show(step)) map.redraw();
    showLinked(step);
  };
  const showLinked = (step: QualityStep) => {
    if (linked.includes(map)) for (const other of linked) if (other !== map) steered.get(other)?.follow(step);
  };

  const onMoveStart = (event: SteeredEvent) => {
    if (follows(event)) return;
    const { originalEvent } = event;
    clearTimeout(rest);
    // A gesture goes on, and its first frame is about to be drawn; the app's own moves may be over at once.
    if (!originalEvent) return;
    show(wanted());
    showLinked(wanted());
  };
  const onFrame = (frameMs: number) => {
    pace = afterFrame(pace, frameMs);
    if (map.isMoving()) showNow(wanted());
  };
  const onMoveEnd = (event: SteeredEvent = {}) => {
    if (follows(event)) return;
    clearTimeout(rest);
    rest = setTimeout(() => showNow(finestStep), restMs);
  };
  const stopMeasuring = measureFrames(map, onFrame);
  steered.set(map, {
    follow: (step) => {
      clearTimeout(rest);
      if (show(step)) map.redraw();
    },
    step: wanted,
    hear: (frameMs) => {
      pace = afterFrame(pace, frameMs);
    },
  });
  map.on("movestart", onMoveStart);
  map.on("moveend", onMoveEnd);
  map.on("webglcontextrestored", onMoveEnd);
  return () => {
    clearTimeout(rest);
    stopMeasuring();
    if (shown !== finestStep) onDetail(qualitySteps[finestStep].detail);
    map.off("movestart", onMoveStart);
    map.off("moveend", onMoveEnd);
    map.off("webglcontextrestored", onMoveEnd);
  };
}

/** A move that follows from another map's is no gesture, and its end no rest. */
type SteeredEvent = { originalEvent?: unknown; isLinked?: boolean; isLed?: boolean };
const follows = ({ isLinked = false, isLed = false }: SteeredEvent): boolean => isLinked || isLed;

/** What browsers and systems call a GPU that is none. */
const softwareRenderer = /swiftshader|llvmpipe|softpipe|software|basic render/i;

function drawsInSoftware(map: MapLibreMap): boolean {
  const { gl } = map.painter.context;
  const names = gl.getExtension("WEBGL_debug_renderer_info");
  return softwareRenderer.test(String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER)));
}
