import { expect, test } from "vitest";
import type { StoryFinding } from "../../../src/domain/stories/story-finding";
import { addMessages, translate } from "../../../src/i18n/translate";
import { rooms } from "../../../src/i18n/rooms";
import { findingsSum } from "../../../src/ui/story-editor/findings-sum";

const finding = (severity: StoryFinding["severity"]) => ({ severity }) as StoryFinding;

test("findings are counted by weight, and none of a weight is no number", async () => {
  addMessages(await rooms.editor());
  const said = (language: "zh" | "en", ...weights: StoryFinding["severity"][]) => findingsSum(weights.map(finding), (key, values) => translate(language, key, values));
  expect(said("zh", "fault", "caution", "caution")).toBe("须改正 1 处，请留意 2 处。");
  expect(said("zh", "caution", "caution")).toBe("无须改正，请留意 2 处。");
  expect(said("en", "caution")).toBe("No faults; cautions: 1.");
  expect(said("en", "fault")).toBe("Faults: 1.");
});
