import { expect, test } from "vitest";
import { dateText } from "../../src/i18n/format-date";

test.each([
  ["2000-02-13", "2000年2月13日", "13 February 2000"],
  ["2021-05", "2021年5月", "May 2021"],
  ["1992", "1992年", "1992"],
  ["1992年规划", "1992年规划", "1992年规划"],
  ["2021-13", "2021-13", "2021-13"],
])("%s is written %s and %s", (date, zh, en) => {
  expect(dateText(date)).toEqual({ zh, en });
});
