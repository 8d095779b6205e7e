import { beforeAll, expect, test } from "vitest";
import { lateMessages } from "../../../src/i18n/late-messages";
import { addMessages } from "../../../src/i18n/translate";
import { cursorLabel, cursorSentence } from "../../../src/map/compared/cursor-words";

beforeAll(() => addMessages(lateMessages));

test("from a kilometre on in kilometres to the ten metres, below in metres, each direction by its name", () => {
  expect(cursorLabel("zh", { eastM: 2731, northM: 2114 })).toBe("东 2.73 km · 北 2.11 km");
  expect(cursorLabel("en", { eastM: -2731, northM: 40 })).toBe("2.73 km W · 0.04 km N");
  expect(cursorLabel("zh", { eastM: 12.4, northM: -873 })).toBe("东 12 m · 南 873 m");
  expect(cursorLabel("en", { eastM: 999.4, northM: 0 })).toBe("999 m E · 0 m N");
  expect(cursorLabel("both", { eastM: 999.6, northM: 0 })).toBe("东 1.00 km · 北 0.00 km");
  expect(cursorLabel("en", { eastM: 1_234_567, northM: 0 })).toBe("1,234.57 km E · 0.00 km N");
});

test("as a sentence it names the place", () => {
  expect(cursorSentence("zh", "昆明片区", { eastM: 2730, northM: -2110 })).toBe("昆明片区：窗格中央位于片区中心以东 2.73 km、以南 2.11 km 处");
  expect(cursorSentence("en", "Kunming Area", { eastM: 500, northM: -20 })).toBe("Kunming Area: the middle of the pane lies 500 m E · 20 m S of the centre of the place");
});
