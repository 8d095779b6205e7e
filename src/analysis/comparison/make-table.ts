import type { ComparisonGroup, ComparisonTable } from "../../domain/comparison-table";
import { areaRows } from "./area-rows";
import type { ComparisonContext, ComparisonInputs } from "./comparison-inputs";
import { distanceRows } from "./distance-rows";
import { figureRows } from "./figure-rows";
import { housingRows } from "./housing-rows";
import { industryRows } from "./industry-rows";
import { knownRows } from "./known-rows";
import { landRows } from "./land-rows";
import { speakersOf } from "./place-statements";
import { statementRows } from "./statement-rows";

const groups = [
  ["known", knownRows],
  ["areas", areaRows],
  ["industries", industryRows],
  ["figures", figureRows],
  ["statements", statementRows],
  ["location", distanceRows],
  ["land", landRows],
  ["housing", housingRows],
] as const;

/** 指标对比: everything that is known of some places, each value with its right, its date and its sources. A group without a row is not there. */
export function makeComparisonTable(inputs: ComparisonInputs): ComparisonTable {
  const context: ComparisonContext = { ...inputs, speakers: speakersOf(inputs) };
  return {
    columns: inputs.places.map(({ place: { id, name, shortName, kind, method }, slot }) => ({ id, slot, name, shortName, kind, method })),
    groups: groups.map(([id, rowsOf]): ComparisonGroup => ({ id, rows: rowsOf(context) })).filter(({ rows }) => rows.length > 0),
  };
}
