import { expect, test } from "vitest";
import { inspectData } from "../../src/formats/inspect-data";
import { reportCsv, reportText } from "../../src/sheets/data-report";
import { aServer, theRealFile } from "../support/geodata-folder";

const water = "water/features.geojson";
const aBrokenReport = async (title = "湖泊河流") => {
  const dataset = (await theRealFile("water/dataset.json")).replace("湖泊河流", title);
  const features = (await theRealFile(water)).replace('"kind":"river"', '"kind":"sea"');
  return (await inspectData(aServer({ [water]: features, "water/dataset.json": dataset }))).report;
};

test("the text names package, datasets with class and date, files with checksum, and problems with their line", async () => {
  const text = reportText(await aBrokenReport(), "zh", "2026-11-22 05:00 UTC");
  expect(text).toContain("生成时间 2026-11-22 05:00 UTC");
  expect(text).toMatch(/数据包 2026-\d\d-\d\d\.\d+ · 日期/);
  expect(text).toMatch(/道路与协作联系 · 公开 · 要素 9 · 截至 2022-10-13/);
  expect(text).toMatch(/water\/features\.geojson {2}20\.\d kB {2}[0-9a-f]{64} {2}自数据包发布后被替换/);
  expect(text).toMatch(/- water\/features\.geojson 第 5 行：文件 water\/features\.geojson 中的要素 river-jinsha\.kind/);
  expect(reportText(await aBrokenReport(), "en", "")).toMatch(/- water\/features\.geojson, line 5: Feature river-jinsha\.kind/);
});

test("the table has a row per file and per problem, for a table program", async () => {
  const csv = reportCsv(await aBrokenReport(), "zh");
  expect(csv.startsWith("\ufeff数据集,公开等级,截至,")).toBe(true);
  expect(csv.split("\r\n").some((row) => /^湖泊河流,公开,.*,water\/features\.geojson,\d+,[0-9a-f]{64},自数据包发布后被替换,,$/.test(row))).toBe(true);
  expect(csv.split("\r\n").some((row) => /,water\/features\.geojson,,,,5,文件 water/.test(row))).toBe(true);
});

test("a text that a table program would run is disarmed, quotes are doubled", async () => {
  const csv = reportCsv(await aBrokenReport("=HYPERLINK(\\\"x\\\")"), "zh");
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  expect(csv).not.toMatch(/(^|,)"?=/m);
});

test.each(["＝1+1", "＋86", "－2", "＠sum", " =1"])("%j is disarmed too", async (title) => {
  expect(reportCsv(await aBrokenReport(title), "zh")).toContain(`\r\n'${title},`);
});
