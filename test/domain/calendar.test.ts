import { expect, test } from "vitest";
import { dayBefore, firstDay, isDay } from "../../src/domain/calendar";

test.each([
  ["2021", "2021-01-01"],
  ["2021-05", "2021-05-01"],
  ["2000-02-13", "2000-02-13"],
  ["2024-02-29", "2024-02-29"],
  ["2023-02-29", null],
  ["2021-13", null],
  ["2021-00-01", null],
  ["2021-5", null],
  ["spring 2021", null],
  ["", null],
])("%s begins on %s", (date, day) => {
  expect(firstDay(date)).toBe(day);
});

test("a day is whole, of the calendar and within reason", () => {
  expect(["2018-06-30", "1900-01-01", "2100-12-31"].filter(isDay)).toHaveLength(3);
  expect(["2018-06", "2018-06-31", "0201-06-30", "2101-01-01", "2018-06-30T00:00", " 2018-06-3", "__proto__!"].filter(isDay)).toEqual([]);
});

test("the day before crosses months, leap days and years", () => {
  expect(["2024-03-01", "2023-03-01", "2000-01-01"].map(dayBefore)).toEqual(["2024-02-29", "2023-02-28", "1999-12-31"]);
});
