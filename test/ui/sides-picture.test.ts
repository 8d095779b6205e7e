// @vitest-environment jsdom
import { expect, test } from "vitest";
import { translate } from "../../src/i18n/translate";
import { sidesIn } from "../../src/store/side-states";
import { sidesPicture } from "../../src/ui/compare/picture/sides-picture";
import { aSidesStore } from "../support/sides";

async function picture(change: object | null, isPublic = false) {
  const store = await aSidesStore("swipe");
  store.getState().setTheme("quota");
  store.getState().setScenario("s1");
  store.getState().changeSides({ other: { theme: "quota", scenario: "s2" } });
  if (change) store.setState(change);
  if (isPublic) store.setState(({ configuration }) => ({ configuration: { ...configuration, releaseClass: "public" } }));
  const sides = sidesIn(store.getState());
  if (!sides) throw new Error("no sides");
  const { legends: _, ...made } = sidesPicture(store.getState(), sides, [null, null], 1, new Map(), "2026-11-22");
  return JSON.stringify(made);
}

test("inside the office the picture of two sides names their scenarios and says what they are", async () => {
  const made = await picture(null);
  expect(made).toContain("NEIBU多给");
  expect(made).toContain("NEIBU少给");
  expect(made).toContain(translate("zh", "project.note.scenario"));
});

test.each([["an exhibition", { role: "exhibition" }, false], ["a public installation", null, true]] as const)("in %s it says nothing of them", async (_, change, isPublic) => {
  const made = await picture(change, isPublic);
  expect(made).not.toContain("NEIBU");
  expect(made).not.toContain(translate("zh", "project.note.scenario"));
});
