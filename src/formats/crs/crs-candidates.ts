import type { CrsChoice } from "../../domain/spatial/crs-choice";
import type { DeclaredCrs, CrsReason } from "../../domain/spatial/crs-finding";
import { crsOf, geographicCode, gkCode, gkEntries, type Datum } from "./crs-catalogue";
import { middleOf, shapeOfNumbers, type CrsSample } from "./crs-sample";

/** A way of reading that the numbers allow, how likely it is before anyone looks where it leads, and what speaks for it so far. */
export type Candidate = { choice: CrsChoice; prior: number; reasons: CrsReason[] };

/**
 * Before looking at the ground: offices deliver CGCS2000, east first; web maps and phones shift; handheld receivers give UTM. The
 * distances between the figures say which evidence it takes to turn them round.
 */
const priors = { plain: 1, withoutPrefix: 0.95, swapped: 0.9, gcj: 0.6, bd: 0.5, utm: 0.5, besideDeclared: 0.7, approximate: 0.95, sixDegrees: 0.8, farFromMeridian: 0.4 } as const;

/** All ways of reading that the magnitude of the numbers allows, the declared one first. */
export function candidatesFor(sample: CrsSample, declared: DeclaredCrs, isStandard: boolean): Candidate[] {
  const stated = statedBy(declared, sample, isStandard);
  const isDeclared = stated !== null && !isStandard;
  const others = [...inDegrees(sample), ...inMetres(sample)]
    .filter(({ choice }) => !stated || !isSameReading(choice, stated.choice))
    .map((candidate) => (isDeclared ? { ...candidate, prior: candidate.prior * priors.besideDeclared, reasons: [...candidate.reasons, otherwise(declared)] } : candidate));
  return stated ? [stated, ...others] : others;
}

function statedBy(declared: DeclaredCrs, sample: CrsSample, isStandard: boolean): Candidate | null {
  if (declared.is === "known") {
    const reason: CrsReason = isStandard ? { code: "standard-of-format" } : { code: "declared", values: { short: declared.short } };
    return { choice: declared.choice, prior: priors.plain, reasons: [reason] };
  }
  if (declared.is !== "needs-parameters") return null;
  return { choice: { kind: "approximate", code: declared.code, isSwapped: shapeOfNumbers(sample).isNorthFirst }, prior: priors.approximate, reasons: [{ code: "declared", values: { short: declared.short } }] };
}

const otherwise = (declared: DeclaredCrs): CrsReason => ({ code: "declared-otherwise", values: { short: "short" in declared ? declared.short : "" } });

/** Whether two choices come to the same numbers: WGS 84 and CGCS2000 do, and zones of both widths without prefix at one meridian. */
export function isSameReading(a: CrsChoice, b: CrsChoice): boolean {
  if (a.kind === "control-points" || b.kind === "control-points") return a === b;
  if (a.isSwapped !== b.isSwapped || a.kind !== b.kind) return false;
  if (!("code" in a) || !("code" in b)) return true;
  return a.code === b.code || numbersOf(a.code) === numbersOf(b.code);
}

function numbersOf(code: number): string {
  const entry = crsOf(code);
  if (!entry) return String(code);
  const onOneDatum: Datum = entry.datum === "wgs-84" ? "cgcs2000" : entry.datum;
  if (entry.projection === "geographic") return `${onOneDatum} degrees`;
  if (entry.projection === "gauss-kruger" && !entry.zone.hasPrefix) return `${onOneDatum} ${entry.zone.centralMeridian}`;
  return String(entry.code);
}

function inDegrees(sample: CrsSample): Candidate[] {
  const [x, y] = middleOf(sample);
  const orders = [
    { isSwapped: false, isPossible: Math.abs(x) <= 180 && Math.abs(y) <= 90, prior: priors.plain },
    { isSwapped: true, isPossible: Math.abs(y) <= 180 && Math.abs(x) <= 90, prior: priors.swapped },
  ];
  return orders.filter(({ isPossible }) => isPossible).flatMap(({ isSwapped, prior }): Candidate[] => [
    { choice: { kind: "epsg", code: geographicCode("cgcs2000"), isSwapped }, prior, reasons: [] },
    { choice: { kind: "gcj-02", isSwapped }, prior: prior * priors.gcj, reasons: [] },
    { choice: { kind: "bd-09", isSwapped }, prior: prior * priors.bd, reasons: [] },
  ]);
}

function inMetres(sample: CrsSample): Candidate[] {
  const shape = shapeOfNumbers(sample);
  const [x, y] = middleOf(sample);
  if (!Number.isFinite(x) || shape.are === "degrees") return [];
  return [false, true].flatMap((isSwapped): Candidate[] => {
    const [east, north] = isSwapped ? [y, x] : [x, y];
    const order = isSwapped ? priors.swapped : priors.plain;
    if (Math.abs(north) > 10_002_000) return [];
    return [...withPrefix(east), ...withoutPrefix(east), ...mercator(east, north), ...utm(east)].map(({ code, prior, reasons }) => ({ choice: { kind: "epsg", code, isSwapped }, prior: prior * order, reasons }));
  });
}

type ByCode = { code: number; prior: number; reasons: CrsReason[] };

/** The zone that an easting of eight figures begins with. */
function withPrefix(east: number): ByCode[] {
  const number = Math.floor(east / 1e6);
  const entry = gkEntries.find(({ datum, zone }) => datum === "cgcs2000" && zone.hasPrefix && zone.number === number);
  if (!entry) return [];
  return [{ code: entry.code, prior: priors.plain, reasons: [{ code: "zone-prefix-fits", values: { zone: number, width: entry.zone.widthDeg, meridian: entry.zone.centralMeridian } }] }];
}

/** An easting without prefix may belong to any meridian; it is likeliest within its own zone. A 6-degree zone has the numbers of the 3-degree one at its meridian. */
function withoutPrefix(east: number): ByCode[] {
  const offKm = Math.abs(east - 500_000) / 1000;
  if (offKm > 700) return [];
  // Half a zone of 3 degrees is at most 167 km wide, of 6 degrees twice that.
  const prior = offKm <= 175 ? priors.withoutPrefix : offKm <= 340 ? priors.sixDegrees : priors.farFromMeridian;
  return gkEntries.flatMap(({ code, datum, zone }) => {
    if (datum !== "cgcs2000" || zone.hasPrefix || zone.widthDeg !== 3) return [];
    const asSix = offKm > 175 ? gkCode({ datum, widthDeg: 6, centralMeridian: zone.centralMeridian, hasPrefix: false }) : null;
    return [{ code: asSix ?? code, prior, reasons: [] }];
  });
}

const mercator = (east: number, north: number): ByCode[] => (Math.abs(east) <= 20_037_509 && Math.abs(north) <= 20_037_509 ? [{ code: 3857, prior: priors.plain, reasons: [] }] : []);

const utm = (east: number): ByCode[] => (Math.abs(east - 500_000) <= 400_000 ? [32647, 32648].map((code) => ({ code, prior: priors.utm, reasons: [] })) : []);
