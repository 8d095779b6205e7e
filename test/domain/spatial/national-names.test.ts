import { describe, expect, test } from "vitest";
import { fieldCode, fieldTitle } from "../../../src/domain/spatial/national-fields";
import { suggestUse, type NamedField } from "../../../src/domain/spatial/national-names";

const fields = (...names: string[]): NamedField[] => names.map((name) => ({ name, samples: [] }));

describe("layers by their national codes and Chinese names", () => {
  test.each([
    ["CZKFBJ", "control-lines", "urban-growth-boundary"],
    ["530100CZKFBJ", "control-lines", "urban-growth-boundary"],
    ["czkfbj_2035", "control-lines", "urban-growth-boundary"],
    ["昆明市城镇开发边界", "control-lines", "urban-growth-boundary"],
    ["STBHHX", "control-lines", "ecological-redline"],
    ["生态保护红线（2023）", "control-lines", "ecological-redline"],
    ["YJJBNTTB", "control-lines", "permanent-farmland"],
    ["YJJBNT", "control-lines", "permanent-farmland"],
    ["永久基本农田图斑", "control-lines", "permanent-farmland"],
    ["滇池生态保护核心区", "control-lines", "dianchi-core"],
    ["滇池流域生态保护缓冲区", "control-lines", "dianchi-buffer"],
    ["绿色发展区", "control-lines", "dianchi-green"],
    ["ZXCQGHYDYH", "edition", null],
    ["GHFQ", "layer", null],
    ["ZXCQGHFQ", "layer", null],
    ["YDYHGHFQ", "layer", null],
    ["DLTB", "layer", null],
    ["宗地", "parcels", null],
    ["批而未供地块", "resources", null],
    ["2026年签约项目", "projects", null],
    ["昆明经开区四至范围", "boundary", null],
  ])("%s: %s %s", (layerName, use, control) => {
    const suggested = suggestUse({ layerName, fields: [] });
    expect(suggested).toMatchObject({ use, control });
    expect(suggested.why).toMatchObject({ name: layerName });
  });

  test("a code within another word says nothing", () => {
    for (const layerName of ["MYCZKFBJX", "STUDIO", "ROADZD", "layer1", ""]) expect(suggestUse({ layerName, fields: [] })).toEqual({ use: null, control: null, codeField: null, why: null });
  });
});

test("where the layer's name says nothing, its fields do", () => {
  expect(suggestUse({ layerName: "导出", fields: fields("BSM", "ydyhfldm") })).toEqual({ use: "edition", control: null, codeField: "ydyhfldm", why: { name: "ydyhfldm", title: { zh: "用地用海分类代码", en: "Land-use class code" } } });
  expect(suggestUse({ layerName: "Export", fields: fields("CZKFBJ", "MJ") })).toMatchObject({ use: "control-lines", control: "urban-growth-boundary", codeField: "CZKFBJ" });
  expect(suggestUse({ layerName: "Export", fields: fields("DKBH", "DKMC") })).toMatchObject({ use: "parcels", codeField: null });
  expect(suggestUse({ layerName: "Export", fields: fields("地块编号") })).toMatchObject({ use: "parcels" });
  expect(suggestUse({ layerName: "x", fields: [{ name: "规划用地", samples: ["100101", "07", "0701"] }] })).toMatchObject({ use: "edition", codeField: "规划用地" });
  expect(suggestUse({ layerName: "x", fields: [{ name: "规划用地", samples: ["100101", "工业"] }] }).use).toBeNull();
  expect(suggestUse({ layerName: "x", fields: [{ name: "count", samples: ["0701"] }] }).use).toBeNull();
});

test("a layer's name tells its use, its fields the code", () => {
  expect(suggestUse({ layerName: "ZXCQGHYDYH", fields: fields("BSM", "YDYHFLDM") })).toMatchObject({ use: "edition", codeField: "YDYHFLDM" });
});

test("titles of fields, whatever the case, cut off by a Shapefile or written in Chinese", () => {
  expect(fieldTitle("MJ")).toEqual({ zh: "面积", en: "Area" });
  expect(fieldTitle("xzqmc")).toEqual({ zh: "行政区名称", en: "Administrative area" });
  expect(fieldCode("用地用海分类代码")).toBe("YDYHFLDM");
  expect(fieldCode("用地用海分")).toBe("YDYHFLDM");
  expect(fieldCode("宗地代码")).toBe("ZDDM");
  for (const name of ["constructor", "__proto__", "NAME", "用地", ""]) expect(fieldTitle(name)).toBeNull();
});
