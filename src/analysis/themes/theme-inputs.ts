import type { HousingProjectRecord, IndustryRecord } from "../../domain/project-records";
import type { Publication } from "../../domain/publication";
import type { Statement } from "../../domain/statement";
import type { QuotaYear, ThemeModel } from "../../domain/theme-model";

/** Everything a theme can be made of: only what may be shown, in no language. */
export type ThemeInputs = {
  publication: Publication;
  /** Doubtful ones are left out by every theme. */
  statements: readonly Statement[];
  projects: readonly HousingProjectRecord[];
  industries: readonly IndustryRecord[];
  /** One entry per year of the ledger, the years ascending. */
  quota: readonly QuotaYear[];
  /** `null` for the latest. */
  year: number | null;
};

export type MakeTheme = (inputs: ThemeInputs, as: ThemeModel["as"]) => ThemeModel;
