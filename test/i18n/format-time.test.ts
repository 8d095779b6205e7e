import { expect, test } from "vitest";
import { formatTime } from "../../src/i18n/format-time";

test("a moment is written by the local clock, as each language does", () => {
  const iso = new Date(2026, 10, 2, 9, 5).toISOString();
  expect(formatTime(iso, "zh")).toBe("2026-11-02 09:05");
  expect(formatTime(iso, "both")).toBe("2026-11-02 09:05");
  expect(formatTime(iso, "en")).toBe("2 Nov 2026, 09:05");
  expect(formatTime("not a time", "zh")).toBe("not a time");
});
