import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { namedUnits } from "../../src/analysis/named-units";
import type { NamedUnit } from "../../src/analysis/match-names";
import { landAmount, landUnits, type LandAmount } from "../../src/domain/land-amount";
import { ledgerColumns, yearRecordId, type LedgerEntry } from "../../src/domain/ledger";
import { emptyProject, faultOfProject, type Project } from "../../src/domain/project";
import { emptyCollections, type ScenarioRecord, type UnitYearRecord } from "../../src/domain/project-records";
import type { TableBook } from "../../src/domain/table-book";
import { readTable } from "../../src/formats/tables/read-table";
import { writeCsv, writeXlsx } from "../../src/formats/tables/write-table";
import { likelyTarget } from "../../src/formats/tables/recognise-table";
import { ledgerBook, scenarioBook } from "../../src/sheets/ledger-book";
import { accepted, aPlan } from "../support/tables";
import { theRealPublication } from "../support/publication";

let units: NamedUnit[];
beforeAll(async () => {
  units = namedUnits((await theRealPublication()).publication);
});

const decimals = fc.oneof(
  fc.nat(99_999_999).map((cents) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`),
  fc.stringMatching(/^\d{1,6}(\.\d{1,9})?$/),
  fc.constantFrom("0", "0.0", "100.50", "007.5", "0.000000001", "1234567.123456789"),
);
const amounts = fc.tuple(decimals, fc.constantFrom(...landUnits)).map(([value, unit]) => landAmount(value, unit)).filter((amount): amount is LandAmount => typeof amount !== "string");
/** Any words an office may note, formulas and quotes among them; cells begin and end with something visible. */
const words = fc.option(
  fc.oneof(fc.constantFrom("=1+1", "+86", "-", "@SUM(A1)", "'=1", '="x",;\n"', "云自然资〔2025〕1号，附表“一”", "#REF", "0012", "\ufffd"), fc.string({ minLength: 1, maxLength: 30 }), fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 })).map((text) => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "").trim()).filter((text) => text !== "" && !/^#(REF!|DIV|VALUE|NAME|N\/A|NUM|NULL)/.test(text)),
  { nil: null },
);
const days = fc.option(fc.constantFrom("2024-12-31", "2025-06-30"), { nil: null });
const entries: fc.Arbitrary<LedgerEntry> = fc.record({ amount: amounts, published: words, cutOff: days, definition: words, note: words, override: words });
const cells = fc.dictionary(fc.constantFrom(...ledgerColumns), entries, { minKeys: 1, maxKeys: 6, noNullPrototype: true });
const ledgers = () =>
  fc.uniqueArray(fc.tuple(fc.constantFrom(...units.map(({ id }) => id)), fc.integer({ min: 1990, max: 2100 }), cells), { minLength: 1, maxLength: 6, selector: ([unit, year]) => yearRecordId(unit, year) }).map((list) =>
    Object.fromEntries(list.map(([unit, year, own]): [string, UnitYearRecord] => [yearRecordId(unit, year), { id: yearRecordId(unit, year), kind: "unit-year", unit, year, releaseClass: "internal", cells: own }])),
  );

async function comesBack(book: TableBook, format: "xlsx" | "csv", into: Project): Promise<Project> {
  const [first] = book.sheets;
  if (!first) throw new Error("no sheet");
  const read = readTable(format === "xlsx" ? writeXlsx(book) : writeCsv(first), "导出");
  const sheet = read.ok ? read.value.sheets[0] : undefined;
  if (!sheet) throw new Error("not read");
  expect(likelyTarget(sheet)).toBe("ledger");
  const plan = await aPlan(sheet, { units, collections: into.collections });
  expect([plan.questions, plan.faults]).toEqual([[], []]);
  return accepted(into, plan);
}

test("any ledger comes back as it was through the written file, value, unit and notes of every cell", async () => {
  await fc.assert(
    fc.asyncProperty(ledgers(), fc.constantFrom("zh", "en", "both"), fc.constantFrom("xlsx", "csv"), async (ledger, language, format) => {
      const project = await comesBack(ledgerBook({ ...emptyCollections, ledger }, units, language, "2026-01-01"), format, emptyProject("p"));
      expect(project.collections).toEqual({ ...emptyCollections, ledger });
      expect(faultOfProject(project)).toBeNull();
    }),
    { numRuns: 60 },
  );
}, 60_000);

const aScenario = (own: ScenarioRecord["cells"], over: Partial<ScenarioRecord> = {}): ScenarioRecord => ({ id: "scenario-1", releaseClass: "internal", title: "按面积 分配", createdAt: "2026-01-01T00:00:00.000Z", year: 2027, rule: { id: "area", parameters: { total: "100" } }, cells: own, note: null, ...over });

test("a scenario comes back as that scenario and never as the ledger", async () => {
  await fc.assert(
    fc.asyncProperty(cells, fc.constantFrom("zh", "en"), fc.constantFrom("xlsx", "csv"), async (own, language, format) => {
      const scenario = aScenario({ "530181": own });
      const fresh = await comesBack(scenarioBook(scenario, units, language), format, emptyProject("p"));
      expect(fresh.collections.ledger).toEqual({});
      expect(fresh.collections.scenarios["scenario-1"]).toMatchObject({ title: scenario.title, year: 2027, rule: null, cells: scenario.cells });
      expect(faultOfProject(fresh)).toBeNull();
      // Where it is still there and nothing differs, not even its rule is touched.
      const before: Project = { ...emptyProject("p"), collections: { ...emptyCollections, scenarios: { "scenario-1": scenario } } };
      expect((await comesBack(scenarioBook(scenario, units, language), format, before)).collections).toEqual(before.collections);
    }),
    { numRuns: 20 },
  );
}, 60_000);

const plain = (value: string): LedgerEntry => ({ amount: landAmount(value, "mu") as LandAmount, published: null, cutOff: null, definition: null, note: "=HYPERLINK(1)", override: null });

test("the file says 内部 in its head, marks formulas as text and writes numbers as numbers", () => {
  const ledger = { "2025.530181": { id: "2025.530181", kind: "unit-year", unit: "530181", year: 2025, releaseClass: "internal", cells: { issued: plain("12.50") } } } satisfies Record<string, UnitYearRecord>;
  const book = ledgerBook({ ...emptyCollections, ledger }, units, "zh", "2026-01-01");
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  const csv = new TextDecoder("utf-8", { ignoreBOM: true }).decode(writeCsv(sheet));
  expect(csv.split("\r\n")).toEqual(["\uFEFF用地指标账本明细，导出于 2026-01-01", "公开范围：内部", sheet.columns.map(({ title }) => title).join(","), "530181,安宁市,2025,下达,12.50,亩,录入,,,,'=HYPERLINK(1),,", ""]);
  const read = readTable(writeXlsx(book), "a.xlsx");
  const row = read.ok ? read.value.sheets[0]?.rows[3] : undefined;
  expect(row?.map((cell) => cell && `${cell.kind} ${cell.text}`)).toEqual(["text 530181", "text 安宁市", "number 2025", "text 下达", "number 12.50", "text 亩", "text 录入", null, null, null, "text =HYPERLINK(1)"]);
});
