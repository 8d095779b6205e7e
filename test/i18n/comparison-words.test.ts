import { expect, test } from "vitest";
import { unmarkedReasons } from "../../src/domain/best-columns";
import { comparisonGroupIds, distanceNotes, missingReasons, rowDefinitions, rowWords } from "../../src/domain/comparison-table";
import { compareMetricsMessages } from "../../src/i18n/messages/compare-metrics";

const units = ["km2", "km", "statements", "projects", "dwellings"];
const needed = [
  ...comparisonGroupIds.map((id) => `compare.group.${id}`),
  ...rowWords.map((word) => `compare.row.${word}`),
  ...rowDefinitions.map((definition) => `compare.define.${definition}`),
  ...distanceNotes.map((note) => `compare.between.${note}`),
  ...unmarkedReasons.map((why) => `compare.unmarked.${why}`),
  "compare.unmarked",
  "compare.unmarked.no-year",
  ...missingReasons.map((why) => `compare.why.${why}`),
  ...units.map((unit) => `compare.unit.${unit}`),
];

test("every group, row, definition, unit and reason of the table has its words, and there are no others", () => {
  for (const language of ["zh", "en"] as const) expect(Object.keys(compareMetricsMessages[language]).sort(), language).toEqual([...new Set(needed)].sort());
});

test("rows that are about something take its name in", () => {
  for (const language of ["zh", "en"] as const) {
    const taking = Object.entries(compareMetricsMessages[language]).flatMap(([key, words]) => (words.includes("{of}") ? [key] : []));
    expect(taking, language).toEqual(["figure.output-value", "figure.capacity", "figure.investment", "figure.housing", "distance"].map((word) => `compare.row.${word}`));
  }
});

test("a formula says where it is from", () => {
  expect(compareMetricsMessages.zh["compare.define.compactness"]).toMatch(/Richardson，1961/);
  expect(compareMetricsMessages.zh["compare.define.polsby-popper"]).toMatch(/Polsby、Popper，1991/);
  expect(compareMetricsMessages.zh["compare.define.similarity"]).toMatch(/联合国工业发展组织，1979.*Ochiai，1957/);
});
