/** What a file says of its own coordinates, as it says it. Nobody has judged it yet. */
export type CrsDeclaration =
  /** A well-known text, of a `.prj` or within a GeoPackage or FlatGeobuf, and the code beside it where there is one; `SRID=` of EWKT is a code alone. */
  | { from: "prj" | "geopackage" | "flatgeobuf" | "ewkt"; wkt: string; epsg: number | null }
  /** The `crs` member of a GeoJSON of before 2016, or of a TopoJSON. */
  | { from: "geojson"; name: string }
  /** [属性描述] of a 国土 TXT: key → value. */
  | { from: "txt"; attributes: Readonly<Record<string, string>> }
  /** What the standard of the format says and the file does not repeat: KML, and GeoJSON of RFC 7946. Software that shifts coordinates keeps silent here. */
  | { from: "standard"; epsg: 4326 };

/** A point that the user knows in the file's own system and on the map: `[x, y]` as in the file, `[lng, lat]` in WGS 84. */
export type ControlPoint = { file: readonly [number, number]; lngLat: readonly [number, number] };

/**
 * How the coordinates of a layer are to be read. `isSwapped`: y stands before x. CGCS2000 and WGS 84 are one datum here: they differ by
 * less than a metre.
 */
export type CrsChoice =
  /** An EPSG code of `crs-catalogue.ts`: geographic, Gauss–Krüger with or without zone prefix, Web Mercator. */
  | { kind: "epsg"; code: number; isSwapped: boolean }
  /** Shifted degrees of Chinese web maps, shifted back by iteration. */
  | { kind: "gcj-02" | "bd-09"; isSwapped: boolean }
  /** Xian 1980 or Beijing 1954 read on their own ellipsoid without the transformation that only the office has: up to some 100 m off. */
  | { kind: "approximate"; code: number; isSwapped: boolean }
  /** A city's own system, by a similarity through points the user knows; the parameters go nowhere. */
  | { kind: "control-points"; points: readonly ControlPoint[] };

/** Short text of a choice for provenance and lists: `EPSG:4543`, `GCJ-02`… */
export function crsLabel(choice: CrsChoice): string {
  if (choice.kind === "control-points") return "LOCAL";
  const name = choice.kind === "epsg" || choice.kind === "approximate" ? `EPSG:${choice.code}` : choice.kind.toUpperCase();
  return choice.isSwapped ? `${name} (Y, X)` : name;
}
