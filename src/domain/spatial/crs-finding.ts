import type { CrsChoice } from "./crs-choice";

/** What a declaration turned out to say. */
export type DeclaredCrs =
  /** It names a system that can be read. */
  | { is: "known"; choice: CrsChoice; short: string }
  /** Xian 1980, Beijing 1954 and their like: known, but not to be converted without the office's parameters. */
  | { is: "needs-parameters"; code: number; datum: "xian-1980" | "beijing-1954"; short: string }
  | { is: "unknown"; short: string }
  | { is: "none" };

/** Why a way of reading is likely or not; `crs.reason.<code>` is the sentence. */
export type CrsReason = {
  code:
    | "declared"
    | "declared-otherwise"
    | "standard-of-format"
    | "falls-in-counties"
    | "falls-in-region"
    | "falls-outside-region"
    | "falls-off-globe"
    | "meets-known-lines"
    | "misses-known-lines"
    | "no-known-lines-near"
    | "zone-prefix-fits"
    | "near-chosen-zone"
    | "far-from-chosen-zone"
    | "shifted-fits-better";
  values?: Readonly<Record<string, string | number>>;
};

/** One way of reading the coordinates, with where the data would fall. */
export type CrsGuess = {
  choice: CrsChoice;
  /** 0 to 1; only for the order. */
  score: number;
  reasons: readonly CrsReason[];
  /** Where the data would lie, WGS 84 `[west, south, east, north]`. */
  bounds: readonly [number, number, number, number];
  /** Names of the counties it would fall in, their codes. */
  districts: readonly string[];
  /** Median distance of the outline to known lines nearby, metres; `null` where none is near. */
  distanceToLinesM: number | null;
  /** What this way of reading adds to the uncertainty, metres. */
  addedUncertaintyM: number | null;
};

/** A line whose place is known: a county line, a shore, a surveyed boundary. WGS 84. */
export type KnownLine = { of: "district" | "water" | "boundary"; name: string; positions: readonly (readonly [number, number])[] };

/** What the doctor knows of the ground. */
export type KnownGround = {
  lines: readonly KnownLine[];
  /** Counties, to say where data would fall: code and outer rings. */
  districts: readonly { code: string; rings: readonly (readonly (readonly [number, number])[])[] }[];
  /** Where the zone lies that the user named, WGS 84; `null` where none was named. */
  zone: readonly [number, number] | null;
};
