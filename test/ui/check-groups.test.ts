import { expect, test } from "vitest";
import { translate, type MessageKey } from "../../src/i18n/translate";
import { cellFaults } from "../../src/analysis/ledger-table";
import { guardCodes, type GuardCode, type GuardFinding } from "../../src/domain/ledger-guard";
import { checkGroups } from "../../src/ui/ledger/check-groups";
import type { Check } from "../../src/ui/ledger/use-checks";

const aCheck = (code: GuardCode, unit: string, severity: GuardFinding["severity"]): Check => ({
  is: "guard",
  unit,
  column: "idle",
  finding: { code, unit, column: "idle", severity, parameters: {}, scope: { by: "own", statementIds: [] }, answerAt: null, override: null },
});

test("checks of a kind stand together: contradictions, then what is missing, then what has no sum, then notes", () => {
  const groups = checkGroups([
    aCheck("supplied-beyond-approved", "a", "note"),
    aCheck("stock-undated", "a", "missing"),
    { is: "no-sum", unit: "p", column: "idle", fault: "other-cut-off" },
    aCheck("left-negative", "b", "objection"),
    aCheck("stock-undated", "b", "missing"),
  ]);
  expect(groups.map(({ kind, checks }) => `${kind} ${checks.map(({ unit }) => unit).join()}`)).toEqual(["left-negative b", "stock-undated a,b", "other-cut-off p", "supplied-beyond-approved a"]);
});

test.each([...guardCodes, ...cellFaults.filter((fault) => fault === "other-cut-off" || fault === "too-large")])("%s has a heading in both languages", (kind) => {
  for (const language of ["zh", "en"] as const) {
    const key = `ledger.faults.kind.${kind}` as MessageKey;
    expect([undefined, "", key]).not.toContain(translate(language, key));
  }
});
