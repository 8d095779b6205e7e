import type { DatasetId } from "./catalogue";
import type { ComparedPlace } from "./compared-place";
import type { ComparisonSlot } from "./comparison";
import type { IndustryId, IndustryRole } from "./industry";
import type { Quantity, Statement, StatementStatus, Topic } from "./statement";
import type { Text } from "./text";
import type { HousingState, ValueKind } from "./theme-model";
import type { AreaKind, BoundaryMethod } from "./zone";

/** 指标对比: what is known of the compared places, row by row. Only what may be shown to whoever looks. */
export type ComparisonTable = {
  /** In the order of the panes; cells stand in the same order. */
  columns: readonly ComparisonColumn[];
  groups: readonly ComparisonGroup[];
};

export type ComparisonColumn = Pick<ComparedPlace, "id" | "name" | "shortName" | "kind" | "method"> & { slot: ComparisonSlot };

export const comparisonGroupIds = ["known", "areas", "industries", "figures", "statements", "location", "land", "housing"] as const;
export type ComparisonGroupId = (typeof comparisonGroupIds)[number];

/** The words of a group are `compare.group.<id>`. */
export type ComparisonGroup = { id: ComparisonGroupId; rows: readonly ComparisonRow[] };

/** What rows are called: `compare.row.<word>`. */
export const rowWords = [
  "kind",
  "level",
  "method",
  "as-of",
  "area.stated",
  "area.approved",
  "area.administered",
  "area.planned",
  "area.implemented",
  "area.built-up",
  "area.computed",
  "shape.polsby-popper",
  "shape.compactness",
  "industry.leading",
  "industry.auxiliary",
  "industry.unsaid",
  "industry.shared",
  "industry.similarity",
  "figure.output-value",
  "figure.capacity",
  "figure.investment",
  "figure.housing",
  "statements.status",
  "statements.topic",
  "statements.documents",
  "distance",
  "quota.issued",
  "quota.carried-in",
  "quota.transferred-in",
  "quota.transferred-out",
  "quota.used",
  "quota.left",
  "quota.approved",
  "quota.supplied",
  "quota.approved-unsupplied",
  "quota.idle",
  "housing.projects",
  "housing.dwellings",
  "housing.built",
] as const;
export type RowWord = (typeof rowWords)[number];

/** How its cells come about, with the source of a formula: `compare.define.<definition>`. */
export const rowDefinitions = ["area.stated", "area.computed", "polsby-popper", "compactness", "industries", "similarity", "figures", "statements", "distance", "quota", "housing"] as const;
export type RowDefinition = (typeof rowDefinitions)[number];

/** What the cells of a row are counted in; a figure as printed has its unit with it. `compare.unit.<unit>`, land in the reader's unit. */
export type RowUnit = "km2" | "km" | "land" | "statements" | "projects" | "dwellings" | "documents";

export type ComparisonRow = {
  /** The same for the same subject whichever places are compared: links and bookmarks name it. */
  id: string;
  word: RowWord;
  /** Words of data the label takes in: the place of a distance, what a figure counts. */
  of: Text | null;
  unit: RowUnit | Text | null;
  definition: RowDefinition | null;
  /** Whether a direction makes sense at all: more dwellings may be preferred, more statements say nothing. */
  canPrefer: boolean;
  isDefault: boolean;
  /** One per column. */
  cells: readonly ComparisonCell[];
};

/** Where a cell's word can be looked up, in one step. */
export type CellSource =
  | { kind: "statement"; id: string; document: string; where: Text | null; asOf: string }
  /** A zone's own entry: its stated area, its boundary, its level. `document` is `null` where it names none. */
  | { kind: "zone"; zone: string; document: string | null; where: Text | null; asOf: string | null }
  /** `published`: the document that its office took it from, in the words of whoever entered it. */
  | { kind: "record"; collection: "ledger" | "scenarios" | "projects" | "industries" | "boundaries" | "resources" | "layers" | "answers"; id: string; asOf: string | null; published: string | null }
  | { kind: "dataset"; dataset: DatasetId }
  /** Too many to name: the list of all statements, narrowed to what speaks of the place. */
  | { kind: "statements"; place: string };

