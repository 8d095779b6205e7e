import type { PlanStoreApi } from "../store/plan-store";
import { traceOf } from "../ui/shell/crash-report";

/** One fault can repeat with every frame: each is told once, and after so many different ones no more. */
const mostTold = 5;

/**
 * Tells the reader of errors that no boundary caught (in events, timers, promises), with a report to copy. Errors of
 * browser extensions and what browsers report without harm are left alone.
 */
export function watchErrors(store: PlanStoreApi, page: Pick<Window, "addEventListener" | "removeEventListener"> = window): () => void {
  const told = new Set<string>();
  let isTelling = false;
  const tell = (error: unknown) => {
    if (isTelling || told.size >= mostTold) return;
    // Whatever telling causes must not be told in turn.
    isTelling = true;
    try {
      const trace = traceOf(error);
      const name = trace.split("\n", 2).join("\n");
      if (told.has(name)) return;
      told.add(name);
      store.getState().report([{ code: "unexpected-error", value: trace }]);
    } catch {
      // The page has done what it could.
    } finally {
      isTelling = false;
    }
  };
  const onError = ({ error, message, filename }: ErrorEvent) => {
    if (message.startsWith("ResizeObserver loop") || isForeign(message, filename)) return;
    const cause: unknown = error ?? message;
    tell(cause);
  };
  const onRejection = ({ reason }: PromiseRejectionEvent) => {
    if (!(reason instanceof DOMException && reason.name === "AbortError")) tell(reason);
  };
  page.addEventListener("error", onError);
  page.addEventListener("unhandledrejection", onRejection);
  return () => {
    page.removeEventListener("error", onError);
    page.removeEventListener("unhandledrejection", onRejection);
  };
}

/** A script of an extension, or one of another origin, of which browsers tell no more than that. */
const isForeign = (message: string, filename: string): boolean => message.startsWith("Script error") || /^[a-z-]+-extension:/i.test(filename);
