import { expect, test } from "vitest";
import { standingOn, yearToTell } from "../../src/domain/statement-time";
import { aStatement } from "../support/statements";

const rule = (standing: "in-force" | "proposed" | "not-yet" | "expired" | "replaced", until: string | null = null) => ({ standing, until, binds: { zh: "园区", en: "parks" } });

test.each([
  ["2022-10-13", "2026-11-22", "2022"],
  ["2023-11-21", "2026-11-22", "2023"],
  ["2023-11-22", "2026-11-22", null],
  ["2023-11", "2026-11-22", null],
  ["2023-10", "2026-11-22", "2023"],
  ["2023", "2026-11-22", null],
  ["2022", "2026-11-22", "2022"],
  ["2020", null, null],
])("what was so as of %s is told with its year on %s: %s", (asOf, today, year) => {
  expect(yearToTell(aStatement({ asOf }), today)).toBe(year);
});

test("a state of things grows old, a plan or a target has a period of its own", () => {
  const told = (["existing", "under-construction", "mixed", "planned", "target"] as const).map((status) => yearToTell({ status, asOf: "2019-01-18" }, "2026-11-22"));
  expect(told).toEqual(["2019", "2019", "2019", null, null]);
});

test("a rule in force ends with its last day, however exactly that is known", () => {
  expect(standingOn(rule("in-force", "2024"), "2024-12-31")).toBe("in-force");
  expect(standingOn(rule("in-force", "2024"), "2025-01-01")).toBe("expired");
  expect(standingOn(rule("in-force", "2026-11-22"), "2026-11-22")).toBe("in-force");
  expect(standingOn(rule("in-force", "2026-11"), "2026-12-01")).toBe("expired");
  expect(standingOn(rule("in-force", "2024"), null)).toBe("in-force");
});

test.each(["proposed", "not-yet", "expired", "replaced"] as const)("what is %s never comes into force by the calendar", (standing) => {
  expect(standingOn(rule(standing, "2020"), "2026-11-22")).toBe(standing);
});
