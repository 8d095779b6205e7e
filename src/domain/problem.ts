/**
 * What a user, a file or a server can cause is a value, never an exception: a code, which is also the
 * key of the sentence shown (`problem.<code>`), and where it happened.
 */
export type ProblemCode =
  | "file-missing"
  | "file-not-json"
  | "file-not-reachable"
  | "file-forbidden"
  | "file-server-error"
  | "file-too-slow"
  | "file-too-large"
  | "file-redirected"
  | "file-is-web-page"
  | "file-wrong-encoding"
  | "dataset-unknown"
  | "dataset-too-many-features"
  | "dataset-wrong-shape"
  | "feature-wrong-shape"
  | "feature-duplicate-id"
  | "feature-two-ids"
  | "feature-outside-region"
  | "feature-outside-world"
  | "feature-in-metres"
  | "feature-latitude-first"
  | "feature-ring-open"
  | "feature-crosses-itself"
  | "feature-too-detailed"
  | "entry-wrong-shape"
  | "entry-duplicate-id"
  | "entries-too-many"
  | "reference-unknown"
  | "boundary-unknown-zone"
  | "boundary-not-polygon"
  | "boundary-crosses-itself"
  | "boundary-without-source"
  | "zone-date-unreadable"
  | "zone-ends-before-it-begins"
  | "zone-unknown-predecessor"
  | "zone-own-predecessor"
  | "unknown-zone"
  | "unknown-story"
  | "story-too-large"
  | "story-other"
  | "story-newer"
  | "story-unsafe"
  | "story-wrong-shape"
  | "story-not-approved"
  | "story-chapter-left-out"
  | "story-too-many-chapters"
  | "story-reference-unknown"
  | "link-unreadable"
  | "compare-twice"
  | "compare-too-many"
  | "compare-left"
  | "sites-too-many-kept"
  | "sites-worker-lost"
  | "bookmark-incomplete"
  | "no-webgl"
  | "map-not-drawn"
  | "pane-not-drawn"
  | "layer-not-drawn"
  | "unexpected-error"
  | "config-missing"
  | "config-not-json"
  | "config-wrong-choice"
  | "config-wrong-part"
  | "config-unknown-part"
  | "base-map-geographic"
  | "base-map-shifted"
  | "base-map-unknown"
  | "base-map-not-from-disk"
  | "base-map-failed"
  | "map-worker-died"
  | "project-file-too-large"
  | "project-file-not-json"
  | "project-file-other"
  | "project-file-newer"
  | "project-file-unsafe"
  | "project-file-wrong-shape"
  | "project-file-not-read"
  | "project-file-broken"
  | "project-saved-without-data"
  | "project-over-limit"
  | "project-too-large";

export type Problem = {
  code: ProblemCode;
  /** The file, the link or the part of it, as the user knows it. */
  file?: string;
  /** The feature, row or field within the file, for instance `features.3.properties.kind`. */
  at?: string;
  /** What stands there or came back, for the sentence: an id that leads nowhere, an HTTP status, a size or a number. */
  value?: string;
  /** The line of the file, from 1, where it could be found. */
  line?: number;
  /** How many more problems of the same file are not listed. */
  rest?: number;
};

export type Parsed<T> = { ok: true; value: T } | { ok: false; problem: Problem };
