import { isClosed, type Ring, type Shape } from "../shape";
import { arc, bulged, ellipse, extentOf, spline, sweepBetween } from "./curves";
import { plainWords } from "./decode-dxf";
import { flagsOf, numberIn, numberOf, numbersOf, pointsOf, textOf, type Entity } from "./entity";
import { closedRing, hatchAreas } from "./hatch";
import { inPlace, moved, worldOf, type Placement } from "./placement";

/** `curve`: arcs became chords. `joined`: a line whose ends meet was taken for an area. */
export type Drawn = { shape: Shape; text?: string; isCurve?: boolean; isJoined?: boolean; hasHeight?: boolean };

/** Lengths in the drawing's own unit: how far chords may stray from arcs, and how near ends must be to meet. */
export type Tolerances = { chord: number; joint: number };

/**
 * What an entity looks like in the plane, in the coordinates of the drawing or of its block. `not-taken`: its kind is none that a plan
 * is made of; `broken`: it lacks what its kind needs.
 */
export function drawnShape(entity: Entity, tolerances: Tolerances): Drawn | "not-taken" | "broken" {
  const drawn = shapeOf(entity, tolerances);
  if (typeof drawn === "string") return drawn;
  const isSound = drawn.shape.parts.every((rings) => rings.every((ring) => ring.length >= 2 && ring.every(Number.isFinite)));
  return isSound && drawn.shape.parts.length > 0 ? { ...drawn, hasHeight: hasHeight(entity) } : "broken";
}

const hasHeight = ({ groups, parts }: Entity): boolean => [groups, ...parts.map((part) => part.groups)].some((list) => list.some(({ code, value }) => (code === 30 || code === 38) && Number(value) !== 0));

