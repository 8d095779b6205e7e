import type { BaseMap } from "../domain/base-map";

/**
 * Tile templates of one layer of a WMTS in EPSG:3857, by the key-value encoding of OGC 07-057r7, section 8;
 * one per subdomain. The matrix of level z is expected under the name z, as on all well-known grids.
 */
export function wmtsAddresses(baseMap: Extract<BaseMap, { kind: "wmts" }>, layer: string, bases: readonly string[]): string[] {
  const { style, matrixSet, format, key } = baseMap;
  const query = [
    ["SERVICE", "WMTS"],
    ["REQUEST", "GetTile"],
    ["VERSION", "1.0.0"],
    ["LAYER", layer],
    ["STYLE", style],
    ["TILEMATRIXSET", matrixSet],
    ["FORMAT", format],
    ...(key === null ? [] : [["tk", key]]),
  ].map(([name = "", value = ""]) => `${name}=${encodeURIComponent(value)}`);
  // 天地图 has one address per layer: `{layer}_{matrixSet}/wmts`.
  return bases.map((base) => {
    const own = base.replaceAll("{layer}", encodeURIComponent(layer));
    return `${own}${own.includes("?") ? "&" : "?"}${query.join("&")}&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}`;
  });
}
