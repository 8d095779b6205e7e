import { yearRecordId } from "../../domain/ledger";
import type { Collections, ScenarioRecord } from "../../domain/project-records";
import type { QuotaCell, QuotaYear } from "../../domain/theme-model";
import type { AccountTree } from "../account-tree";
import { ledgerTable, ledgerYears, type LedgerTable } from "../ledger-table";

const into = ["issued", "carried-in", "transferred-in"] as const;

/**
 * The land quota year by year, read off the ledger's own table so that map and table cannot differ; the cells of a scenario stand
 * over those of its year. Prefectures are sums and no features of the map. Units that the tree does not know are kept by their
 * records, for the list of what has no place.
 */
export function quotaYears(tree: AccountTree, records: Collections["ledger"], scenario: ScenarioRecord | null): QuotaYear[] {
  const years = [...new Set([...ledgerYears(records), ...(scenario ? [scenario.year] : [])])].sort((a, b) => a - b);
  const strangers = Object.values(records).filter((record) => record.kind === "unit-year" && !tree.indexOf.has(record.unit));
  return years.map((year) => {
    const table = ledgerTable({ tree, records, year, scenario });
    const units = new Map<string, QuotaCell>();
    for (const { id, kind } of tree.units) {
      const cell = kind === "prefecture" ? null : quotaCell(table, id, records);
      if (cell) units.set(id, cell);
    }
    for (const record of strangers) if (record.kind === "unit-year" && record.year === year) units.set(record.unit, { ...nothingKnown, records: [record.id] });
    return { year, units };
  });
}

const nothingKnown: QuotaCell = { issued: null, given: null, used: null, left: null, value: "entered", records: [] };

/** `null` where nobody entered anything that the map shows. */
function quotaCell(table: LedgerTable, unit: string, records: Collections["ledger"]): QuotaCell | null {
  const whole = (column: Parameters<LedgerTable["cell"]>[1]) => {
    const { count } = table.cell(unit, column);
    return count === null || table.isPartial(unit, column) ? null : count;
  };
  const [issued, used, left, out] = [whole("issued"), whole("used"), whole("left"), whole("transferred-out")];
  const terms = into.map(whole);
  const given = out === null || terms.includes(null) ? null : terms.reduce<number>((sum, one) => sum + (one ?? 0), 0) - out;
  if (issued === null && used === null && left === null) return null;
  const shown = left !== null ? ("left" as const) : issued !== null ? ("issued" as const) : ("used" as const);
  const { kind } = table.cell(unit, shown);
  const id = yearRecordId(unit, table.year);
  return {
    issued,
    given,
    used,
    left,
    value: kind === "unknown" ? "entered" : kind,
    records: [...(Object.hasOwn(records, id) ? [id] : []), ...(table.scenario && Object.hasOwn(table.scenario.cells, unit) ? [table.scenario.id] : [])],
  };
}
