import * as fc from "fast-check";
import { expect, test } from "vitest";
import { importTargets } from "../../../src/domain/import-table";
import { emptyProject, faultOfProject } from "../../../src/domain/project";
import { fileFaultCodes } from "../../../src/domain/table-fault";
import { readTable } from "../../../src/formats/tables/read-table";
import { readTextTable } from "../../../src/formats/tables/read-text-table";
import { answerRequest } from "../../../src/formats/tables/answer-request";
import { accepted, aPlan, tableFixture } from "../../support/tables";

const names = ["yearly.xlsx", "yearly.xls", "yearly.gbk.xls", "bad.cells.xlsx"];

test("a workbook with bytes changed, cut off or repeated is read or refused with a sentence, and never throws or hangs", () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }), fc.double({ min: 0, max: 1, noNaN: true }), (name, edits, kept) => {
      const bytes = tableFixture(name);
      for (const [at, byte] of edits) bytes[at % bytes.length] = byte;
      const cut = bytes.slice(0, kept > 0.5 ? bytes.length : Math.floor(bytes.length * kept * 2));
      const began = performance.now();
      const answer = answerRequest({ ask: "read", name, bytes: cut.buffer }, () => undefined);
      expect(performance.now() - began).toBeLessThan(5000);
      expect(answer.is === "failed" ? fileFaultCodes : ["read"]).toContain(answer.is === "failed" ? answer.code : answer.is);
    }),
    { numRuns: 150 },
  );
}, 60_000);

// oxlint-disable-next-line vitest/expect-expect
test("any bytes are read or refused", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
      const read = readTable(bytes, "x");
      expect([null, ...fileFaultCodes]).toContain(read.ok ? null : read.fault.code);
    }),
    { numRuns: 300 },
  );
});

const fragments = ["单位名称", "下达（亩）", "使用", "安宁市", "官渡区", "合计", "其中：", "1", "１２", "1e308", "-0", "1,2", "—", "#REF!", "=1+1", "单位：公顷", "2025年", "\n", "\t", ",", '"', "__proto__", "constructor", "月份", "指标", "数值", "项目名称", "套数", "主导产业", "光伏", "2025-13", "编号", "年度", "情景", "类别"];

test("whatever stands in a table, the plan holds only records a project can keep", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...fragments), { minLength: 4, maxLength: 60 }), fc.constantFrom(...importTargets), fc.constantFrom("__proto__", "安宁市", "|安宁市"), async (parts, target, key) => {
      const read = readTextTable(parts.join(""), "x", "utf-8");
      const sheet = read.ok ? read.value.sheets[0] : undefined;
      if (!sheet) return;
      const plan = await aPlan(sheet, { target, setup: { unit: "mu", year: 2025 }, answers: { names: { [key]: "530181" }, duplicates: {} } });
      expect(faultOfProject(accepted(emptyProject("p"), plan))).toBeNull();
    }),
    { numRuns: 300 },
  );
}, 60_000);
