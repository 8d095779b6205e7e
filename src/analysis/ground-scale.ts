/** CGCS2000 ellipsoid (GB 22021-2008). */
const semiMajorAxisM = 6_378_137;
const flattening = 1 / 298.257_222_101;
const e2 = flattening * (2 - flattening);
const tilePx = 512;

/**
 * Metres on the ground per CSS pixel of a Web Mercator map at a latitude in degrees, for the zoom of 512 px tiles. Web Mercator is not
 * conformal on the ellipsoid: north–south and east–west differ by some 0.5 %; this is their geometric mean, from the radii of curvature
 * (J. P. Snyder, Map Projections, USGS PP 1395, eq. 4-18 and 4-20).
 */
export function groundMetresPerPixel(latitude: number, zoom: number): number {
  return meanRadiusM(latitude) * Math.cos(radians(latitude)) * ((2 * Math.PI) / (tilePx * 2 ** zoom));
}

/** The zoom of 512 px tiles at which a pixel at that latitude is so many metres on the ground. */
export const zoomForScale = (latitude: number, metresPerPixel: number): number => Math.log2(groundMetresPerPixel(latitude, 0) / metresPerPixel);

/** √(M·N), the Gaussian mean radius of curvature. */
function meanRadiusM(latitude: number): number {
  const w2 = 1 - e2 * Math.sin(radians(latitude)) ** 2;
  return (semiMajorAxisM * Math.sqrt(1 - e2)) / w2;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
