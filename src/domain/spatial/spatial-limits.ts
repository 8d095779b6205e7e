/** What a file of geometries may cost. A city's parcels have some hundred thousand features and some million corners. */
export const spatialLimits = {
  /** Of all files chosen together. */
  mostBytes: 400_000_000,
  /** Of all parts of an archive after unpacking. */
  mostUnpacked: 1_000_000_000,
  /** A part of more than 10 MB that was packed tighter than this is made to overwhelm. */
  mostRatio: 250,
  mostArchiveParts: 2000,
  mostFeatures: 500_000,
  mostPositions: 20_000_000,
  mostFields: 250,
  /** Of an attribute; the rest is cut. */
  longestName: 200,
  /** Of one cell of text; the rest is cut. */
  longestText: 4000,
  /** Of one structured value; a longer one is left out. A text among such values is written so too: six signs for each of its own at worst, and its quotes. */
  longestJson: 6 * 4000 + 2,
  /** Layers of one file, the DXF layers of a drawing included. */
  mostLayers: 500,
  /** A boundary of a zone goes into the project itself. */
  mostBoundaryPositions: 100_000,
  /** Reading is given up after 10 s and 1 s more per megabyte, at the latest after this. */
  patienceMs: 180_000,
} as const;

/** How long files of so many bytes may take to be read. */
export const spatialPatienceMs = (bytes: number): number => Math.min(spatialLimits.patienceMs, 10_000 + bytes / 1000);

/** How long a question about a layer of so many positions may take: its check and repair may take 10 s each. */
export const spatialWorkPatienceMs = (positions: number): number => Math.min(spatialLimits.patienceMs, 60_000 + positions / 50);
