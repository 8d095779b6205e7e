import type { MultiPolygon, Polygon, Position } from "geojson";
import { squareMetresPer } from "../../domain/area-unit";
import { outlineOf, type ComparedPlace } from "../../domain/compared-place";
import { isLink } from "../../domain/without-lines";
import { heroArea, isMeasurable } from "../zone-areas";
import { groundOffset, positionAt, type GroundOffset } from "./ground-offset";
import { placeCentre } from "./place-centre";

/** What another place can be laid over a pane as: its outline, a schematic one, a circle of its stated area, or nothing and why. */
export type GhostAvailability =
  | { kind: "outline" | "schematic" }
  | { kind: "equal-area-circle"; areaM2: number }
  | { kind: "none"; reason: "no-area" | "lines-hidden" };

/** An outline that can be laid down anywhere: every corner as a ground offset from its own centre, ring by ring, part by part. */
export type GhostShape = { parts: readonly (readonly (readonly GroundOffset[])[])[] };

/** Edges are straight in longitude and latitude; one this long, carried over three degrees of latitude, bends by 1 mm. */
const longestEdgeM = 1000;
/** Of an outline as long as a continent edges are left longer than that. */
const mostSteps = 20_000;
const circleCorners = 128;
const metresPerDegree = 111_320;
/** Radius of the sphere that bends like the ellipsoid at 25°N. */
const curvatureRadiusM = 6_364_000;

export function ghostAvailability(place: ComparedPlace): GhostAvailability {
  if (outlineOf(place)) return { kind: isMeasurable(place.method) ? "outline" : "schematic" };
  const areaM2 = statedAreaM2(place);
  if (areaM2 !== null) return { kind: "equal-area-circle", areaM2 };
  const isHidden = place.zone ? isLink(place.zone) : place.geometry?.type === "Point";
  return { kind: "none", reason: isHidden ? "lines-hidden" : "no-area" };
}

/** The shape of a ghost of a place; `null` where it has neither an outline that is drawn nor a stated area. */
export function ghostShape(place: ComparedPlace): GhostShape | null {
  const outline = outlineOf(place);
  if (outline) return shapeOf(outline);
  const available = ghostAvailability(place);
  return available.kind === "equal-area-circle" ? { parts: [[circleOf(available.areaM2)]] } : null;
}

/** A shape laid down around a centre `[lng, lat]`: north stays north, and each corner is as far from the centre, in the same direction, as in its own place. */
export function layOut({ parts }: GhostShape, centre: Position): Polygon | MultiPolygon {
  const polygons = parts.map((rings) => rings.map((ring) => ring.map((offset) => positionAt(centre, offset))));
  const [only] = polygons;
  return only && polygons.length === 1 ? { type: "Polygon", coordinates: only } : { type: "MultiPolygon", coordinates: polygons };
}

/** The shape of an outline that is laid around a centre already. */
export const shapeAround = (outline: Polygon | MultiPolygon, centre: Position): GhostShape => ({
  parts: (outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates).map((rings) => rings.map((ring) => ring.map((corner) => groundOffset(centre, corner)))),
});

/** A shape with no more corners than that, for a picture that moves: of corners near each other the first stays, and small holes go. */
export function thinned(shape: GhostShape, mostCorners: number): GhostShape {
  let thin = shape;
  for (let withinM = 10; thin.parts.flat(2).length > mostCorners && withinM < 1e6; withinM *= 2) {
    thin = { parts: shape.parts.map((rings) => rings.map((ring) => thinnedRing(ring, withinM)).filter((ring, index) => index === 0 || ring.length > 3)) };
  }
  return thin;
}

const shapes = new WeakMap<Polygon | MultiPolygon, GhostShape>();

/** The same outline is measured once. */
function shapeOf(outline: Polygon | MultiPolygon): GhostShape {
  const known = shapes.get(outline);
  if (known) return known;
  const centre = placeCentre({ geometry: outline }) ?? [];
  const polygons = outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
  const perimeterM = polygons.flat().reduce((sum, ring) => sum + ring.reduce((length, to, index) => length + edgeM(ring[index - 1] ?? to, to), 0), 0);
  const longestM = Math.max(longestEdgeM, perimeterM / mostSteps);
  const dense: MultiPolygon = { type: "MultiPolygon", coordinates: polygons.map((rings) => rings.map((ring) => densified(ring, longestM))) };
  const shape = shapeAround(dense, centre);
  shapes.set(outline, shape);
  return shape;
}

function densified(ring: readonly Position[], longestM: number): Position[] {
  return ring.flatMap((to, index) => {
    const from = ring[index - 1];
    if (!from) return [to];
    const [lng = 0, lat = 0] = from;
    const [toLng = 0, toLat = 0] = to;
    const steps = Math.ceil(edgeM(from, to) / longestM);
    const between = Array.from({ length: Math.max(0, steps - 1) }, (_, step): Position => [lng + ((toLng - lng) * (step + 1)) / steps, lat + ((toLat - lat) * (step + 1)) / steps]);
    return [...between, to];
  });
}

/** Right to a hundredth. */
const edgeM = ([lng = 0, lat = 0]: Position, [toLng = 0, toLat = 0]: Position): number => metresPerDegree * Math.hypot((toLng - lng) * Math.cos((lat * Math.PI) / 180), toLat - lat);

/** A circle on the ellipsoid as a polygon of exactly that area, closed, anticlockwise: larger by what the corners cut off and the curvature takes. */
function circleOf(areaM2: number): GroundOffset[] {
  const flat = (2 * areaM2) / (circleCorners * Math.sin((2 * Math.PI) / circleCorners));
  const radiusM = Math.sqrt(flat * (1 + flat / (12 * curvatureRadiusM ** 2)));
  const corners = Array.from({ length: circleCorners }, (_, corner): GroundOffset => {
    const angle = (2 * Math.PI * corner) / circleCorners;
    return { eastM: radiusM * Math.cos(angle), northM: radiusM * Math.sin(angle) };
  });
  return [...corners, ...corners.slice(0, 1)];
}

function statedAreaM2({ zone, publishedAreaKm2 }: ComparedPlace): number | null {
  const stated = zone && heroArea(zone);
  if (stated) return stated.value * squareMetresPer[stated.unit];
  return publishedAreaKm2 === null ? null : publishedAreaKm2 * squareMetresPer.km2;
}

function thinnedRing(ring: readonly GroundOffset[], toleranceM: number): GroundOffset[] {
  let kept = ring[0];
  const last = ring.length - 1;
  return ring.filter((offset, index) => {
    if (kept && index > 0 && index < last && Math.hypot(offset.eastM - kept.eastM, offset.northM - kept.northM) <= toleranceM) return false;
    kept = offset;
    return true;
  });
}