function shapeOf(entity: Entity, { chord, joint }: Tolerances): Drawn | "not-taken" | "broken" {
  const ocs = (elevationCode = 30): Placement => worldOf(entity, numberOf(entity, elevationCode));
  const [x, y] = [numberOf(entity, 10, Number.NaN), numberOf(entity, 20, Number.NaN)];
  switch (entity.type) {
    case "POINT":
      return { shape: point([x, y], inPlace) };
    case "LINE":
      return { shape: line([x, y, numberOf(entity, 11, Number.NaN), numberOf(entity, 21, Number.NaN)]) };
    case "TEXT":
    case "ATTRIB": {
      // Text that is not simply set from the left stands at its second point.
      const isAligned = flagsOf(entity, 72) !== 0 || flagsOf(entity, entity.type === "TEXT" ? 73 : 74) !== 0;
      const at = isAligned && entity.groups.some(({ code }) => code === 11) ? [numberOf(entity, 11), numberOf(entity, 21)] : [x, y];
      return { shape: point(at, ocs()), text: plainWords(textOf(entity, 1)) };
    }
    case "MTEXT":
      return { shape: point([x, y], inPlace), text: plainWords(entity.groups.filter(({ code }) => code === 3 || code === 1).map(({ value }) => value).join("")) };
    case "CIRCLE": {
      const radius = numberOf(entity, 40, Number.NaN);
      return radius > 0 ? { shape: area(moved(arc(x, y, radius, 0, 2 * Math.PI, chord), ocs())), isCurve: true } : "broken";
    }
    case "ARC": {
      const radius = numberOf(entity, 40, Number.NaN);
      const [from, to] = [radians(numberOf(entity, 50)), radians(numberOf(entity, 51, 360))];
      return radius > 0 ? { shape: line(moved(arc(x, y, radius, from, sweepBetween(from, to), chord), ocs())), isCurve: true } : "broken";
    }
    case "ELLIPSE":
      return ellipseOf(entity, x, y, chord);
    case "LWPOLYLINE": {
      const { points, bulges } = lightVertices(entity);
      return outline(points, bulges, (flagsOf(entity) & 1) !== 0, ocs(38), { chord, joint });
    }
    case "POLYLINE": {
      const flags = flagsOf(entity);
      if ((flags & (16 | 64)) !== 0) return "not-taken";
      // The frame of a spline is not what is drawn.
      const vertices = entity.parts.filter((part) => part.type === "VERTEX" && (flagsOf(part) & 16) === 0);
      const points = vertices.flatMap((vertex) => [numberOf(vertex, 10, Number.NaN), numberOf(vertex, 20, Number.NaN)]);
      const isFlat = (flags & 8) === 0;
      return outline(points, isFlat ? vertices.map((vertex) => numberOf(vertex, 42)) : [], (flags & 1) !== 0, isFlat ? ocs() : inPlace, { chord, joint });
    }
    case "SPLINE":
      return splineOf(entity, { chord, joint });
    case "HATCH": {
      const parts = hatchAreas(entity, chord);
      return parts ? { shape: { kind: "polygon", parts: parts.map((rings) => rings.map((ring) => moved(ring, ocs()))) } } : "broken";
    }
    default:
      return "not-taken";
  }
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const point = (xy: Ring, placement: Placement): Shape => ({ kind: "point", parts: [[moved(xy, placement)]] });
const line = (ring: Ring): Shape => ({ kind: "line", parts: [[ring]] });
const area = (ring: Ring): Shape => ({ kind: "polygon", parts: [[ring]] });

function lightVertices({ groups }: Entity): { points: number[]; bulges: number[] } {
  const points: number[] = [];
  const bulges: number[] = [];
  for (const { code, value } of groups) {
    if (code === 10) {
      points.push(numberIn(value), Number.NaN);
      bulges.push(0);
    } else if (code === 20 && points.length > 0) points[points.length - 1] = numberIn(value);
    else if (code === 42 && bulges.length > 0) bulges[bulges.length - 1] = numberIn(value);
  }
  return { points, bulges };
}

/** A polyline: an area where it is closed or its ends meet, else a line. */
function outline(points: readonly number[], bulges: readonly number[], isMarkedClosed: boolean, placement: Placement, { chord, joint }: Tolerances): Drawn | "broken" {
  if (points.length < 4 || !points.every(Number.isFinite)) return "broken";
  const isCurve = bulges.some((bulge) => bulge !== 0);
  const nearest = jointOf(points, joint);
  const meets = doMeet(points, nearest);
  const drawn = bulged(points, bulges, isMarkedClosed, chord);
  const ring = isMarkedClosed || (meets && points.length >= 8) ? closedRing(drawn, meets ? nearest : undefined) : null;
  if (ring) return { shape: area(moved(ring, placement)), isCurve, isJoined: !isMarkedClosed };
  // Closed over two corners it is there and back again.
  return { shape: line(moved(drawn, placement)), isCurve };
}

/** In degrees a thousandth would be a hundred metres: never more than a small part of what is drawn. */
const jointOf = (points: readonly number[], joint: number): number => Math.min(joint, 1e-5 * extentOf(points));

const doMeet = (points: readonly number[], nearest: number): boolean => Math.hypot((points[0] ?? 0) - (points.at(-2) ?? 0), (points[1] ?? 0) - (points.at(-1) ?? 0)) <= nearest;

function ellipseOf(entity: Entity, x: number, y: number, chord: number): Drawn | "broken" {
  const [ux, uy, ratio] = [numberOf(entity, 11, Number.NaN), numberOf(entity, 21, Number.NaN), numberOf(entity, 40, Number.NaN)];
  const turn = numberOf(entity, 230, 1) < 0 ? -1 : 1;
  const [from, to] = [numberOf(entity, 41), numberOf(entity, 42, 2 * Math.PI)];
  const sweep = sweepBetween(from, to);
  const ring = ellipse({ x, y, ux, uy, vx: -uy * ratio * turn, vy: ux * ratio * turn, from, sweep }, chord);
  if (!ring.every(Number.isFinite)) return "broken";
  return { shape: sweep >= 2 * Math.PI - 1e-6 ? area([...ring.slice(0, -2), ring[0] ?? 0, ring[1] ?? 0]) : line(ring), isCurve: true };
}

function splineOf(entity: Entity, { chord, joint }: Tolerances): Drawn | "broken" {
  const points = pointsOf(entity, 10);
  const fit = pointsOf(entity, 11);
  const exact = points.length > 0 ? spline({ degree: numberOf(entity, 71, 3), knots: numbersOf(entity, 40), points, weights: numbersOf(entity, 41) }, chord) : null;
  // Without a control polygon only the points are known that it passes through.
  const ring = exact ?? (points.length === 0 && fit.length >= 4 && fit.every(Number.isFinite) ? fit : null);
  if (!ring) return "broken";
  const isMarked = (flagsOf(entity) & 1) !== 0;
  const nearest = jointOf(ring, joint);
  const closed = isMarked || doMeet(ring, nearest) ? closedRing(ring, nearest) : null;
  return closed && isClosed(closed) ? { shape: area(closed), isCurve: true, isJoined: !isMarked } : { shape: line(ring), isCurve: true };
}
