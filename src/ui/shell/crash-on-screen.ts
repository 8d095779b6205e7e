import { journal } from "../../platform/journal";
import { raiseFault } from "../../platform/kiosk-guard";
import type { PlanStoreApi } from "../../store/plan-store";
import { traceOf } from "./crash-report";
import { PartNotLoaded } from "./lazy-part";

/** Whether the page stands before visitors, who are shown no notice of a crash; the presenter is. */
export const isBeforeVisitors = (store: PlanStoreApi | null): boolean => {
  const kiosk = store?.getState().kiosk;
  return kiosk !== null && kiosk !== undefined && kiosk.flags.seat !== "console";
};

/**
 * A part of a screen of the exhibition broke: noted; where the screen is nothing without it, the still picture stands until
 * the page has reloaded. What can be closed is closed.
 */
export function crashOnScreen(error: unknown, { isDispensable, onClose }: { isDispensable: boolean; onClose: (() => void) | undefined }): void {
  journal.note("error", (error instanceof PartNotLoaded ? `not loaded: ${traceOf(error.cause)}` : traceOf(error)).split("\n", 3).join(" "));
  if (isDispensable) return;
  if (onClose) onClose();
  else raiseFault("crash");
}
