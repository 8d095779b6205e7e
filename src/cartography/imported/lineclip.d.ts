declare module "lineclip" {
  type Point = readonly [number, number];
  type Box = readonly [number, number, number, number];
  export function clipPolyline(points: readonly Point[], bbox: Box): Point[][];
  export function clipPolygon(points: readonly Point[], bbox: Box): Point[];
}
