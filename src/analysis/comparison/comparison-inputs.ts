import type { ComparedPlace } from "../../domain/compared-place";
import type { ComparisonSlot } from "../../domain/comparison";
import type { ComparisonCell, ComparisonRow } from "../../domain/comparison-table";
import type { Collections, HousingProjectRecord, IndustryRecord, ScenarioRecord } from "../../domain/project-records";
import type { Publication } from "../../domain/publication";
import type { BoundaryRecord } from "../../domain/spatial/imported-records";
import type { Statement } from "../../domain/statement";

/** Everything the table is made of: only what may be shown to whoever looks, in no language. */
export type ComparisonInputs = {
  /** In the order of the columns; as they are shown, so that distances begin where the panes have their middle. */
  places: readonly { place: ComparedPlace; slot: ComparisonSlot }[];
  /** As it is shown, with the zones of all days. */
  publication: Publication;
  /** The same before lines are hidden: an area tells nothing of where a line runs. */
  measured: Publication;
  /** Those of them whose boundary was entered. */
  boundaries: readonly BoundaryRecord[];
  /** Zones of another day are no destinations; `null` while nobody said which day it is. */
  day: string | null;
  /** `null` until the register was read. */
  statements: readonly Statement[] | null;
  industries: readonly IndustryRecord[];
  projects: readonly HousingProjectRecord[];
  ledger: Collections["ledger"];
  scenario: ScenarioRecord | null;
  /** Of the ledger and the industries; `null` for the latest. */
  year: number | null;
  /** For the public only what was released is here, and nothing waits to be imported. */
  isPublic: boolean;
};

/** With what several rows read. */
export type ComparisonContext = ComparisonInputs & {
  /** By place the statements whose figures are its own. */
  speakers: ReadonlyMap<string, readonly Statement[]>;
};

export type RowHead = Omit<ComparisonRow, "cells">;

/** A row that most tables have: neither of data nor with a unit, a definition, a direction or a usual place, unless its head says so. */
export const row = ({ places }: ComparisonInputs, head: Pick<RowHead, "id" | "word"> & Partial<RowHead>, cellOf: (place: ComparedPlace) => ComparisonCell): ComparisonRow => ({
  of: null,
  unit: null,
  definition: null,
  canPrefer: false,
  isDefault: false,
  ...head,
  cells: places.map(({ place }) => cellOf(place)),
});

export const missing = (why: Extract<ComparisonCell, { is: "missing" }>["why"]): ComparisonCell => ({ is: "missing", why });

/** Of what only the register could say: not read yet is not the same as not said. */
export const notStated = ({ statements }: ComparisonInputs): ComparisonCell => missing(statements === null ? "reading" : "unknown");
