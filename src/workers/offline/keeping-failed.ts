import type { KeepFault } from "../../domain/kept-report";

/** Whether the browser has no room left. */
export const isFull = (cause: unknown): boolean => cause instanceof Error && cause.name === "QuotaExceededError";

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
