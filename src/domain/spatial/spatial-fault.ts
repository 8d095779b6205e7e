import { otherFormatFaults, otherFormatNotes } from "./reader-codes-b";

/**
 * Why a file of geometries is not read, or cannot be taken on; `problem.<code>` is the sentence (which file, where in it, why, what
 * to do). `{file} {at} {feature} {value}` stand for what is below.
 */
export const spatialFaultCodes = [
  "spatial-too-large",
  "spatial-not-read",
  "spatial-no-worker",
  "spatial-too-slow",
  "spatial-check-too-slow",
  "spatial-broken",
  "spatial-out-of-memory",
  "spatial-empty",
  "spatial-unknown-format",
  "spatial-truncated",
  "spatial-encoding",
  "spatial-geometry-broken",
  "spatial-too-deep",
  "archive-broken",
  "archive-part-broken",
  "archive-encrypted",
  "archive-bomb",
  "archive-too-many-parts",
  "archive-unsafe-name",
  "archive-too-deep",
  "archive-not-zip",
  "archive-without-layers",
  "json-broken",
  "json-not-geojson",
  "json-esri",
  "json-project-file",
  "topojson-arc",
  "topojson-broken",
  "shapefile-companion-alone",
  "shapefile-wrong-magic",
  "shapefile-multipatch",
  "shapefile-record-broken",
  "shapefile-unknown-type",
  "xml-broken",
  "xml-truncated",
  "xml-doctype",
  "xml-not-kml",
  "kml-only-links",
  "spatial-too-many-features",
  "spatial-too-many-positions",
  "spatial-too-many-fields",
  "spatial-too-many-layers",
  "spatial-not-a-number",
  "spatial-no-geometry",
  "spatial-classified",
  "spatial-crashed",
  "spatial-cancelled",
  "spatial-cannot-place",
  "spatial-cannot-pack",
  ...otherFormatFaults,
] as const;
export type SpatialFaultCode = (typeof spatialFaultCodes)[number];

export type SpatialFault = {
  code: SpatialFaultCode;
  file: string;
  /** The part of the file: a file within an archive, a layer, a section, a field. */
  at?: string;
  /** Number of the feature, record or row, from 1. */
  feature?: number;
  /** What was found there or what is allowed. */
  value?: string;
};

/** Thrown within a reader and caught where the file is read: never past the worker. */
export class SpatialError extends Error {
  constructor(readonly fault: SpatialFault) {
    super(fault.code);
    this.name = "SpatialError";
  }
}

/** What was noticed or done while reading, which does not stop it; `note.<code>` is the sentence. */
export const spatialNoteCodes = [
  "note-heights-dropped",
  "note-collection-split",
  "note-trailing-bytes",
  "note-shx-missing",
  "note-dbf-missing",
  "note-dbf-broken",
  "note-prj-missing",
  "note-count-differs",
  "note-deleted-records",
  "note-hole-without-shell",
  "note-encoding-guessed",
  "note-network-link",
  "note-ground-overlay",
  "note-model-dropped",
  "note-without-geometry",
  "note-text-cut",
  "note-value-left-out",
  "note-fields-left-out",
  ...otherFormatNotes,
] as const;
export type SpatialNoteCode = (typeof spatialNoteCodes)[number];

export type SpatialNote = { code: SpatialNoteCode; at?: string; value?: string; count?: number; /** The first features concerned, from 1. */ features?: readonly number[] };
