import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { KioskFlags } from "../../src/domain/kiosk/kiosk-flags";
import { readStories } from "../../src/formats/read-stories";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { theRealPublication } from "./publication";

export const kioskFlags = (over: Partial<KioskFlags> = {}): KioskFlags => ({ seat: "kiosk", stories: [], chapter: 0, language: "zh", loop: true, idleSeconds: 60, countdownSeconds: 10, wall: null, safe: { top: 0, right: 0, bottom: 0, left: 0 }, channel: "1", ...over });

/** A screen of the exhibition with the committed publication and its stories, in its attract loop. */
export async function aKiosk(over: Partial<KioskFlags> = {}): Promise<PlanStoreApi> {
  const store = createPlanStore();
  const { publication } = await theRealPublication();
  const { stories } = await readStories((path) => readFile(join(import.meta.dirname, "../../geodata", path), "utf8"));
  store.getState().receivePublication(publication, []);
  store.getState().setToday("2026-11-22");
  store.getState().enterKiosk(kioskFlags(over));
  store.getState().receiveStories(stories, []);
  // The stage asks for the figures of its chapters.
  store.getState().askForStatements();
  return store;
}
