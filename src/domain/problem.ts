/**
 * What a user, a file or a server can cause is a value, never an exception: a code, which is also the
 * key of the sentence shown (`problem.<code>`), and where it happened.
 */
export type ProblemCode =
  | "file-missing"
  | "file-not-json"
  | "file-not-reachable"
  | "dataset-wrong-shape"
  | "feature-wrong-shape"
  | "feature-duplicate-id"
  | "feature-outside-region"
  | "boundary-unknown-zone"
  | "boundary-not-polygon"
  | "boundary-crosses-itself"
  | "boundary-without-source"
  | "zone-date-unreadable"
  | "zone-ends-before-it-begins"
  | "zone-unknown-predecessor"
  | "zone-own-predecessor"
  | "unknown-zone"
  | "link-unreadable"
  | "no-webgl"
  | "map-not-drawn";

export type Problem = {
  code: ProblemCode;
  /** The file, the link or the part of it, as the user knows it. */
  file?: string;
  /** The feature, row or field within the file, for instance `features.3.properties.kind`. */
  at?: string;
};

export type Parsed<T> = { ok: true; value: T } | { ok: false; problem: Problem };
