import { expect, test } from "vitest";
import { TestImport } from "../support/import-session";

test("the rings of a Shapefile run the way its format has them, which is no fault to report", async () => {
  const choice = { kind: "epsg", code: 4522, isSwapped: false } as const;
  const open = await new TestImport().placed("real/shapefile/epsg-4522-gbk.zip", choice);
  const codes = Object.values(open.checked).flatMap(({ found }) => found.report.findings.map(({ code }) => code));
  expect(Object.keys(open.checked).length).toBeGreaterThan(0);
  expect(codes).not.toContain("winding");
});
