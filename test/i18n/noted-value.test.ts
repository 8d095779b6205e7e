import { expect, test } from "vitest";
import { findingSentence } from "../../src/i18n/finding-sentence";
import { noteSentence } from "../../src/ui/spatial/spatial-words";
import { everyMessage } from "../support/every-message";

test("units have their names in sentences, and one that no name is known for stays as it is", () => {
  expect(noteSentence("zh", { code: "note-dxf-unit", value: "in" })).toContain("图纸单位标为 英寸");
  expect(noteSentence("en", { code: "note-dxf-unit", value: "ft-us" })).toContain("US survey feet");
  expect(noteSentence("zh", { code: "note-dxf-unit", value: "尺" })).toContain("图纸单位标为 尺");
  expect(findingSentence({ code: "note.note-dxf-unit", values: { value: "mm" } }, "zh")).toContain("毫米");
  expect(findingSentence({ code: "finding.areas-agree", values: { field: "MJ", unit: "ha", compared: 3, differing: 0 } }, "zh")).toBe("字段 MJ 的数值以公顷计，与计算面积一致（比对 3 个，相差均在 1% 以内）。");
  expect(everyMessage.zh["spatial.dxfUnit.in"]).toBe("英寸");
});
