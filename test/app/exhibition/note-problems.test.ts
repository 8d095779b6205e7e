import { afterEach, expect, test, vi } from "vitest";
import { noteProblems } from "../../../src/app/exhibition/note-problems";
import { readKioskFlags } from "../../../src/formats/kiosk-link";
import { journal } from "../../../src/platform/journal";
import { createPlanStore } from "../../../src/store/plan-store";

afterEach(() => vi.restoreAllMocks());

test("no word of an address stays in the journal; of files the place does", () => {
  const note = vi.spyOn(journal, "note");
  const store = createPlanStore();
  noteProblems(store);
  const { problems } = readKioskFlags("?kiosk=1&channel=../secret&story=%3Cscript%3Esecret&lang=secret", "zh");
  expect(problems.length).toBeGreaterThan(0);
  store.getState().report([...problems, { code: "unknown-story", at: "secret" }, { code: "config-unknown-part", file: "config.json", line: 3, at: "kioks" }]);
  const kept = note.mock.calls.map(([kind, detail]) => `${kind} ${detail}`);
  expect(kept.join(" ")).not.toContain("secret");
  expect(kept).toContain("error unknown-story");
  expect(kept).toContain("error config-unknown-part · config.json · line 3 · kioks");
});
