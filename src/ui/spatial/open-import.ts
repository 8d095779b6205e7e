import type { CrsChoice } from "../../domain/spatial/crs-choice";
import type { CrsGuess } from "../../domain/spatial/crs-finding";
import type { RepairId } from "../../domain/spatial/geometry-report";
import type { SpatialFault } from "../../domain/spatial/spatial-fault";
import type { LayerSummary, PlacedLayer } from "../../workers/import-messages";
import { suggestedMeaning, type Meaning } from "./meaning";

/** How the coordinates of a group are to be read, and who says so. */
export type Settled = { choice: CrsChoice; decidedBy: "file" | "user"; addedUncertaintyM: number | null };

/** What the coordinate doctor says of a group. */
export type Diagnosis = { guesses: readonly CrsGuess[]; isAgreed: boolean };

/** A layer in its place: as it was found, and as it is after the repairs that are ticked. */
export type Checked = { found: PlacedLayer; now: PlacedLayer; repairs: readonly RepairId[] };

/** The files that are open, and what the user has said of them so far. */
export type OpenImport = {
  layers: readonly LayerSummary[];
  faults: readonly SpatialFault[];
  sha256: string;
  /** Numbers of the layers to bring in. */
  ticked: readonly number[];
  /** By the key of a group. */
  diagnoses: Readonly<Record<string, Diagnosis>>;
  settled: Readonly<Record<string, Settled>>;
  /** By the number of a layer. */
  checked: Readonly<Record<number, Checked>>;
  meanings: Readonly<Record<number, Meaning>>;
};

/** Layers of one file that say the same of their coordinates: one answer holds for all of them. */
export type LayerGroup = { key: string; layers: readonly LayerSummary[] };

/** A drawing has hundreds of layers; nobody describes that many at once. */
export const mostTicked = 20;
const tickedAtOnce = 3;

export const hasPlaces = ({ positions }: LayerSummary): boolean => positions > 0;

/** A few layers are all meant; of many the user says which. */
export function openedImport(layers: readonly LayerSummary[], faults: readonly SpatialFault[], sha256: string): OpenImport {
  const placeable = layers.filter(hasPlaces);
  const ticked = placeable.length <= tickedAtOnce ? placeable.map(({ layer }) => layer) : [];
  return { layers, faults, sha256, ticked, diagnoses: {}, settled: {}, checked: {}, meanings: {} };
}

const keyOf = ({ file, declaration }: LayerSummary): string => `${file}\n${JSON.stringify(declaration)}`;

export const tickedLayers = ({ layers, ticked }: OpenImport): LayerSummary[] => layers.filter(({ layer }) => ticked.includes(layer));

export function groupsOf(open: OpenImport): LayerGroup[] {
  const groups = new Map<string, LayerSummary[]>();
  for (const layer of tickedLayers(open)) groups.set(keyOf(layer), [...(groups.get(keyOf(layer)) ?? []), layer]);
  return [...groups].map(([key, layers]) => ({ key, layers }));
}

export const settledOf = (open: OpenImport, layer: LayerSummary): Settled | null => open.settled[keyOf(layer)] ?? null;

/** Whether every ticked layer can be brought to its place. */
export const isSettled = (open: OpenImport): boolean => open.ticked.length > 0 && groupsOf(open).every(({ key }) => open.settled[key] !== undefined);

export function withTicked(open: OpenImport, layer: number, isTicked: boolean): OpenImport {
  const others = open.ticked.filter((one) => one !== layer);
  return { ...open, ticked: isTicked ? [...others, layer].sort((a, b) => a - b) : others };
}

/** What the doctor found; a system that the file names and the ground does not speak against is taken up, for the user to confirm. */
export function withDiagnosis(open: OpenImport, group: LayerGroup, diagnosis: Diagnosis): OpenImport {
  const [first] = group.layers;
  const declared = first?.declared.is === "known" && diagnosis.isAgreed ? first.declared.choice : null;
  const guess = declared && diagnosis.guesses.find(({ choice }) => isSameChoice(choice, declared));
  const settled = declared && !open.settled[group.key] ? { [group.key]: { choice: declared, decidedBy: "file" as const, addedUncertaintyM: guess?.addedUncertaintyM ?? 0 } } : {};
  return { ...open, diagnoses: { ...open.diagnoses, [group.key]: diagnosis }, settled: { ...open.settled, ...settled } };
}

/** What was found in the old place says nothing of the new one. */
export function withSettled(open: OpenImport, group: LayerGroup, settled: Settled | null): OpenImport {
  const others = Object.fromEntries(Object.entries(open.settled).filter(([key]) => key !== group.key));
  const numbers = new Set(group.layers.map(({ layer }) => String(layer)));
  const checked = Object.fromEntries(Object.entries(open.checked).filter(([layer]) => !numbers.has(layer)));
  return { ...open, checked, settled: settled ? { ...others, [group.key]: settled } : others };
}

export const withChecked = (open: OpenImport, layer: number, checked: Checked): OpenImport => ({ ...open, checked: { ...open.checked, [layer]: checked } });

export const meaningOf = (open: OpenImport, layer: LayerSummary, zones: Parameters<typeof suggestedMeaning>[1]): Meaning =>
  open.meanings[layer.layer] ?? suggestedMeaning(layer, zones, settledOf(open, layer)?.addedUncertaintyM ?? null);

export const withMeaning = (open: OpenImport, layer: number, meaning: Meaning): OpenImport => ({ ...open, meanings: { ...open.meanings, [layer]: meaning } });

export const isSameChoice = (a: CrsChoice, b: CrsChoice): boolean => JSON.stringify(a) === JSON.stringify(b);
