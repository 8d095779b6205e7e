import type { NamedUnit } from "../analysis/match-names";
import type { ColumnRole } from "../domain/import-table";
import { tableUnitIds } from "../domain/land-unit-text";
import { ledgerColumns, type LedgerCells } from "../domain/ledger";
import type { Collections, ScenarioRecord, UnitYearRecord } from "../domain/project-records";
import type { Language } from "../domain/saved-view";
import type { BookCell, BookSheet, TableBook } from "../domain/table-book";
import { textIn, translate, type MessageKey } from "../i18n/translate";
import { roleWords } from "./table-words";

const roles = ["id", "name", "year", "column", "amount", "row-unit", "kind", "published", "cut-off", "definition", "note", "override", "scenario"] as const satisfies readonly ColumnRole[];
const widths: Partial<Record<ColumnRole, number>> = { name: 28, column: 20, published: 28, definition: 28, note: 28 };

/** The ledger line by line, each figure in the unit it was entered in, with all that was noted: imported again it is the same ledger. */
export function ledgerBook(collections: Collections, units: readonly NamedUnit[], language: Language, day: string): TableBook {
  const records = Object.values(collections.ledger).filter((record): record is UnitYearRecord => record.kind === "unit-year");
  const ordered = [...records].sort((a, b) => b.year - a.year || (a.unit < b.unit ? -1 : 1));
  const rows = ordered.flatMap(({ unit, year, cells }) => lines({ unit, year, cells, scenario: null, units, language }));
  return { sheets: [sheetOf(language, [translate(language, "import.book.title", { date: day }), translate(language, "import.class")], rows)] };
}

/** The cells of one scenario, each marked so: they come back as this scenario and never as the ledger. */
export function scenarioBook(scenario: ScenarioRecord, units: readonly NamedUnit[], language: Language): TableBook {
  const rows = Object.entries(scenario.cells).flatMap(([unit, cells]) => lines({ unit, year: scenario.year, cells, scenario, units, language }));
  return { sheets: [sheetOf(language, [translate(language, "import.book.scenario", { title: scenario.title, year: scenario.year }), translate(language, "import.class")], rows)] };
}

const sheetOf = (language: Language, head: string[], rows: BookCell[][]): BookSheet => ({
  name: translate(language, "import.book.ledger"),
  head,
  columns: roles.map((role) => ({ title: roleWords(language, role), width: widths[role] ?? 14 })),
  rows,
});

type Lines = { unit: string; year: number; cells: LedgerCells; scenario: ScenarioRecord | null; units: readonly NamedUnit[]; language: Language };

function lines({ unit, year, cells, scenario, units, language }: Lines): BookCell[][] {
  const named = units.find(({ id }) => id === unit);
  const words = (text: string | null): BookCell => (text === null ? null : { text });
  return ledgerColumns.flatMap((column): BookCell[][] => {
    const entry = cells[column];
    if (!entry) return [];
    const { amount, published, cutOff, definition, note, override } = entry;
    const unitId = tableUnitIds.find((one) => one === amount.unit) ?? "mu";
    const kind = scenario ? "simulated" : published === null ? "entered" : "published";
    return [
      [
        { text: unit },
        { text: named ? textIn(language, named.name) : unit },
        { decimal: String(year) },
        { text: roleWords(language, column) },
        { decimal: amount.value },
        { text: translate(language, `import.unit.${unitId}` as MessageKey) },
        { text: translate(language, `import.book.${kind}`) },
        words(published),
        words(cutOff),
        words(definition),
        words(note),
        words(override),
        scenario ? { text: `${scenario.id} ${scenario.title}` } : null,
      ],
    ];
  });
}
