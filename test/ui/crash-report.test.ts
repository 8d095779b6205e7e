// @vitest-environment jsdom
import { expect, test } from "vitest";
import { crashReport, traceOf, withoutPersonal } from "../../src/ui/shell/crash-report";

test.each([
  ["at go (https://plan.example.gov.cn/map/assets/start-Ab1.js?zone=secret#x:1:234)", "at go (start-Ab1.js:1:234)"],
  ["at https://10.1.2.3/a/b/start-Ab1.js:12:7", "at start-Ab1.js:12:7"],
  ["file:///C:/Users/zhangsan/Desktop/map/app.js:3:4", "app.js:3:4"],
  ["C:\\Users\\zhangsan\\map.ts broke", "map.ts broke"],
  ["\\\\server\\share\\Li Si\\plan.json is open", "plan.json is open"],
  ["cannot read C:\\Users\\Zhang San\\map.ts now", "cannot read map.ts now"],
  ["at /home/lisi/plan/map.ts:3:1", "at map.ts:3:1"],
  ["blob:http://10.1.2.3/5f0e-77", "5f0e-77"],
  ["chrome-extension://abcdef/content.js:1:1", "content.js:1:1"],
  ["项目“张三的地块”不存在", "…“…”…"],
  ["mail zhang.san@example.com, call 087112345678", "mail …, call …"],
  ["Cannot read properties of undefined (reading 'geometry')", "Cannot read properties of undefined (reading 'geometry')"],
])("%s", (given, expected) => {
  expect(withoutPersonal(given)).toBe(expected);
});

test("an error tells its name, its message and where it was, whatever was thrown", () => {
  const error = new RangeError("too wide");
  error.stack = "go@https://plan.example.com/assets/start.js:1:2";
  expect(traceOf(error, "\n    at Inspector")).toBe("RangeError: too wide\ngo@start.js:1:2\n\n    at Inspector");
  for (const thrown of [undefined, null, 7, "words", { a: 1 }, Object.create(null), Symbol("s")]) expect(typeof traceOf(thrown)).toBe("string");
});

test("the report says version, browser and which problems were named, and nothing of the address", () => {
  window.history.replaceState(null, "", "/?zone=park-secret&at=102.7,25,12");
  const report = crashReport("RangeError: too wide", [
    { code: "file-missing", file: "water/features.geojson" },
    { code: "feature-wrong-shape", file: "zones/features.geojson", at: "park-secret.kind", line: 7 },
    { code: "unknown-zone", at: "park-secret" },
  ]);
  expect(report).toMatch(/^Pianqu \d+\.\d+\.\d+\n/);
  expect(report).toContain(navigator.userAgent);
  expect(report).toContain("WebGL: ");
  expect(report).toContain("feature-wrong-shape");
  expect(report).toContain("RangeError: too wide");
  expect(report).not.toContain("park-secret");
  expect(report).not.toContain("102.7");
});
