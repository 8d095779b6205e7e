import type { PlanStoreApi } from "../../store/plan-store";
import { followConsole } from "./follow-console";
import { leadWalls } from "./lead-walls";

/** Joins the presenter’s console and its walls, as long as this page is one of them. */
export function joinScreens(store: PlanStoreApi): void {
  let joined = "";
  let part = () => {};
  const join = () => {
    const { kiosk } = store.getState();
    const role = kiosk && kiosk.flags.seat !== "kiosk" ? `${kiosk.flags.seat} ${kiosk.flags.channel}` : "";
    if (role === joined) return;
    joined = role;
    part();
    part = !kiosk || role === "" ? () => {} : (kiosk.flags.seat === "console" ? leadWalls : followConsole)(store, kiosk.flags.channel);
  };
  store.subscribe(join);
  join();
}
