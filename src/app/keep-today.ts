import type { PlanStoreApi } from "../store/plan-store";

/** The calendar day where the reader is, as an ISO day. */
export function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Says what day it is, and again after midnight: a wall runs for weeks. */
export function keepToday(store: PlanStoreApi, now: () => Date = () => new Date()): void {
  const say = () => store.getState().setToday(localDay(now()));
  say();
  setInterval(say, 60_000);
}
