import { expect, test } from "vitest";
import { suggestedTitle, suggestedMeaning, withSaid } from "../../src/ui/spatial/meaning";
import { zoneOption } from "../../src/ui/spatial/zone-option";
import type { LayerSummary } from "../../src/workers/import-messages";
import { aZone } from "../support/builders";
import { theRealPublication } from "../support/publication";

const zones = [aZone({ id: "park-a", name: { zh: "甲产业园区", en: "Park A" } })];
const aLayer = (fields: LayerSummary["fields"]): LayerSummary => ({
  layer: 0, file: "a.zip", name: "Export_Output", format: "shapefile", encoding: null, declaration: null, declared: { is: "none" },
  features: 1, positions: 5, kinds: [{ kind: "polygon", count: 1 }], extent: null, notes: [], fields,
});
const field = (name: string, sample: string, distinct = 1): LayerSummary["fields"][number] => ({ name, type: "text", samples: [sample], distinct });

test.each([
  ["the name that its one area has", [field("项目名称", "一期用地")], "一期用地"],
  ["its code", [field("XMMC", "二期用地")], "二期用地"],
  ["the zone where areas have several names", [field("名称", "一", 3)], "甲产业园区"],
  ["the zone where no field names it", [field("BZ", "x")], "甲产业园区"],
])("a boundary is called by %s", (_, fields, title) => {
  expect(suggestedTitle(aLayer(fields), "boundary", zones, "park-a")).toBe(title);
  expect(suggestedTitle(aLayer(fields), "parcels", zones, "park-a")).toBe("Export_Output");
});

test("a title that nobody typed follows what the layer is said to be; a typed one stays", () => {
  const layer = aLayer([]);
  const boundary = withSaid(withSaid(suggestedMeaning(layer, zones, null), { kind: "boundary" }, layer, zones), { zone: "park-a" }, layer, zones);
  expect(boundary.title).toBe("甲产业园区");
  expect(withSaid(boundary, { kind: "layer" }, layer, zones).title).toBe("Export_Output");
  const typed = withSaid(boundary, { title: "我的界线" }, layer, zones);
  expect(withSaid(typed, { kind: "layer" }, layer, zones).title).toBe("我的界线");
});

test("zones are listed by their short name and where they lie", async () => {
  const { publication } = await theRealPublication();
  const options = publication.zones.map((zone) => zoneOption(zone, publication, ({ zh }) => zh));
  expect(options.filter((words) => words.includes("中国（云南）自由贸易试验区联动创新区"))).toEqual([]);
  expect(options.some((words) => /^联动创新区.* · .*曲靖市|^联动创新区.* · .*区/.test(words))).toBe(true);
});
