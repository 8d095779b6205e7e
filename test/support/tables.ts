import { readFileSync } from "node:fs";
import { join } from "node:path";
import { largestArea } from "../../src/analysis/imports/largest-area";
import { planImport } from "../../src/analysis/imports/plan-import";
import { noAnswers, type ImportInput, type ImportPlan, type ImportSetup, type RowAnswers } from "../../src/analysis/imports/setup";
import type { NamedUnit } from "../../src/analysis/match-names";
import { namedUnits } from "../../src/analysis/named-units";
import type { ImportTarget, RecognisedTable } from "../../src/domain/import-table";
import type { Project } from "../../src/domain/project";
import { applyCommand } from "../../src/domain/project-commands";
import { emptyCollections, type Collections } from "../../src/domain/project-records";
import type { SheetGrid, TableFile } from "../../src/domain/table-grid";
import { readTable } from "../../src/formats/tables/read-table";
import { textCell } from "../../src/formats/tables/read-text-table";
import { recogniseTable } from "../../src/formats/tables/recognise-table";
import { theRealPublication } from "./publication";

export const tableFixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(import.meta.dirname, "../fixtures/tables", name)));

/** A fixture as the app reads it. */
export function theTable(name: string): TableFile {
  const read = readTable(tableFixture(name), name);
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
}

/** A sheet out of lines of cells, blank where they are. */
export const aSheet = (lines: readonly (readonly string[])[], over: Partial<SheetGrid> = {}): SheetGrid => ({
  name: "",
  isHidden: false,
  rows: lines.map((line) => line.map((text) => textCell(text))),
  merges: [],
  ...over,
});

export const aSetup: ImportSetup = { unit: null, year: null, published: null, cutOff: null, definition: null, housingType: "rental", notation: "stored" };

export type Planning = { target?: ImportTarget; setup?: Partial<ImportSetup>; answers?: RowAnswers; collections?: Collections; table?: (table: RecognisedTable) => RecognisedTable; units?: readonly NamedUnit[] };

const publicationOnce = theRealPublication();

/** What the app would do with a sheet, with the real publication. */
export async function aPlan(sheet: SheetGrid, { target = "ledger", setup = {}, answers = noAnswers, collections = emptyCollections, table = (one) => one, units }: Planning = {}): Promise<ImportPlan> {
  const { publication } = await publicationOnce;
  const recognised = table(recogniseTable(sheet, target));
  const input: ImportInput = { sheet, table: recognised, setup: { ...aSetup, year: recognised.year, ...setup }, answers, units: units ?? namedUnits(publication), largestArea: largestArea(publication), collections };
  return planImport(input);
}

/** The project after a plan was accepted. */
export const accepted = (project: Project, plan: ImportPlan): Project => applyCommand(project, { name: "change-records", why: "import", changes: plan.commands }).project;
