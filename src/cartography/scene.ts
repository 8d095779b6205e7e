import type { MultiPolygon, Polygon, Position } from "geojson";
import type { Bounds } from "../domain/bounds";
import type { ComparedPlace } from "../domain/compared-place";
import type { ComparisonSlot } from "../domain/comparison";
import type { PlanLayer } from "../domain/plan-layer";
import type { Publication } from "../domain/publication";
import type { FlavourName } from "../domain/saved-view";
import type { ThemeModel } from "../domain/theme-model";
import type { BaseMapDrawing } from "./base-map";
import type { ImportedScene } from "./imported/imported-scene";
import type { StoryScene } from "./stories/story-scene";

/** The words a label shows; which language they are in was decided before. */
export type Label = { name: string; second: string | null };
/** The mark stands in a frame, dashed like a figure that is schematic unless it says that the zone was surveyed. */
export type ZoneLabel = Label & { area: string | null; mark: string | null; isSurveyed?: boolean };

/** 专题: what fills the zones and what lies over them. */
export type ThemeScene = {
  theme: ThemeModel | null;
  over: ThemeModel | null;
  /** All themes that can fill, the chosen one among them: they wait beside it, so that changing over costs one frame. */
  fills: readonly ThemeModel[];
  classesOff: readonly string[];
  /** What stands beside a housing disc, by the symbol's id. */
  words: ReadonlyMap<string, Label>;
};

/** 叠影: another place's outline, moved to where it is laid, in its true size on the ground. */
export type GhostScene = {
  of: string;
  slot: ComparisonSlot;
  centre: Position;
  outline: Polygon | MultiPolygon;
  /** Its outline was never more than a figure, or it is only a circle of its area. */
  isSchematic: boolean;
};

/** One of several panes beside each other: its own place in the colour of its slot, and what is laid over it. */
export type ComparisonScene = {
  place: ComparedPlace;
  slot: ComparisonSlot;
  /** Where offsets in this pane are counted from; `null` unlocated. */
  centre: Position | null;
  /** Which places the centre of a schematic figure comes from. */
  centreName: Label | null;
  /** 示意 or 实测, which stays on the figure; `null` where it says nothing. */
  mark: { text: string; isSurveyed: boolean } | null;
  ghosts: readonly GhostScene[];
};

/** A site of a search: its rank on a pin. Pins never say more than how well its place is known: `isSchematic` ones are dashed. */
export type SitePin = { id: string; rank: number; at: Position; isSchematic: boolean; isKept: boolean; isFocused: boolean; isHovered: boolean; label: Label };

/** An entry of a library that has a place, or several that are no finer known than their zone, in one mark. */
export type LibraryMark = { id: string; at: Position; count: number; kind: "project" | "land" | "plant" | "energy"; stage: string | null; isExact: boolean; isOpen: boolean; label: Label };

/** 利益分享 between two units: from the one that negotiated first, whose share `words` says, to the host, whose share `toWords` says. */
export type BenefitArc = { id: string; from: Position; to: Position; words: Label; toWords: Label };

/** 选址: what a search or a library puts on the map. */
export type SitesScene = {
  pins: readonly SitePin[];
  /** Zones that fell out of the search; they step back. */
  fallen: readonly string[];
  marks: readonly LibraryMark[];
  arcs: readonly BenefitArc[];
};

/** What one pane is to show. Pure values: the same scene and view always make the same picture. */
export type Scene = {
  publication: Publication;
  /** Hidden, the publication holds none, and the ground needs a look of its own. */
  administrativeLines: "shown" | "hidden";
  layers: readonly PlanLayer[];
  flavour: FlavourName;
  baseMap: BaseMapDrawing | null;
  selection: readonly string[];
  hovered: string | null;
  zoneLabels: ReadonlyMap<string, ZoneLabel>;
  /** Districts, prefectures, waters and places by id. */
  labels: ReadonlyMap<string, Label>;
  /** `null` while zones are shown by kind. */
  themes: ThemeScene | null;
  /** `null` while nothing is imported, previewed or drawn. */
  imported: ImportedScene | null;
  /** `null` unless places are compared. */
  comparison: ComparisonScene | null;
  /** `null` while no sites are searched and no library is on the map. */
  sites: SitesScene | null;
  /** `null` outside of stories and exhibitions. */
  story: StoryScene | null;
};

/** What the picture needs to know of the camera, in steps coarse enough that panning changes nothing. */
export type PaneView = {
  /** The middle of a quarter step. */
  zoom: number;
  bearing: number;
  /** 1 on a desk, 2 on a wall of 3840 px. */
  scale: number;
  /** By how much the ground is tilted, degrees; a plan outside of a story is read flat. */
  pitch?: number;
  /** By how much names are larger than on a desk: a wall is read from afar. */
  text?: number;
};

/** The zoom at which a desk shows as much: on a wall of twice the size everything appears one level later. */
export const readingZoom = ({ zoom, scale }: PaneView): number => zoom - Math.log2(scale);

/** The part of the map that no panel covers when it rests: `[west, south, east, north]`; `null` while unknown. */
export type FreePart = Bounds | null;
