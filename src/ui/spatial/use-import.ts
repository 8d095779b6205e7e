import { useCallback, useEffect, useRef, useState } from "react";
import type { Feature } from "geojson";
import { boundsOf } from "../../domain/bounds";
import type { CrsChoice } from "../../domain/spatial/crs-choice";
import type { RepairId } from "../../domain/spatial/geometry-report";
import { groundOf } from "../../domain/spatial/ground-of";
import type { Imported } from "../../domain/spatial/imported-changes";
import type { SpatialFault } from "../../domain/spatial/spatial-fault";
import type { ReadingProgress } from "../../domain/spatial/spatial-file";
import { publicationOfAllDays } from "../../store/shown-publication";
import { usePlanStore } from "../../store/use-plan";
import type { ChosenFile, ImportClient } from "../../workers/import-client";
import type { ImportRequest } from "../../workers/import-messages";
import { alternativesOf, groupedGuesses } from "./guess-groups";
import { groupsOf, openedImport, settledOf, tickedLayers, withChecked, withDiagnosis, withSettled, withTicked, withMeaning, type LayerGroup, type OpenImport, type Settled } from "./open-import";
import type { Meaning } from "./meaning";
import type { ParentArea } from "./parent-areas";
import { recordsOf } from "./records-of";

export type OpenStep = "place" | "check" | "meaning";

/** One import from the chosen files to what was entered. */
export type SpatialImport =
  | { status: "choosing"; faults: readonly SpatialFault[] }
  | { status: "reading"; name: string; count: number; progress: ReadingProgress | null }
  /** `busy`: a question that keeps the user waiting. */
  | { status: "open"; step: OpenStep; open: OpenImport; busy: { progress: ReadingProgress | null } | null; fault: SpatialFault | "not-kept" | null }
  | { status: "done"; entered: readonly Imported[] };

/** More layers than this side by side would only hide each other. */
const mostPreviewed = 8;
/** A control point on the map, under the number that it has in the list. */
type PlacedControl = { at: readonly [number, number]; number: number };
/** Whether the camera follows, and what is drawn beside for comparison. */
type HowShown = { fly?: boolean; others?: readonly CrsChoice[] };

/** So close that the shape fills the map, and not so close that nothing known is near. */
const closestZoom = 15;

