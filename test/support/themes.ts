import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ThemeInputs } from "../../src/analysis/themes/theme-inputs";
import { HousingProjectRecord, IndustryRecord } from "../../src/domain/project-records";
import { Statement } from "../../src/domain/statement";
import { theRealPublication } from "./publication";

/** Some of the register's statements, as they are: those that the themes are made of. */
export const someStatements = (): Statement[] =>
  (JSON.parse(readFileSync(join(import.meta.dirname, "../fixtures/themes/statements.json"), "utf8")) as unknown[]).map((one) => Statement.parse(one));

/** What themes are made of: the committed zones and these statements, nothing entered. */
export async function themeInputs(over: Partial<ThemeInputs> = {}): Promise<ThemeInputs> {
  const { publication } = await theRealPublication();
  return { publication, statements: someStatements(), projects: [], industries: [], quota: [], year: null, ...over };
}

export const aHousingProject = (over: Partial<HousingProjectRecord> = {}): HousingProjectRecord =>
  HousingProjectRecord.parse({ id: "h1", kind: "housing", name: "示例公寓", unit: "park-gaoxin", type: "rental", dwellings: 500, built: null, status: "under-construction", asOf: "2026-06", source: null, note: null, ...over });

export const anIndustryRecord = (over: Partial<IndustryRecord> = {}): IndustryRecord =>
  IndustryRecord.parse({ id: "i1", unit: "park-haikou", industries: [{ industry: "tourism", role: "leading", name: "文旅" }], asOf: "2026-01", source: null, ...over });
