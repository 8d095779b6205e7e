/** What a table may cost. An office's ledger has some hundred rows; these bounds are far above and still answer within seconds. */
export const tableLimits = {
  /** Of the file. */
  mostBytes: 30_000_000,
  /** Of all parts of a workbook after unpacking. */
  mostUnpacked: 200_000_000,
  /** A part of more than 10 MB that was packed tighter than this is made to overwhelm. */
  mostRatio: 250,
  mostParts: 2000,
  mostRows: 20_000,
  mostColumns: 300,
  mostSheets: 60,
  /** Of one cell; the rest of a longer text is cut. */
  longestText: 2000,
  /** Reading is given up after this time, and the worker with all it has heaped up ends. */
  patienceMs: 30_000,
} as const;

/**
 * How long a file may take, 5 s and 1 s more for each megabyte: an honest file takes a tenth of that. A browser sets a worker no limit
 * of memory, and the reader of old workbooks can be led by a few altered bytes to heap up cells for as long as it is let; the time is
 * what bounds it, and a small file gets little. What it keeps is bounded too: `mostRows` and `mostColumns`.
 */
export const patienceFor = (bytes: number): number => Math.min(tableLimits.patienceMs, 5000 + bytes / 1000);