/** By what right a cell's value stands there. */
export type CellBasis = {
  value: ValueKind;
  status: StatementStatus | null;
  /** As exactly as the source says: `2022-10-13`, `2022`. */
  asOf: string | null;
  /** What it holds for, where a source says so. */
  period: Statement["period"];
  caution: Text | null;
  /** Whether it may enter a sum, an index or a preference: not in doubt, and no area with a caution. */
  isFirm: boolean;
  sources: readonly CellSource[];
};

export type CellFigure = {
  quantity: Quantity;
  /** Of areas: what the figure means. */
  which: AreaKind | null;
  basis: CellBasis;
};

export type CellIndustry = {
  industry: IndustryId;
  role: IndustryRole | null;
  /**
   * Among the places whose industries are known; `null` where only one is. In a row of one role in that role, and `unranked` where others have
   * it in a role that nobody states.
   */
  among: "all" | "some" | "unranked" | "one" | null;
  basis: CellBasis;
};

/** The figure of the county that a park counts for: the park's is part of it, and neither is ever added. */
export type LandBeside = { unit: string; name: Text; count: number; value: ValueKind };

/** What a part of a count is: a status, a topic or a document of statements, a state of housing. */
export type CountPart = { of: "status"; status: StatementStatus; n: number } | { of: "topic"; topic: Topic; n: number } | { of: "document"; document: string; n: number } | { of: "housing"; state: HousingState; n: number };

/** What a distance is between, where its range does not say so: `compare.between.<note>`. The last two: only one of its ends has a known error. */
export const distanceNotes = ["stand-ins", "points", "centroid", "start-unknown", "end-unknown"] as const;
export type DistanceNote = (typeof distanceNotes)[number];

/**
 * Why there is nothing: `compare.why.<why>`. `unknown`: the sources do not say; `awaiting`: an office would have to import it; `reading`:
 * not read yet; the others say what forbids a computation or a distance.
 */
export const missingReasons = [
  "unknown",
  "awaiting",
  "reading",
  "schematic",
  "located-only",
  "lines-hidden",
  "unlocated",
  "no-destination",
  "no-unit",
  "alone",
  "no-level",
] as const;
export type MissingReason = (typeof missingReasons)[number];

export type ComparisonCell =
  /** What the place is called to be: kind, level, boundary method. Words exist already (`kind.…`, `level.…`, `method.…`, `grade.…`). */
  | { is: "term"; term: Term; basis: CellBasis }
  | { is: "date"; date: string; basis: CellBasis }
  /** As printed, the one that stands for the place first; never added. */
  | { is: "figures"; figures: readonly [CellFigure, ...CellFigure[]] }
  /** Computed: an area in km², an index of 0..1; with `digits` significant ones. `pairs`: the places it is the mean over. */
  | { is: "number"; amount: number; digits: number; pairs: readonly { id: string; amount: number }[]; basis: CellBasis }
  /** Counts of 1/300 m²; `null` where only what stands `beside` it is known. `isPartial`: the sum of some parts only. */
  | { is: "land"; count: number | null; isPartial: boolean; year: number; beside: LandBeside | null; basis: CellBasis }
  /**
   * Metres; both ends the same where it is exact. `from`: the centre of the outline, the figure or the point. `isOpen`: nobody can say how
   * far the place reaches or its point may be off, so the metres are of the point alone. `notes`: what is to be read with it.
   */
  | { is: "range"; fromM: number; toM: number; from: "centre" | "figure" | "point"; isOpen: boolean; notes: readonly DistanceNote[]; basis: CellBasis }
  /** A place to itself, or a zone to one that lies in it. */
  | { is: "self" }
  | { is: "inside"; basis: CellBasis }
  | { is: "industries"; industries: readonly CellIndustry[] }
  /** `total` is what was counted, each once. */
  | { is: "counts"; total: number; parts: readonly CountPart[]; basis: CellBasis }
  | { is: "missing"; why: MissingReason };

export type Term = { of: "kind"; kind: ComparedPlace["kind"] } | { of: "level"; level: "national" | "provincial" | "municipal" } | { of: "method"; method: BoundaryMethod; grade: "verified" | "stand-in" | null };
