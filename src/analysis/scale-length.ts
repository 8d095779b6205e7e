/** WGS 84 semi-major axis: Web Mercator is a sphere of this radius. */
const radiusM = 6_378_137;
const tilePx = 512;

/** Metres on the ground per CSS pixel at a latitude, for the zoom of 512 px tiles. */
export const metresPerPixel = (latitude: number, zoom: number): number =>
  (2 * Math.PI * radiusM * Math.cos((latitude * Math.PI) / 180)) / (tilePx * 2 ** zoom);

/** The longest of 1, 2, 5 times a power of ten metres that fits into `maxPx`, and how long it is drawn. */
export function scaleLength(perPixelM: number, maxPx: number): { lengthM: number; widthPx: number } | null {
  const maxM = perPixelM * maxPx;
  if (!(maxM > 0) || !Number.isFinite(maxM)) return null;
  const power = 10 ** Math.floor(Math.log10(maxM));
  const lengthM = ([5, 2, 1].find((step) => step * power <= maxM) ?? 1) * power;
  return { lengthM, widthPx: lengthM / perPixelM };
}
