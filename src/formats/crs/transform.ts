import type { CrsChoice } from "../../domain/spatial/crs-choice";
import { geometryKinds, positionRange, type FeatureColumns } from "../../domain/spatial/feature-columns";
import { crsOf, projDefinition } from "./crs-catalogue";
import { similarityOf } from "./similarity";
import { planeOf, type Pair } from "./plane";
import { unshifter } from "./shifted-degrees";

/** WGS 84 longitude and latitude, degrees; NaN where the numbers cannot be read that way. */
export type ToLngLat = (x: number, y: number) => [number, number];

/** A layer in its place. */
export type Placed = {
  columns: FeatureColumns;
  /** Positions that cannot be read this way (off the globe, far beyond the projection). Their features keep their attributes and lose their geometry. */
  lost: number;
  /** The first features concerned, numbers from 1, and how many there are. */
  lostFeatures: { count: number; first: readonly number[] };
};

type Reading = (x: number, y: number, out: Pair) => void;

const mostNamed = 20;
/** Numbers between two words on how far it is: some tenths of a second. */
const progressEvery = 100_000;

export function toLngLat(choice: CrsChoice): ToLngLat {
  const read = readingOf(choice);
  const out: Pair = [0, 0];
  return (x, y) => {
    read(x, y, out);
    return [out[0], out[1]];
  };
}

/** Reads all positions of a layer as the choice says; the columns given stay as they are. */
export function transformColumns(columns: FeatureColumns, choice: CrsChoice, onProgress: (done: number, total: number) => void = () => undefined): Placed {
  const read = readingOf(choice);
  const { coordinates } = columns;
  const placed = new Float64Array(coordinates.length);
  const out: Pair = [0, 0];
  let lost = 0;
  for (let i = 0; i + 1 < coordinates.length; i += 2) {
    read(coordinates[i] ?? Number.NaN, coordinates[i + 1] ?? Number.NaN, out);
    placed[i] = out[0];
    placed[i + 1] = out[1];
    if (Number.isNaN(out[0])) lost += 1;
    if (i % progressEvery === 0) onProgress(i, coordinates.length);
  }
  const inPlace = { ...columns, coordinates: placed };
  return lost === 0 ? { columns: inPlace, lost, lostFeatures: { count: 0, first: [] } } : withoutLost(inPlace, lost);
}

/** Takes the geometry from every feature with a lost position: half of an outline would pass for a whole one. */
function withoutLost(columns: FeatureColumns, lost: number): Placed {
  const { count, coordinates, partStarts, ringStarts, positionStarts } = columns;
  const isLost = (index: number): boolean => {
    const [from, to] = positionRange(columns, index);
    for (let p = from; p < to; p += 1) if (Number.isNaN(coordinates[2 * p])) return true;
    return false;
  };
  const kinds = columns.kinds.slice();
  const kept = { parts: [0], rings: [0], positions: [0] };
  const numbers = new Float64Array(coordinates.length);
  const first: number[] = [];
  let lostFeatures = 0;
  let length = 0;
  for (let index = 0; index < count; index += 1) {
    if (isLost(index)) {
      kinds[index] = geometryKinds.indexOf("none");
      lostFeatures += 1;
      if (first.length < mostNamed) first.push(index + 1);
    } else {
      for (let part = partStarts[index] ?? 0; part < (partStarts[index + 1] ?? 0); part += 1) {
        for (let ring = ringStarts[part] ?? 0; ring < (ringStarts[part + 1] ?? 0); ring += 1) {
          const piece = coordinates.subarray(2 * (positionStarts[ring] ?? 0), 2 * (positionStarts[ring + 1] ?? 0));
          numbers.set(piece, length);
          length += piece.length;
          kept.positions.push(length / 2);
        }
        kept.rings.push(kept.positions.length - 1);
      }
    }
    kept.parts.push(kept.rings.length - 1);
  }
  const starts = { partStarts: Uint32Array.from(kept.parts), ringStarts: Uint32Array.from(kept.rings), positionStarts: Uint32Array.from(kept.positions) };
  return { columns: { ...columns, kinds, ...starts, coordinates: numbers.slice(0, length) }, lost, lostFeatures: { count: lostFeatures, first } };
}

/** One position at a time, off the globe as NaN. */
function readingOf(choice: CrsChoice): Reading {
  if (choice.kind === "control-points") return similarityOf(choice.points)?.toLngLat ?? unreadable;
  const read = choice.kind === "epsg" || choice.kind === "approximate" ? readingOfCode(choice.code) : shiftedReading(choice.kind);
  return choice.isSwapped ? (x, y, out) => read(y, x, out) : read;
}

const unreadable: Reading = (_x, _y, out) => {
  out[0] = Number.NaN;
  out[1] = Number.NaN;
};

const degrees: Reading = (x, y, out) => {
  const isOnGlobe = Math.abs(x) <= 180 && Math.abs(y) <= 90;
  out[0] = isOnGlobe ? x : Number.NaN;
  out[1] = isOnGlobe ? y : Number.NaN;
};

function shiftedReading(kind: "gcj-02" | "bd-09"): Reading {
  const unshift = unshifter(kind);
  return (x, y, out) => {
    degrees(x, y, out);
    if (!Number.isNaN(out[0])) unshift(x, y, out);
  };
}

function readingOfCode(code: number): Reading {
  const entry = crsOf(code);
  if (!entry) return unreadable;
  const definition = projDefinition(entry);
  if (definition === null) return degrees;
  const { toLngLat: fromPlane } = planeOf(definition);
  return (x, y, out) => {
    // 0/0 is no place in metres but a point that was never set: it stays, so that the check of the geometry finds it.
    if (x === 0 && y === 0) degrees(0, 0, out);
    else fromPlane(x, y, out);
  };
}
