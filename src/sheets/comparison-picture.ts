import type { Tile } from "../cartography/theme-drawings";
import type { ComparisonSlot } from "../domain/comparison";
import type { FlavourName } from "../domain/saved-view";
import type { StatementStatus } from "../domain/statement";
import type { ImageLegend } from "./image-legend";

/** A word in the leading language and, with both languages shown, in English below it. */
export type Words = readonly [string] | readonly [string, string];

/** By what right a figure stands there; each has a form of its own that needs no colour. */
export type ValueLook = "plain" | "published" | "entered" | "computed" | "simulated" | "unknown" | "quiet";

/** One thing that a cell says. `isDoubtful` carries a raised question mark. */
export type CellLine = { words: Words; look: ValueLook; isDoubtful: boolean; /** How far along the thing is, by its glyph, where it is not there yet. */ status?: StatementStatus | null };
export type SheetCell = readonly CellLine[];
export type SheetRow = { is: "group"; words: Words } | { is: "row"; words: Words; note: string | null; cells: readonly SheetCell[] };
export type SheetColumn = { slot: ComparisonSlot; words: Words };
export type SheetTable = { title: Words; columns: readonly SheetColumn[]; rows: readonly SheetRow[] };

export type ChartPlace = { slot: ComparisonSlot; name: string };
export type SizeChart = { title: Words; circles: readonly { slot: ComparisonSlot; areaM2: number; isFirm: boolean }[]; places: readonly (ChartPlace & { line: CellLine; which: string | null })[]; notes: readonly string[] };
export type StatusBar = ChartPlace & { total: number; said: string; parts: readonly { status: StatementStatus; n: number }[]; missing: CellLine | null };
export type StatusChart = { title: Words; places: readonly StatusBar[]; key: readonly CellLine[]; note: string };
export type NamedTile = Tile & { name: string };
export type IndustryChart = { title: Words; /** In words where nobody can compute it. */ index: string; pairs: readonly { a: ComparisonSlot; b: ComparisonSlot; value: string }[]; shared: { name: string; none: string; tiles: readonly NamedTile[] } | null; places: readonly (ChartPlace & { tiles: readonly NamedTile[]; missing: CellLine | null })[] };

/** What the strip below the maps says by drawing, out of the same cells. */
export type SheetCharts = { sizes: SizeChart; statuses: StatusChart; industries: IndustryChart };

/** A word on a pane with the middle of its lower edge at `x`, `y` in CSS px of the pane. */
export type GhostLabel = { slot: ComparisonSlot; words: string; x: number; y: number };

/** A pane of a comparison of places, in CSS px of the page. */
export type PlacePane = {
  slot: ComparisonSlot;
  name: Words;
  /** Area with what it is, and how the outline is known. */
  facts: readonly Words[];
  /** The boxed 示意 where the outline is a figure. */
  mark: string | null;
  width: number;
  height: number;
  /** Why there is no map; `null` where there is one. */
  blank: string | null;
  ghosts: readonly GhostLabel[];
  /** Where the place's own centre lies; `null` outside the pane. */
  centre: { x: number; y: number } | null;
};

export type SheetBar = { lengthPx: number; words: string };

type Common = {
  /** With both languages the English is the second. */
  title: Words;
  /** Below the title: the date, in each language shown. */
  subtitle: readonly string[];
  /** The scale in words, in each language shown: at what scale the sheet is printed follows from how wide it is, in px of the sheet. */
  paper: ((widthPx: number) => readonly string[]) | null;
  /** How many panes stand beside each other. */
  columns: number;
  /** What must be read beside the picture, line by line (`imageNotes`); a picture without them is not made. */
  notes: readonly string[];
  /** Below the notes: methods and uncertainties, documents, data, who made it. */
  sources: readonly string[];
  legends: readonly ImageLegend[];
  flavour: FlavourName;
};

export type PlacesPicture = Common & { mode: "places"; panes: readonly PlacePane[]; bar: SheetBar | null; table: SheetTable | null; charts: SheetCharts | null; key: readonly CellLine[] };

/** A side of a swipe or of two maps beside each other. */
export type SidePane = { title: Words; marks: readonly string[]; width: number; height: number; blank: string | null; legends: readonly ImageLegend[] };
export type SidesPicture = Common & { mode: "swipe" | "beside"; panes: readonly [SidePane, SidePane]; divider: number; bar: SheetBar | null };

export type ComparisonPicture = PlacesPicture | SidesPicture;
