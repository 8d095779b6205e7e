import type { Polygon, Position } from "geojson";
import type { StatementStatus } from "../../domain/statement";
import type { Label } from "../scene";

/** One figure of a column: as much of its height as its amount is of the tallest column. */
export type ReliefTier = {
  /** Of the statement, or of the theme's feature. */
  id: string;
  amount: number;
  status: StatementStatus;
  /** What it is and what it amounts to; `null` where the height alone speaks. */
  words: { name: Label; value: string; unit: string; /** The whole figure in the second language, where that counts otherwise. */ second: string | null } | null;
};

/** What stands up from the map on one zone, lowest tier first. */
export type ReliefColumn = {
  zone: string;
  /** Where it stands. */
  at: Position;
  /** The zone's own schematic figure; `null` where only a place is known: a round foot of one size for all. */
  foot: Polygon | null;
  tiers: readonly ReliefTier[];
};

/** `isTheme`: every zone by its quantity; else the figures of the chapter. */
export type ReliefScene = { isTheme: boolean; columns: readonly ReliefColumn[]; /** Zones of the theme that nobody published a firm figure of: flat and hatched. */ unknown: readonly string[] };

/** A tie between two places, drawn between the edges of what is there: so far from each, in metres. */
export type StoryFlow = { id: string; from: Position; to: Position; fromClearM: number; toClearM: number; words: Label | null };

export type StoryCallout = { id: string; at: Position; words: Label; value: Label | null };

/** What a chapter draws on top of the plan. The ground of an exhibition is drawn for a scene without a chapter too. */
export type StoryScene = {
  /** `id chapter` of what is told; `null` outside of stories. */
  chapter: string | null;
  /** Of the ground where the chapter stands, on a stage of 1920 × 1080 px; heights and feet are so large that they look alike in every chapter. */
  metresPerPixel: number;
  /** By how much the chapter tilts the ground, degrees. */
  pitch: number;
  /** Nothing of the stage stands in the corners of its map. */
  isSmall: boolean;
  /** Zones named alone; none names those that are due. */
  named: readonly string[];
  /** Where the light falls, and how far the figure there reaches. */
  spot: { at: Position; reachM: number } | null;
  relief: ReliefScene | null;
  flows: readonly StoryFlow[];
  callouts: readonly StoryCallout[];
};
