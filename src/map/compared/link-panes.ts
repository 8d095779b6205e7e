import type { Map as MapLibreMap } from "maplibre-gl";
import { linkedCamera, offsetOf, scaleAt, scaleVariation, viewBetween, type LinkedView } from "../../analysis/comparison/linked-camera";
import { scaleRange } from "../../domain/comparison";
import { placesIn } from "../../store/comparison-actions";
import { panePlaces, type PanePlace } from "../../store/pane-places";
import type { PlanState } from "../../store/plan-state";
import type { PlanStoreApi } from "../../store/plan-store";
import { shownPublication } from "../../store/shown-publication";
import type { PaneRegistry } from "../pane-registry";
import { reducedMotion } from "../reduced-motion";
import { linkQuality } from "../steer-quality";
import { hearMoves } from "./hear-moves";
import { cameraOf, movePane, sizeOf, standsAt, writeCamera, type PlacedPane } from "./pane-camera";
import { clamp, limitPane } from "./pane-limits";
import { coverOf, figureSizes, wantedOffset, wantedView, type PaneCovers } from "./wanted-view";

const easeMs = 300;
/** A scale that changes is told no more often: whoever hears of it has the page look at itself. */
const tellMs = 100;
/** Panned north or south alone, a map changes its scale with the latitude; the others follow from here on. */
const drift = 5e-4;
/** A pane that was zoomed or turned around its middle was not panned. */
const stillM = 0.5;

/**
 * Holds the panes of a comparison of places at one ground scale: what moves one moves the others within the same frame, what the
 * comparison says is carried out at once, and where a gesture ended is said to the comparison.
 * @param onMoved hears of the panes whenever one of them moved or was given another place, in the same frame
 */
