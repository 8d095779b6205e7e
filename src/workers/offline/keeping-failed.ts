import type { KeepFault } from "../../domain/kept-report";

/** Why something is not kept; what was kept before stays. */
export class KeepingFailed extends Error {
  constructor(
    readonly code: KeepFault,
    readonly file: string | null,
  ) {
    super(`${code} ${file ?? ""}`);
    this.name = "KeepingFailed";
  }
}
