import type { CrsDeclaration } from "../../domain/spatial/crs-choice";
import type { DeclaredCrs } from "../../domain/spatial/crs-finding";
import { centralMeridianOf, crsOf, falseEasting, geographicCode, gkCode, gkEntries, type Datum } from "./crs-catalogue";
import type { CrsSample } from "./crs-sample";
import { datumOfName, shiftedOfName } from "./datum-words";
import { known, shortOf } from "./declared-code";
import { declaredInTxt } from "./declared-in-txt";
import { readWkt, type WktSystem } from "./wkt-system";

/**
 * What a declaration turns out to say; the sample tells the zone prefix and the order of axes that a TXT leaves open. No text makes it
 * throw, and none is read beyond its first 20,000 characters.
 */
export function declaredCrs(declaration: CrsDeclaration | null, sample: CrsSample): DeclaredCrs {
  switch (declaration?.from) {
    case undefined:
      return { is: "none" };
    case "standard":
      return known(declaration.epsg, `EPSG:${declaration.epsg}`);
    case "geojson":
      return ofName(declaration.name);
    case "txt":
      return declaredInTxt(declaration.attributes, sample);
    case "prj":
    case "geopackage":
    case "flatgeobuf":
    case "ewkt":
      return ofWkt(declaration.wkt, declaration.epsg);
  }
}

function ofWkt(wkt: string, epsg: number | null): DeclaredCrs {
  const system = readWkt(wkt);
  const name = system?.name ?? "";
  // GeoPackage: 0 and −1 stand for "not defined".
  const given = epsg !== null && epsg > 0 ? epsg : null;
  if (given !== null && crsOf(given)) return known(given, withCode(name, given));
  if (!system) return given === null && isSilent(wkt) ? { is: "none" } : given === null ? ofName(wkt) : known(null, `EPSG:${given}`);
  const shifted = shiftedOfName(name);
  if (shifted) return { is: "known", choice: { kind: shifted, isSwapped: false }, short: shortOf(name) };
  const code = codeOf(system) ?? system.epsg;
  const found = code === null ? null : crsOf(code);
  return known(found ? found.code : null, withCode(name, found?.code ?? given ?? system.epsg));
}

const isSilent = (wkt: string): boolean => wkt.trim() === "" || /^(?:undefined|unknown)\b/i.test(wkt.trim());

const withCode = (name: string, code: number | null): string => (code === null ? name : name === "" ? `EPSG:${code}` : `${name} (EPSG:${code})`);

/** The code of what a well-known text describes. A Gauss–Krüger plane on WGS 84 is read as the one on CGCS2000, which has a code. */
function codeOf({ name, datum, projection }: WktSystem): number | null {
  if (projection.is === "web-mercator") return 3857;
  if (datum === null || projection.is === "other") return null;
  if (projection.is === "geographic") return geographicCode(datum);
  const { centralMeridian, falseEasting: easting, scale } = projection;
  if (scale === 0.9996 && easting === 500_000 && datum === "wgs-84") return [32647, 32648].find((code) => centralMeridian === (code - 32600) * 6 - 183) ?? null;
  if (scale !== 1) return null;
  const on: Datum = datum === "wgs-84" ? "cgcs2000" : datum;
  const fitting = gkEntries.filter((entry) => entry.datum === on && entry.zone.centralMeridian === centralMeridian && falseEasting(entry.zone) === easting);
  // Without prefix a 6-degree zone has the numbers of the 3-degree one at its meridian: the name decides, if it says.
  const isSix = !/3[\s_-]*(?:degree|度)|三度/i.test(name) && /_GK_CM_|gauss.kruger cm|6[\s_-]*(?:degree|度)|六度/i.test(name);
  return (fitting.find(({ zone }) => (zone.widthDeg === 6) === isSix) ?? fitting[0])?.code ?? null;
}

/** `urn:ogc:def:crs:EPSG::4490`, `EPSG:4543`, `CRS84`, `CGCS2000_3_Degree_GK_Zone_34` and their like. */
function ofName(text: string): DeclaredCrs {
  const name = text.slice(0, 500).trim();
  if (name === "") return { is: "none" };
  // Its parameters may be a city's own, which are not to be handed on.
  if (name.includes("+proj=")) return known(null, "PROJ");
  if (/\bCRS:?84\b/i.test(name)) return known(4326, name);
  const code = /(?:EPSG|ESRI)(?:[:/]{1,2}|\s+)(?:[\d.]*[:/])?(\d{4,6})\b/i.exec(name)?.[1];
  if (code !== undefined) return known(Number(code), name);
  const shifted = shiftedOfName(name);
  if (shifted) return { is: "known", choice: { kind: shifted, isSwapped: false }, short: shortOf(name) };
  if (/web[\s_]*mercator|pseudo[\s-]*mercator|google/i.test(name)) return known(3857, name);
  const datum = datumOfName(name);
  if (datum === null) return known(null, name);
  return known(gkOfName(name, datum) ?? (/GK|gauss|高斯|zone|带|UTM/i.test(name) ? null : geographicCode(datum)), name);
}

/** The zone that a name spells out, as ESRI and PROJ write them. */
function gkOfName(name: string, datum: Datum): number | null {
  const widthDeg = /3[\s_-]*degree|3\s*度|三度/i.test(name) ? 3 : 6;
  const zone = /zone[\s_]*(\d{2})(?!\d)|第\s*(\d{2})\s*带/i.exec(name);
  const meridian = /CM[\s_]*(\d{2,3})[\s_]*E?\b|(\d{2,3})\s*°/i.exec(name);
  const on: Datum = datum === "wgs-84" ? "cgcs2000" : datum;
  if (zone) {
    const number = Number(zone[1] ?? zone[2]);
    const width = number >= 25 ? 3 : widthDeg;
    const centralMeridian = centralMeridianOf(width, number);
    return centralMeridian === null ? null : gkCode({ datum: on, widthDeg: width, centralMeridian, hasPrefix: true });
  }
  return meridian ? gkCode({ datum: on, widthDeg, centralMeridian: Number(meridian[1] ?? meridian[2]), hasPrefix: false }) : null;
}