export function linkPanes(registry: PaneRegistry, store: PlanStoreApi, onMoved: (panes: readonly PlacedPane[]) => void): () => void {
  const hearing = new Map<MapLibreMap, () => void>();
  let places: readonly PanePlace[] = [];
  let panes: readonly PlacedPane[] = [];
  let stands: LinkedView | null = null;
  /** As it was when the scale was last made to fit: a head that grows later moves nothing. */
  let covers: PaneCovers = new Map();
  let leader: { pane: PlacedPane; hasZoomed: boolean; hasTurned: boolean; from: LinkedView } | null = null;
  /** Set while we change the comparison ourselves. */
  let isOurs = false;
  let unlinkQuality = () => {};
  let frame = 0;
  let isEasing = false;
  let toldAt = -Infinity;

  const ours = (act: () => void) => {
    isOurs = true;
    act();
    isOurs = false;
  };
  const tell = () => {
    if (!stands) return;
    toldAt = performance.now();
    const { metresPerPixel, bearing } = stands;
    for (const { map } of panes) writeCamera(map);
    const variations = Object.fromEntries(panes.map(({ id, map }) => [id, scaleVariation(cameraOf(map), sizeOf(map))]));
    const scales = panes.map(({ map }) => scaleAt(cameraOf(map)));
    const deviation = scales.length > 1 ? Math.max(...scales) / Math.min(...scales) - 1 : 0;
    const offsets = Object.fromEntries(panes.map(({ id, map, centre }) => [id, offsetOf(centre, cameraOf(map))]));
    ours(() => store.getState().panesRested({ metresPerPixel, bearing, deviation, offsets, variations, figurePx: figureSizes(places, metresPerPixel) }));
  };
  const tellNowAndThen = () => {
    if (performance.now() - toldAt > tellMs) tell();
  };
  /** @param isDrawn at once: outside of its own callback the engine would draw one frame later than the map it follows */
  const put = (view: LinkedView, { except, isDrawn }: { except?: PlacedPane; isDrawn: boolean }) => {
    stands = view;
    panes.forEach((pane, index) => {
      const offset = view.offsets[index];
      if (pane !== except && offset && movePane(pane, view, offset) && isDrawn) pane.map.redraw();
    });
    onMoved(panes);
  };
  const ease = (from: LinkedView, to: LinkedView) => {
    const start = performance.now();
    isEasing = true;
    const step = () => {
      const part = Math.min(1, (performance.now() - start) / easeMs);
      put(viewBetween(from, to, 1 - (1 - part) ** 3), { isDrawn: true });
      if (part < 1) frame = requestAnimationFrame(step);
      isEasing = part < 1;
      if (isEasing) tellNowAndThen();
      else tell();
    };
    frame = requestAnimationFrame(step);
  };
  /** Brings the panes to where the comparison has them. */
  const settle = (isEased = false) => {
    const comparison = placesIn(store.getState());
    if (!comparison || panes.length === 0 || leader) return;
    cancelAnimationFrame(frame);
    const { paneCovers } = store.getState();
    const known = comparison.metresPerPixel === null ? null : covers;
    covers = new Map(panes.map((pane) => [pane.id, known?.get(pane.id) ?? coverOf(paneCovers[pane.id], pane)]));
    const wanted = wantedView(comparison, places, panes, covers);
    if (isEased && stands && !reducedMotion()) {
      ease(stands, wanted);
      return;
    }
    isEasing = false;
    put(wanted, { isDrawn: false });
    tell();
  };

  const begin = (pane: PlacedPane) => {
    cancelAnimationFrame(frame);
    isEasing = false;
    // Not where the map is now: the engine says that a move without a duration begins when it is over. And a hand that takes over
    // a move that is not over yet goes on with it: what it did so far would be lost.
    if (stands && leader?.pane !== pane) leader = { pane, hasZoomed: false, hasTurned: false, from: stands };
  };
  const follow = (pane: PlacedPane) => {
    // The end of the move that was taken over may come after the beginning of the next.
    if (!leader) begin(pane);
    if (!stands || !leader) return;
    const camera = cameraOf(pane.map);
    const scale = scaleAt(camera);
    leader.hasZoomed ||= pane.map.isZooming();
    const isTurned = Math.abs(camera.bearing - stands.bearing) > 1e-6;
    leader.hasTurned ||= isTurned;
    const offset = offsetOf(pane.centre, camera);
    const comparison = placesIn(store.getState());
    const isAlone = comparison?.together !== true;
    const view = { metresPerPixel: scale, bearing: camera.bearing };
    const offsets = panes.map((one) => (one === pane || !comparison || !isAlone ? offset : wantedOffset(comparison, one.id, view, covers)));
    if (isAlone && !leader.hasZoomed && !isTurned && Math.abs(scale / stands.metresPerPixel - 1) < drift) {
      stands = { ...stands, offsets };
      onMoved(panes);
      return;
    }
    put({ ...view, offsets }, { except: pane, isDrawn: true });
    if (leader.hasZoomed || leader.hasTurned) tellNowAndThen();
  };
  const end = (pane: PlacedPane) => {
    const comparison = placesIn(store.getState());
    const led = leader;
    leader = null;
    if (!comparison || led?.pane !== pane) return;
    // A new size of the window is a move as well, that goes nowhere.
    const { metresPerPixel, bearing, offsets } = led.from;
    const before = offsets[panes.indexOf(pane)];
    if (before && standsAt(pane.map, linkedCamera(pane.centre, before, metresPerPixel, bearing))) return;
    const camera = cameraOf(pane.map);
    const offset = offsetOf(pane.centre, camera);
    const moved = ({ id }: PlacedPane) => ({ id, ...offset });
    const isPanned = !before || Math.hypot(offset.eastM - before.eastM, offset.northM - before.northM) > stillM;
    const change = {
      ...((led.hasZoomed || led.hasTurned) && { metresPerPixel: clamp(scaleAt(camera), scaleRange.least, scaleRange.most) }),
      bearing: Math.abs(camera.bearing) < 1e-6 ? 0 : camera.bearing,
      // Who moved last stands first: it is where the others come to when all are panned together.
      ...((isPanned || comparison.together) && { offsets: comparison.together ? [pane, ...panes.filter((one) => one !== pane)].map(moved) : [moved(pane), ...comparison.offsets.filter(({ id }) => id !== pane.id)] }),
    };
    ours(() => store.getState().changePlaces(change));
    settle();
  };

  const assign = () => {
    const state = store.getState();
    places = isReady(state) ? panePlaces(state) : [];
    panes = registry.panes().flatMap(({ index, map }) => {
      const place = places[index];
      return place?.centre ? [{ index, id: place.id, map, centre: place.centre }] : [];
    });
    leader = null;
    const maps = new Set(registry.panes().map(({ map }) => map));
    for (const [map, stop] of hearing) if (!maps.has(map)) stop();
    for (const map of maps) {
      limitPane(map, panes.find((pane) => pane.map === map)?.centre ?? null);
      if (!hearing.has(map)) hearing.set(map, hear(map));
    }
    for (const map of hearing.keys()) if (!maps.has(map)) hearing.delete(map);
    unlinkQuality();
    unlinkQuality = linkQuality(panes.map(({ map }) => map));
    onMoved(panes);
  };
  const hear = (map: MapLibreMap) =>
    hearMoves(map, {
      pane: () => panes.find((pane) => pane.map === map),
      begin,
      follow,
      end,
      resized: () => {
        if (leader && !leader.pane.map.isMoving()) leader = null;
        settle();
      },
    });
  const onChange = (state: PlanState, before: PlanState) => {
    if (isOurs) return;
    const isMoved = state.comparison !== before.comparison;
    const isCovered = state.paneCovers !== before.paneCovers && placesIn(state)?.metresPerPixel === null;
    const isOther = idsIn(state) !== idsIn(before) || isReady(state) !== isReady(before) || shownPublication(state) !== shownPublication(before);
    if (isOther) assign();
    // A head that came or grew is no move of anyone's, but it must not cut one short.
    if (isOther || isMoved || isCovered) settle(!isOther && (isMoved || isEasing));
  };
  const onPanes = () => {
    assign();
    settle();
  };

  const stops = [registry.subscribe(onPanes), store.subscribe(onChange)];
  onPanes();
  return () => {
    for (const stop of [...stops, ...hearing.values()]) stop();
    cancelAnimationFrame(frame);
    for (const { map } of registry.panes()) limitPane(map, null);
    unlinkQuality();
    onMoved([]);
  };
}

const idsIn = (state: PlanState): string => placesIn(state)?.places.map(({ id }) => id).join(",") ?? "";

/** The one map takes its first place before it becomes one of several. */
const isReady = (state: PlanState): boolean => placesIn(state) !== null && state.camera !== null && state.load.status === "ready";
