import type { Ring } from "../shape";
import { numberOf, type Entity } from "./entity";

/** An affine map of the plane: x′ = a x + c y + e, y′ = b x + d y + f. */
export type Placement = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const inPlace: Placement = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export const placedIn = (outer: Placement, inner: Placement): Placement => {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
};

export const moved = (ring: Ring, [a, b, c, d, e, f]: Placement): Ring => {
  const out: Ring = [];
  for (let at = 0; at + 1 < ring.length; at += 2) {
    const [x = Number.NaN, y = Number.NaN] = [ring[at], ring[at + 1]];
    out.push(a * x + c * y + e, b * x + d * y + f);
  }
  return out;
};

/** The most it enlarges a length. */
export const scaleOf = ([a, b, c, d]: Placement): number => Math.max(Math.hypot(a, b), Math.hypot(c, d), 1e-12);

/** The drawing's plane to the world's, by the arbitrary axis algorithm of the format: an extrusion of 0, 0, −1 mirrors. */
export function worldOf(entity: Entity, elevation: number): Placement {
  const [nx, ny, nz] = normalised([numberOf(entity, 210), numberOf(entity, 220), numberOf(entity, 230, 1)]);
  if (nx === 0 && ny === 0 && nz > 0) return inPlace;
  const [ax, ay, az] = normalised(Math.abs(nx) < 1 / 64 && Math.abs(ny) < 1 / 64 ? [nz, 0, -nx] : [-ny, nx, 0]);
  const [bx, by] = [ny * az - nz * ay, nz * ax - nx * az];
  const height = Number.isFinite(elevation) ? elevation : 0;
  return [ax, ay, bx, by, nx * height, ny * height];
}

function normalised([x, y, z]: readonly [number, number, number]): [number, number, number] {
  const length = Math.hypot(x, y, z);
  return length > 0 && Number.isFinite(length) ? [x / length, y / length, z / length] : [0, 0, 1];
}

/** Where a block comes to lie: its base point onto the insertion point, scaled, turned; `dx`, `dy` of a row and column. */
export function insertPlacement(insert: Entity, base: readonly [number, number], dx: number, dy: number): Placement {
  const turn = (numberOf(insert, 50) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [sx, sy] = [numberOf(insert, 41, 1) || 1, numberOf(insert, 42, 1) || 1];
  const [x, y] = [numberOf(insert, 10), numberOf(insert, 20)];
  const linear: Placement = [cos * sx, sin * sx, -sin * sy, cos * sy, x + cos * dx - sin * dy, y + sin * dx + cos * dy];
  return placedIn(linear, [1, 0, 0, 1, -base[0], -base[1]]);
}
