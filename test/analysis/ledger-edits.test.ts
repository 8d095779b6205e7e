import { expect, test } from "vitest";
import { blanksToZero, datedStocks, editCommand, enteredEntry } from "../../src/analysis/ledger-edits";
import { ledgerTable } from "../../src/analysis/ledger-table";
import { applyCommand } from "../../src/domain/project-commands";
import { aLedger, anEntry, aScenario, aTree } from "../support/ledger";
import { aProject } from "../support/project";

const unit = "531001";
const target = { year: 2026, scenario: null };

test("edits of several cells of a unit are one record and one step", () => {
  const command = editCommand({}, target, [{ unit, column: "used", entry: anEntry("1") }, { unit, column: "issued", entry: anEntry("2") }], "paste");
  expect(command).toMatchObject({ name: "change-records", why: "paste", changes: [{ name: "put-record", record: { id: "2026.531001", releaseClass: "internal" } }] });
  const { project } = applyCommand(aProject(), command ?? { name: "set-note", note: "" });
  const record = project.collections.ledger["2026.531001"];
  // In the order of the columns, whatever the order of typing.
  expect(record?.kind === "unit-year" && Object.keys(record.cells)).toEqual(["issued", "used"]);
});

test("clearing the last cell removes the record, and what changes nothing is no step", () => {
  const records = aLedger({ [unit]: { issued: "2" } });
  expect(editCommand(records, target, [{ unit, column: "issued", entry: null }], "clear")).toMatchObject({ changes: [{ name: "remove-record", id: "2026.531001" }] });
  expect(editCommand(records, target, [{ unit, column: "issued", entry: anEntry("2") }], "edit")).toBeNull();
  expect(editCommand(records, target, [{ unit, column: "used", entry: null }], "clear")).toBeNull();
});

test("under a scenario edits go into its cells, and the ledger stays as it is", () => {
  const scenario = aScenario({ [unit]: { issued: "5" } });
  const command = editCommand(aLedger({ [unit]: { issued: "2" } }), { year: 2026, scenario }, [{ unit, column: "used", entry: anEntry("1") }, { unit, column: "issued", entry: null }], "edit");
  expect(command).toMatchObject({ changes: [{ name: "put-record", collection: "scenarios", record: { cells: { [unit]: { used: { amount: { value: "1" } } } } } }] });
  expect(JSON.stringify(command)).not.toContain('"issued"');
});

test("a new figure is no longer the document's, and its objection is open again; day, definition and note stay", () => {
  const before = anEntry("1", "mu", { published: "昆政发〔2026〕1号", cutOff: "2026-06-30", definition: "甲", note: "乙", override: "丙" });
  expect(enteredEntry(before, anEntry("2").amount)).toMatchObject({ published: null, cutOff: "2026-06-30", definition: "甲", note: "乙", override: null });
  expect(enteredEntry(before, anEntry("1").amount)).toBe(before);
});

test("blanks become zero only where asked, never over a figure, never for a sum", () => {
  const tree = aTree(2, 0);
  const table = ledgerTable({ tree, records: aLedger({ [unit]: { "transferred-in": "7", "carried-in": "0" } }), year: 2026, scenario: null });
  const edits = blanksToZero(table, ["530100", unit]);
  expect(new Set(edits.map((edit) => edit.unit))).toEqual(new Set([unit]));
  // Of the 7 mu transferred in nobody said what is farmland; of none all parts are none.
  expect(edits.map(({ column }) => column)).toEqual([
    "carried-in.farmland", "carried-in.cultivated", "transferred-out", "transferred-out.farmland", "transferred-out.cultivated",
  ]);
  expect(edits.every(({ entry }) => entry?.amount.count === 0)).toBe(true);
});

test("one day and one definition for all stocks that lack them, each where it stands; what is there stays", () => {
  const entry = anEntry("5", "mu", { cutOff: "2025-12-31" });
  const records = aLedger({ "530102": { idle: entry }, "530103": { idle: "3" } });
  const scenario = aScenario({ "530103": { idle: "4" } });
  const cells = ["530102", "530103", "530199"].map((id) => ({ unit: id, column: "idle" as const }));
  const command = datedStocks(records, { year: 2026, scenario }, cells, { cutOff: "2026-06-30", definition: "口径" });
  if (command?.name !== "change-records") throw new Error("no command");
  const [simulated, own, ...rest] = command.changes;
  expect(rest).toEqual([]);
  expect(simulated).toMatchObject({ collection: "scenarios", record: { cells: { "530103": { idle: { amount: { value: "4" }, cutOff: "2026-06-30", definition: "口径" } } } } });
  expect(own).toMatchObject({ collection: "ledger", record: { cells: { idle: { cutOff: "2025-12-31", definition: "口径" } } } });
  expect(datedStocks(records, { year: 2026, scenario: null }, [], { cutOff: "2026-06-30", definition: null })).toBeNull();
});
