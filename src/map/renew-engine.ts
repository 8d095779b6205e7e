import type { Map as MapLibreMap } from "maplibre-gl";
import { journal } from "../platform/journal";
import type { PlanStoreApi } from "../store/plan-store";
import { showsStage } from "../store/shown-stories";
import type { StartCamera } from "./create-map";

/**
 * How long the browser has for giving a lost graphics context back before the map gets a new engine: on a stage nobody may
 * see a dead map, at a desk it comes back after a sleep of the machine or never.
 */
const patienceMs = { stage: 150, desk: 5000 };
/** Where making a context anew does not even begin, the graphics process may still be on its way up. */
const nextTryMs = 800;

const mostRenewals = 6;
const withinMs = 5 * 60_000;

/** Engines that had to be replaced by new ones; more than six in five minutes say that the next one dies too. */
export type Renewals = {
  /** Counts one, if it may be. */
  take: (now: number) => boolean;
};

export function createRenewals(): Renewals {
  let times: readonly number[] = [];
  return {
    take: (now) => {
      times = times.filter((time) => now - time < withinMs);
      if (times.length >= mostRenewals) return false;
      times = [...times, now];
      return true;
    },
  };
}

/** What a new engine begins with: the place of the former, or `null` where the app's last request says it. */
export type Renew = (camera: StartCamera | null) => void;

/**
 * Watches the graphics context of the map. Where the browser does not give a lost one back, `renew` puts a new engine in
 * the place of the map. When that has been of no use, the sentence of `watchEngine` stands, and a screen of the exhibition
 * shows its still picture.
 */
export function renewWhenLost(map: MapLibreMap, store: PlanStoreApi, renewals: Renewals, renew: Renew, now: () => number = () => performance.now()): () => void {
  let patience: ReturnType<typeof setTimeout> | undefined;
  let isFlying = false;
  let loss: "none" | "new" | "told" = "none";
  const onMoveStart = ({ originalEvent }: { originalEvent?: unknown }) => {
    isFlying = !originalEvent;
  };
  const replace = (camera: StartCamera | null) => {
    if (renewals.take(now())) renew(camera);
    else journal.note("context-lost", `${placeOf(store)}: given up`);
  };
  const onLost = () => {
    const { lng, lat } = map.getCenter();
    const { play } = store.getState();
    // A flight that was cut off ends where it led to, and a chapter that is told stands where it says.
    const camera = (map.isMoving() && isFlying) || (play && play.mode !== "exploring") ? null : { center: [lng, lat] as [number, number], zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
    clearTimeout(patience);
    patience = setTimeout(replace, showsStage(store.getState()) ? patienceMs.stage : patienceMs.desk, camera);
    loss = "new";
    // The restart of the engine's worker says a loss and a return in one breath, and is none.
    queueMicrotask(() => {
      if (loss !== "new") return;
      loss = "told";
      journal.note("context-lost", placeOf(store));
    });
  };
  const onRestored = () => {
    clearTimeout(patience);
    if (loss === "told") journal.note("context-back", "given back");
    loss = "none";
  };
  map.on("movestart", onMoveStart);
  map.on("webglcontextlost", onLost);
  map.on("webglcontextrestored", onRestored);
  return () => {
    clearTimeout(patience);
    map.off("movestart", onMoveStart);
    map.off("webglcontextlost", onLost);
    map.off("webglcontextrestored", onRestored);
  };
}

/** Where a new engine could not be made: once more in a moment. The answer ends the wait; `null` where it is of no use. */
export function tryAgain(store: PlanStoreApi, renewals: Renewals, renew: () => void): (() => void) | null {
  if (!renewals.take(performance.now())) return null;
  journal.note("context-lost", `${placeOf(store)}: no context to be had`);
  const wait = setTimeout(renew, nextTryMs);
  return () => clearTimeout(wait);
}

/** Which chapter was on the map. */
const placeOf = (store: PlanStoreApi): string => {
  const { play } = store.getState();
  return play ? `${play.id}/${play.chapter + 1}` : "map";
};

/** The container was that of the engine before: it is busy until the new one has drawn what that one showed. */
export function markRenewed(map: MapLibreMap): void {
  map.getContainer().setAttribute("aria-busy", "true");
  const onIdle = () =>
    // Whoever says that the whole picture stands hears of the same rest.
    queueMicrotask(() => {
      if (map.getContainer().getAttribute("aria-busy") !== "false") return;
      map.off("idle", onIdle);
      journal.note("context-back", "new engine");
    });
  map.on("idle", onIdle);
}
