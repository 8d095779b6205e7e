import type { Text } from "../../domain/text";

/** CGCS2000 and WGS 84 are read as one; the two older datums need parameters that only the survey office has. */
export type Datum = "cgcs2000" | "wgs-84" | "xian-1980" | "beijing-1954";

/** A Gauss–Krüger zone: 3 or 6 degrees wide, its number, its central meridian in degrees, and whether eastings begin with the number. */
export type GkZone = { widthDeg: 3 | 6; number: number; centralMeridian: number; hasPrefix: boolean };

/** A coordinate reference system as EPSG numbers it. */
export type CrsEntry = { code: number; datum: Datum; name: Text } & (
  | { projection: "geographic" | "web-mercator" }
  | { projection: "gauss-kruger"; zone: GkZone }
  | { projection: "utm"; zone: { number: number; centralMeridian: number } }
);
export type GkEntry = Extract<CrsEntry, { projection: "gauss-kruger" }>;

/** The ellipsoids as proj4 is told them: CGCS2000, WGS 84, IAG 1975, Krassowsky 1940. */
const ellipsoids: Record<Datum, { a: number; rf: number }> = {
  cgcs2000: { a: 6378137, rf: 298.257222101 },
  "wgs-84": { a: 6378137, rf: 298.257223563 },
  "xian-1980": { a: 6378140, rf: 298.257 },
  "beijing-1954": { a: 6378245, rf: 298.3 },
};

export const datumNames: Record<Datum, Text> = {
  cgcs2000: { zh: "2000国家大地坐标系", en: "CGCS2000" },
  "wgs-84": { zh: "WGS 84", en: "WGS 84" },
  "xian-1980": { zh: "1980西安坐标系", en: "Xian 1980" },
  "beijing-1954": { zh: "1954北京坐标系", en: "Beijing 1954" },
};

const newBeijing: Text = { zh: "新1954北京坐标系", en: "New Beijing" };

/** Runs of codes of one kind: the first code, then one code per zone. */
type Run = { datum: Datum; first: number; zone: number; last: number; widthDeg: 3 | 6; hasPrefix: boolean; name?: Text };

const run = (datum: Datum, widthDeg: 3 | 6, hasPrefix: boolean, first: number, zones = widthDeg === 6 ? [13, 23] : [25, 45], name?: Text): Run => ({
  datum,
  first,
  zone: zones[0] ?? 0,
  last: zones[1] ?? 0,
  widthDeg,
  hasPrefix,
  ...(name ? { name } : {}),
});

/** Zone numbers of 3 degrees run from 25 (75°E) to 45 (135°E), of 6 degrees from 13 (75°E) to 23 (135°E). */
const runs: Run[] = [
  run("cgcs2000", 6, true, 4491),
  run("cgcs2000", 6, false, 4502),
  run("cgcs2000", 3, true, 4513),
  run("cgcs2000", 3, false, 4534),
  run("xian-1980", 6, true, 2327),
  run("xian-1980", 6, false, 2338),
  run("xian-1980", 3, true, 2349),
  run("xian-1980", 3, false, 2370),
  run("beijing-1954", 3, true, 2401),
  run("beijing-1954", 3, false, 2422),
  run("beijing-1954", 6, true, 21413),
  run("beijing-1954", 6, false, 21453),
  // Of the same name in older lists.
  run("beijing-1954", 6, false, 21473),
  // 新1954北京坐标系: another adjustment on the same ellipsoid, no better known without parameters.
  run("beijing-1954", 6, true, 4568, [13, 23], newBeijing),
  run("beijing-1954", 6, false, 4579, [13, 23], newBeijing),
  run("beijing-1954", 3, true, 4652, [25, 29], newBeijing),
  run("beijing-1954", 3, true, 4766, [30, 45], newBeijing),
  run("beijing-1954", 3, false, 4782, [25, 43], newBeijing),
  run("beijing-1954", 3, false, 4812, [44, 44], newBeijing),
  run("beijing-1954", 3, false, 4822, [45, 45], newBeijing),
];

const geographic = (code: number, datum: Datum, name = datumNames[datum]): CrsEntry => ({
  code,
  datum,
  projection: "geographic",
  name: { zh: `${name.zh} 经纬度`, en: `${name.en} longitude and latitude` },
});

const utm = (code: number, number: number): CrsEntry => {
  const centralMeridian = 6 * number - 183;
  const name = { zh: `WGS 84 UTM ${number}N（中央经线${centralMeridian}°）`, en: `WGS 84 UTM zone ${number}N (${centralMeridian}°E)` };
  return { code, datum: "wgs-84", projection: "utm", zone: { number, centralMeridian }, name };
};

