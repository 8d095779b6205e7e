/** Why a file of tables is not read, or a cell of it not taken; `problem.<code>` is the sentence. */
export const fileFaultCodes = [
  "table-empty",
  "table-too-large",
  "table-not-a-table",
  "table-is-web-page",
  "table-other-program",
  "table-password",
  "table-broken",
  "table-bomb",
  "table-too-wide",
  "table-too-long",
  "table-encoding",
  "table-quotes",
  "table-too-slow",
  "table-not-read",
  "table-no-worker",
] as const;
export type FileFaultCode = (typeof fileFaultCodes)[number];

export type FileFault = {
  code: FileFaultCode;
  file: string;
  /** Row from 1, where one is to blame. */
  row?: number;
  /** What was found there or what is allowed: a count, a size in MB, seconds. */
  value?: string;
};

export const cellFaultCodes = [
  "cell-error",
  "cell-not-a-number",
  "cell-unclear-number",
  "cell-footnote",
  "cell-percent",
  "cell-date",
  "cell-negative",
  "cell-too-large",
  "cell-over-area",
  "cell-unit-unknown",
  "cell-unit-other",
  "cell-unit-missing",
  "cell-year",
  "cell-month",
  "cell-day",
  "cell-column-unknown",
  "cell-industry-unknown",
  "cell-too-many",
  "cell-not-whole",
  "cell-status-unknown",
  "cell-missing",
  "cell-twice",
  "cell-simulated",
] as const;
export type CellFaultCode = (typeof cellFaultCodes)[number];

/** A cell that is not taken, rows and columns from 0; the rest of its row is. */
export type CellFault = { code: CellFaultCode; row: number; column: number; value: string; /** What it was compared with. */ limit?: string };

export type Read<T> = { ok: true; value: T } | { ok: false; fault: FileFault };
