import proj4 from "proj4";

/**
 * A projection between metres and degrees on its own ellipsoid, writing `[x, y]` into `out` so that millions of positions make no
 * garbage. NaN where the projection says nothing.
 */
export type Plane = {
  toLngLat: (x: number, y: number, out: Pair) => void;
  toPlane: (lng: number, lat: number, out: Pair) => void;
};
export type Pair = { 0: number; 1: number };

const degree = Math.PI / 180;

/** How far from its middle a projection is taken at its word, metres. Beyond, its formulas fold over and put nonsense on the globe. */
const reaches = { transverse: { east: 4e6, north: 10_002_000 }, mercator: { east: 20_037_508.35, north: 20_048_966.2 } };

/** @param definition in proj4's words: Transverse Mercator or Web Mercator */
export function planeOf(definition: string): Plane {
  const projection = new proj4.Proj(definition);
  const x0 = Number(/\+x_0=(-?[\d.]+)/.exec(definition)?.[1] ?? 0);
  const reach = definition.includes("+proj=merc") ? reaches.mercator : reaches.transverse;
  const point = { x: 0, y: 0 };
  return {
    toLngLat: (x, y, out) => {
      const isWithin = Math.abs(x - x0) <= reach.east && Math.abs(y) <= reach.north;
      point.x = x;
      point.y = y;
      if (isWithin) projection.inverse(point);
      out[0] = isWithin ? point.x / degree : Number.NaN;
      out[1] = isWithin ? point.y / degree : Number.NaN;
    },
    toPlane: (lng, lat, out) => {
      point.x = lng * degree;
      point.y = lat * degree;
      projection.forward(point);
      out[0] = Number.isFinite(point.x) ? point.x : Number.NaN;
      out[1] = Number.isFinite(point.y) ? point.y : Number.NaN;
    },
  };
}