/** Leaving the import anywhere ends its worker and leaves nothing behind. */
export function useSpatialImport() {
  const store = usePlanStore();
  const [state, setState] = useState<SpatialImport>({ status: "choosing", faults: [] });
  const client = useRef<ImportClient | null>(null);
  const previews = useRef(0);
  const files = useRef<readonly ChosenFile[]>([]);

  const leave = () => {
    previews.current += 1;
    client.current?.cancel();
    client.current = null;
    store.getState().previewImport(null);
    store.getState().askForPoint(null);
  };
  const end = useRef(leave);
  useEffect(() => {
    const { current } = end;
    return () => current();
  }, []);

  const change = (how: (open: OpenImport) => OpenImport) => setState((now) => (now.status === "open" ? { ...now, open: how(now.open) } : now));
  const set = (part: Partial<Extract<SpatialImport, { status: "open" }>>) => setState((now) => (now.status === "open" ? { ...now, ...part } : now));
  /** Asks the worker; `null` where the import was left meanwhile. */
  const ask = useCallback(async <R extends ImportRequest>(request: R) => {
    const asked = client.current;
    if (!asked) return null;
    const answer = await asked.ask(request);
    if (client.current !== asked) return null;
    if (asked.ended === null) return answer;
    // Whatever was read went with the worker: every further step could only fail.
    end.current();
    setState({ status: "choosing", faults: [asked.ended] });
    return null;
  }, []);

  const chooseFiles = async (chosen: readonly ChosenFile[]) => {
    const [first] = chosen;
    if (!first) return;
    leave();
    files.current = chosen;
    setState({ status: "reading", name: first.name, count: chosen.length, progress: null });
    const onProgress = (progress: ReadingProgress) =>
      setState((now) => (now.status === "reading" ? { ...now, progress } : now.status === "open" && now.busy ? { ...now, busy: { progress } } : now));
    const mine = previews.current;
    const started = await import("../../workers/import-client").then(({ ImportClient: Client }) => new Client({ onProgress }), () => null);
    if (previews.current !== mine) return;
    if (!started) return setState({ status: "choosing", faults: [{ code: "spatial-no-worker", file: first.name }] });
    client.current = started;
    const answer = await started.read(chosen);
    if (client.current !== started) return;
    if (!answer.ok) return setState({ status: "choosing", faults: [answer.fault] });
    const { layers, faults, sha256 } = answer.value;
    if (layers.length === 0) return setState({ status: "choosing", faults });
    const open = openedImport(layers, faults, sha256);
    setState({ status: "open", step: "place", open, busy: null, fault: null });
    await diagnose(open);
  };

  /** Asks the doctor about the groups it has not seen. */
  const diagnose = async (open: OpenImport) => {
    const plan = store.getState();
    const ground = groundOf(publicationOfAllDays(plan), plan.selection.at(-1) ?? null);
    for (const group of groupsOf(open)) {
      const largest = [...group.layers].sort((a, b) => b.positions - a.positions)[0];
      if (!largest || open.diagnoses[group.key]) continue;
      // One worker answers one question after the other anyway.
      // oxlint-disable-next-line no-await-in-loop
      const answer = await ask({ ask: "guess", layer: largest.layer, ground });
      if (!answer) return;
      if (!answer.ok) return set({ fault: answer.fault });
      const diagnosis = { guesses: answer.value.guesses, isAgreed: answer.value.isAgreed };
      change((now) => withDiagnosis(now, group, diagnosis));
      const taken = withDiagnosis(open, group, diagnosis).settled[group.key];
      const { shown } = groupedGuesses(diagnosis, largest);
      const choice = taken?.choice ?? shown[0]?.choice;
      if (choice) void preview(group, choice, [], { others: alternativesOf({ shown }, choice) });
    }
  };

  /** Shows on the map where a group would lie; with control points, these too, and faintly where other ways of reading would put it. */
  const preview = async (group: LayerGroup, choice: CrsChoice | null, controls: readonly PlacedControl[] = [], { fly = true, others = [] }: HowShown = {}) => {
    previews.current += 1;
    const mine = previews.current;
    const shapes: Feature[] = [];
    const asked = group.layers.slice(0, mostPreviewed).flatMap(({ layer }) => [...others.map((one) => ({ layer, choice: one, isOther: true })), ...(choice ? [{ layer, choice, isOther: false }] : [])]);
    for (const { layer, choice: way, isOther } of asked) {
      // oxlint-disable-next-line no-await-in-loop
      const answer = await ask({ ask: "preview", layer, choice: way });
      if (previews.current !== mine) return;
      if (answer?.ok) shapes.push(...answer.value.features.features.map((shape) => (isOther ? { ...shape, properties: { ...shape.properties, isOther } } : shape)));
    }
    const points = controls.map(({ at, number }): Feature => ({ type: "Feature", geometry: { type: "Point", coordinates: [...at] }, properties: { role: "control", number } }));
    show([...shapes, ...points], true, fly);
  };

  const show = (features: Feature[], isGuess: boolean, fly: boolean, at?: readonly Feature[]) => {
    const bounds = boundsOf((at ?? features).map(({ geometry }) => geometry));
    store.getState().previewImport(features.length > 0 ? { features: { type: "FeatureCollection", features }, bounds, isGuess } : null);
    if (fly && bounds) store.getState().zoomToBounds(bounds, closestZoom);
  };

  /** The ticked layers in their place, and the places of a finding. */
  const showChecked = (open: OpenImport, places: readonly (readonly [number, number])[] = [], { fly = true } = {}) => {
    previews.current += 1;
    const shapes = tickedLayers(open).flatMap(({ layer }) => open.checked[layer]?.now.features.features ?? []);
    const faults = places.map((coordinates): Feature => ({ type: "Feature", geometry: { type: "Point", coordinates: [...coordinates] }, properties: { role: "fault" } }));
    show([...shapes, ...faults], false, fly, faults.length > 0 ? faults : undefined);
  };

  /** Brings the ticked layers to their place, one after the other. */
  const place = async (open: OpenImport) => {
    set({ busy: { progress: null }, fault: null });
    let now = open;
    for (const layer of tickedLayers(open)) {
      const settled = settledOf(now, layer);
      if (!settled || now.checked[layer.layer]) continue;
      // oxlint-disable-next-line no-await-in-loop
      const answer = await ask({ ask: "place", layer: layer.layer, choice: settled.choice, parent: null });
      if (!answer) return;
      if (!answer.ok) return set({ busy: null, fault: answer.fault });
      now = withChecked(now, layer.layer, { found: answer.value, now: answer.value, repairs: [] });
    }
    set({ step: "check", open: now, busy: null });
    showChecked(now);
  };

  /** Looks through layers again: with these repairs, and against this area where one is named. */
  const repair = async (open: OpenImport, layers: readonly number[], repairsOf: (layer: number) => readonly RepairId[], parent: ParentArea["geometry"] | null) => {
    set({ busy: { progress: null }, fault: null });
    let now = open;
    for (const layer of layers) {
      const before = now.checked[layer];
      if (!before) continue;
      const repairs = repairsOf(layer);
      // oxlint-disable-next-line no-await-in-loop
      const answer = await ask({ ask: "repair", layer, repairs, parent });
      if (!answer) return;
      if (!answer.ok) return set({ busy: null, fault: answer.fault });
      const found = repairs.length === 0 ? answer.value : before.found;
      now = withChecked(now, layer, { found, now: answer.value, repairs });
    }
    set({ open: now, busy: null });
    showChecked(now, [], { fly: false });
  };

  /** One step of the project for all that was ticked; nothing is entered unless all of it is. */
  const accept = async (open: OpenImport, meanings: readonly (readonly [number, Meaning])[]) => {
    set({ busy: { progress: null }, fault: null });
    const made = await recordsOf(open, meanings, ask);
    if (!made) return;
    if (!made.ok) return set({ busy: null, fault: made.fault });
    const isKept = (await store.getState().project?.actions.addImported(made.items, made.data)) ?? false;
    if (!isKept) return set({ busy: null, fault: "not-kept" });
    leave();
    setState({ status: "done", entered: made.items });
  };

  return {
    state,
    chooseFiles,
    startOver: () => {
      leave();
      setState({ status: "choosing", faults: [] });
    },
    tick: (open: OpenImport, layer: number, isTicked: boolean) => {
      const next = withTicked(open, layer, isTicked);
      set({ open: next });
      void diagnose(next);
    },
    settle: (group: LayerGroup, settled: Settled | null, controls?: readonly PlacedControl[], how?: HowShown) => {
      change((open) => withSettled(open, group, settled));
      void preview(group, settled?.choice ?? null, controls, how);
    },
    preview,
    place,
    repair,
    showChecked,
    say: (layer: number, meaning: Meaning) => change((open) => withMeaning(open, layer, meaning)),
    go: (step: OpenStep) => set({ step, fault: null }),
    accept,
    ask,
    /** A table without coordinates goes on to where tables are imported. */
    toTables: (name: string) => {
      const file = files.current.find((one) => one.name === name);
      store.getState().openFiles(file instanceof File ? [file] : [], "import");
    },
  };
}

export type ImportTask = ReturnType<typeof useSpatialImport>;
