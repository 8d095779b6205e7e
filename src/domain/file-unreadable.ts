import type { ProblemCode } from "./problem";

/** Why a file of the publication did not arrive: thrown by whoever fetches it, told by whoever reads it. */
export class FileUnreadable extends Error {
  constructor(
    readonly code: ProblemCode,
    /** What the sentence says of it: an HTTP status, seconds waited, the size allowed. */
    readonly value?: string,
    cause?: unknown,
  ) {
    super(`${code}${value === undefined ? "" : ` (${value})`}`, { cause });
    this.name = "FileUnreadable";
  }
}
