import type { Datum } from "./crs-catalogue";
import { datumOfEllipsoid, datumOfName } from "./datum-words";
import { childrenOf, findNode, parseWkt, type WktNode } from "./wkt";

/** What a well-known text describes, as far as it can be told. Angles in degrees, lengths in metres. */
export type WktSystem = {
  name: string;
  /** The code it gives itself. */
  epsg: number | null;
  datum: Datum | null;
  projection:
    | { is: "geographic" }
    | { is: "transverse"; centralMeridian: number; falseEasting: number; scale: number }
    | { is: "web-mercator" }
    /** Another method, unit or origin. */
    | { is: "other" };
};

const projected = ["PROJCS", "PROJCRS", "PROJECTEDCRS"];
const geographic = ["GEOGCS", "GEOGCRS", "GEODCRS", "GEODETICCRS", "GEOGRAPHICCRS", "BASEGEOGCRS", "BASEGEODCRS"];
const units = ["UNIT", "LENGTHUNIT", "ANGLEUNIT"];
const degreeInRadians = Math.PI / 180;

/** Reads a well-known text; `null` where it is none, or describes no place on the ground (a local or geocentric one). */
export function readWkt(text: string): WktSystem | null {
  const root = parseWkt(text);
  // A compound system with heights, or one bound to another: its first plane or geographic part.
  const system = root && (findNode(root, ...projected) ?? findNode(root, ...geographic));
  if (!system) return null;
  const isProjected = projected.includes(system.keyword);
  const base = isProjected ? findNode(system, ...geographic) : system;
  const name = system.texts[0] ?? "";
  return {
    name,
    epsg: codeOf(system),
    datum: base ? datumIn(base, `${name} ${base.texts[0] ?? ""}`) : datumOfName(name),
    projection: isProjected ? projectionOf(system, name) : geographicOf(system),
  };
}

function codeOf(node: WktNode): number | null {
  const [id] = childrenOf(node, "AUTHORITY", "ID");
  if (!id || !["EPSG", "ESRI"].includes((id.texts[0] ?? "").toUpperCase())) return null;
  const code = Number(id.texts[1] ?? id.numbers[0]);
  return Number.isInteger(code) && code > 0 ? code : null;
}

/** By ellipsoid, which is what is computed with; by name where several datums share it. Names that belie the ellipsoid are believed in nothing. */
function datumIn(base: WktNode, names: string): Datum | null {
  const datum = findNode(base, "DATUM", "GEODETICDATUM", "TRF", "ENSEMBLE");
  const ellipsoid = findNode(base, "SPHEROID", "ELLIPSOID");
  const named = datumOfName(`${datum?.texts[0] ?? ""} ${names} ${ellipsoid?.texts[0] ?? ""}`);
  const [a, rf] = ellipsoid?.numbers ?? [];
  if (a === undefined || rf === undefined) return named;
  const measured = datumOfEllipsoid(a, rf);
  if (named === null) return measured;
  const isSame = measured === named || (a === 6378137 && (named === "cgcs2000" || named === "wgs-84"));
  return isSame ? named : null;
}

function geographicOf(system: WktNode): WktSystem["projection"] {
  const prime = findNode(system, "PRIMEM", "PRIMEMERIDIAN")?.numbers[0] ?? 0;
  // WKT 2 gives the unit to each axis, WKT 1 to the system.
  const unit = childrenOf(system, ...units)[0] ?? unitOfAxis(system);
  const inRadians = unit?.numbers[0] ?? degreeInRadians;
  return prime === 0 && Math.abs(inRadians - degreeInRadians) < 1e-6 ? { is: "geographic" } : { is: "other" };
}

const unitOfAxis = (system: WktNode): WktNode | undefined => childrenOf(system, "AXIS").flatMap((axis) => childrenOf(axis, ...units))[0];

function projectionOf(system: WktNode, name: string): WktSystem["projection"] {
  const method = plain(findNode(system, "PROJECTION", "METHOD")?.texts[0] ?? "");
  const parameters = new Map<string, number>();
  for (const holder of [system, ...childrenOf(system, "CONVERSION")]) {
    for (const { texts, numbers } of childrenOf(holder, "PARAMETER")) parameters.set(plain(texts[0] ?? ""), numbers[0] ?? Number.NaN);
  }
  const parameter = (standard: number, ...names: string[]) => names.map((one) => parameters.get(one)).find((value) => value !== undefined) ?? standard;
  const isMetre = Math.abs((childrenOf(system, ...units)[0] ?? unitOfAxis(system))?.numbers[0] ?? 1) === 1;
  const origin = parameter(0, "latitudeoforigin", "latitudeofnaturalorigin", "standardparallel1");
  const falseNorthing = parameter(0, "falsenorthing");
  if (!isMetre || origin !== 0 || falseNorthing !== 0) return { is: "other" };
  if (method === "mercatorauxiliarysphere" || method.includes("pseudomercator") || (method.startsWith("mercator") && /pseudo|google|web.?mercator|3857|900913/i.test(name))) return { is: "web-mercator" };
  if (!["gausskruger", "transversemercator"].includes(method)) return { is: "other" };
  return {
    is: "transverse",
    centralMeridian: parameter(Number.NaN, "centralmeridian", "longitudeofnaturalorigin", "longitudeoforigin"),
    falseEasting: parameter(0, "falseeasting"),
    scale: parameter(1, "scalefactor", "scalefactoratnaturalorigin"),
  };
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");
