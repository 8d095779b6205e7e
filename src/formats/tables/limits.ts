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
  /** Reading is given up after this time. */
  patienceMs: 30_000,
} as const;