function entriesOf({ datum, first, zone, last, widthDeg, hasPrefix, name = datumNames[datum] }: Run): CrsEntry[] {
  return Array.from({ length: last - zone + 1 }, (_, i) => {
    const number = zone + i;
    const centralMeridian = widthDeg === 3 ? 3 * number : 6 * number - 3;
    const zh = `${name.zh} 高斯-克吕格 ${widthDeg}度带 ${hasPrefix ? `第${number}带` : "不加带号"}（中央经线${centralMeridian}°）`;
    const en = `${name.en} Gauss–Krüger ${widthDeg}° ${hasPrefix ? `zone ${number}` : "without zone number"} (${centralMeridian}°E)`;
    return { code: first + i, datum, projection: "gauss-kruger", zone: { widthDeg, number, centralMeridian, hasPrefix }, name: { zh, en } };
  });
}

const entries: readonly CrsEntry[] = [
  geographic(4490, "cgcs2000"),
  geographic(4326, "wgs-84"),
  ...runs.flatMap(entriesOf),
  { code: 3857, datum: "wgs-84", projection: "web-mercator", name: { zh: "Web 墨卡托", en: "Web Mercator" } },
  utm(32647, 47),
  utm(32648, 48),
  geographic(4610, "xian-1980"),
  geographic(4214, "beijing-1954"),
  geographic(4555, "beijing-1954", newBeijing),
];

/** Other numbers of the same systems: three-dimensional degrees, and those of before EPSG took Web Mercator up. */
const aliases: Readonly<Record<number, number>> = { 4480: 4490, 4979: 4326, 900913: 3857, 102100: 3857, 102113: 3857, 3785: 3857 };

const byCode = new Map(entries.map((entry) => [entry.code, entry]));

/** The system of an EPSG code; `null` for one that is none of the region or has no plane or geographic coordinates. */
export const crsOf = (code: number): CrsEntry | null => byCode.get(aliases[code] ?? code) ?? null;

/** Whether positions in it come out where they are, without parameters that only an office has. */
export const isReadable = ({ datum }: CrsEntry): boolean => datum === "cgcs2000" || datum === "wgs-84";

/** All systems that can be read as they are, for lists: degrees, then Gauss–Krüger by width and zone, Web Mercator, UTM. */
export const readableSystems: readonly CrsEntry[] = entries.filter(isReadable);

/** The code of a Gauss–Krüger zone by its central meridian; `null` where there is none. */
export function gkCode({ datum, widthDeg, centralMeridian, hasPrefix }: { datum: Datum; widthDeg: 3 | 6; centralMeridian: number; hasPrefix: boolean }): number | null {
  const entry = gkEntries.find((one) => one.datum === datum && one.zone.widthDeg === widthDeg && one.zone.centralMeridian === centralMeridian && one.zone.hasPrefix === hasPrefix);
  return entry?.code ?? null;
}

export const gkEntries: readonly GkEntry[] = entries.filter((entry): entry is GkEntry => entry.projection === "gauss-kruger");

/** The central meridian of a zone number, degrees; `null` for a number that no zone of China has. */
export function centralMeridianOf(widthDeg: 3 | 6, zone: number): number | null {
  const [first, last] = widthDeg === 3 ? [25, 45] : [13, 23];
  if (!Number.isInteger(zone) || zone < first || zone > last) return null;
  return widthDeg === 3 ? 3 * zone : 6 * zone - 3;
}

/** Degrees of a datum. */
export const geographicCode = (datum: Datum): number => ({ cgcs2000: 4490, "wgs-84": 4326, "xian-1980": 4610, "beijing-1954": 4214 })[datum];

/** False easting, metres: 500 km, with the zone number in millions before it where the system has it. */
export const falseEasting = ({ number, hasPrefix }: GkZone): number => 500_000 + (hasPrefix ? number * 1_000_000 : 0);

/** The system in proj4's words; `null` for degrees, which need no projection. */
export function projDefinition(entry: CrsEntry): string | null {
  const { a, rf } = ellipsoids[entry.datum];
  switch (entry.projection) {
    case "geographic":
      return null;
    case "web-mercator":
      return "+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +no_defs";
    case "utm":
      return transverse(entry.zone.centralMeridian, 500_000, 0.9996, a, rf);
    case "gauss-kruger":
      return transverse(entry.zone.centralMeridian, falseEasting(entry.zone), 1, a, rf);
  }
}

const transverse = (lon0: number, x0: number, k: number, a: number, rf: number): string => `+proj=tmerc +lat_0=0 +lon_0=${lon0} +k=${k} +x_0=${x0} +y_0=0 +a=${a} +rf=${rf} +units=m +no_defs`;

/** A Gauss–Krüger plane on CGCS2000 at any meridian, in proj4's words. */
export const gkPlaneAt = (centralMeridian: number): string => transverse(centralMeridian, 500_000, 1, ellipsoids.cgcs2000.a, ellipsoids.cgcs2000.rf);
