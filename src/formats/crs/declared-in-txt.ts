import type { DeclaredCrs } from "../../domain/spatial/crs-finding";
import { centralMeridianOf, geographicCode, gkCode } from "./crs-catalogue";
import { shapeOfNumbers, type CrsSample } from "./crs-sample";
import { datumOfName, shiftedOfName } from "./datum-words";
import { known, shortOf } from "./declared-code";

/**
 * [属性描述] of a 国土 TXT: 坐标系, 几度分带, 带号, 计量单位. Whether eastings begin with the zone number, and whether north stands first
 * (as the form has it), only the numbers say.
 */
export function declaredInTxt(attributes: Readonly<Record<string, string>>, sample: CrsSample): DeclaredCrs {
  const value = (...words: string[]): string => {
    const found = Object.entries(attributes).slice(0, 200).find(([key]) => words.some((word) => key.replace(/\s/g, "") === word));
    return found?.[1].slice(0, 200).trim() ?? "";
  };
  const system = value("坐标系", "坐标系统", "坐标系名称");
  if (system === "") return { is: "none" };
  const [width, zone, unit] = [value("几度分带", "分带", "度带"), value("带号"), value("计量单位", "单位", "坐标单位")];
  const short = [system, width && `${digitsOf(width) ?? width}度带`, zone && `带号${digitsOf(zone) ?? zone}`, unit].filter(Boolean).join(" ");
  const datum = datumOfName(system) ?? datumOfShortName(system);
  const numbers = shapeOfNumbers(sample);
  const shifted = shiftedOfName(system);
  if (shifted) return { is: "known", choice: { kind: shifted, isSwapped: numbers.isNorthFirst }, short: shortOf(short) };
  if (datum === null) return { is: "unknown", short: shortOf(short) };
  if (/度|经纬/.test(unit) || (unit === "" && numbers.are === "degrees")) return known(geographicCode(datum), short, numbers.isNorthFirst);
  const said = zoneOf(digitsOf(width), digitsOf(zone), numbers.prefix);
  if (said === null) return known(null, short);
  return known(gkCode({ datum, ...said, hasPrefix: numbers.prefix !== null }), short, numbers.isNorthFirst);
}

const digitsOf = (text: string): number | null => {
  const digits = /\d+/.exec(text)?.[0] ?? { 三: "3", 六: "6" }[/[三六]/.exec(text)?.[0] ?? ""];
  return digits === undefined ? null : Number(digits);
};

/** 80坐标系, 54, 2000: as offices abbreviate them. */
function datumOfShortName(system: string): "cgcs2000" | "xian-1980" | "beijing-1954" | null {
  const year = /(2000|1980|1954|80|54)/.exec(system)?.[1];
  if (year === undefined) return null;
  return year === "2000" ? "cgcs2000" : year.endsWith("80") ? "xian-1980" : "beijing-1954";
}

/** The zone by its number, by the prefix of the eastings where the number is left out, or by a meridian written in its place. */
function zoneOf(width: number | null, zone: number | null, prefix: number | null): { widthDeg: 3 | 6; centralMeridian: number } | null {
  const number = zone ?? prefix;
  if (number === null) return null;
  if (number >= 75 && number <= 135 && number % 3 === 0) return { widthDeg: width === 6 ? 6 : 3, centralMeridian: number };
  const widthDeg = width === 6 || width === 3 ? width : number >= 25 ? 3 : 6;
  const centralMeridian = centralMeridianOf(widthDeg, number);
  return centralMeridian === null ? null : { widthDeg, centralMeridian };
}
