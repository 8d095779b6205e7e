import type { GuardFinding, GuardScope } from "../../domain/ledger-guard";
import { finding, own, totalOf, type Guarded } from "./guarded";

const industrialLand: GuardScope = { by: "document", document: "001", standing: "proposed", statementIds: ["S1-140"] };
const cap: GuardScope = { by: "document", document: "002", standing: "in-force", statementIds: ["S2-027"] };

/**
 * Document 001, part 3 (4) item 22 (S1-140), proposed: in the linkage zone neither the total nor the layout of industrial land may
 * change without approval. The ledger has no column of industrial land and the document no total, so this can only point out
 * where quota leaves the zone: an objection in the zone itself, a note in a county of which only a part is the zone.
 */
export function industrialLandGuard(unit: Guarded): GuardFinding[] {
  const { qujingZone } = unit.facts.scope;
  const out = unit.cells["transferred-out"]?.amount.count ?? 0;
  if (qujingZone === "outside" || out === 0) return [];
  const severity = qujingZone === "within" ? "objection" : "note";
  return [finding(unit, { code: "industrial-land", column: "transferred-out", severity, parameters: { out }, scope: industrialLand })];
}

/**
 * Document 002, part 2 (2) 2 (S2-027), in force for the development zones and parks of Kunming: quota follows projects within a
 * controlled total. It names no figure; the total held against it here is the unit's own available quota (ours): 下达 + 结转 + 调入 − 调出.
 * For all other units the same is arithmetic alone.
 */
export function capGuards(unit: Guarded): GuardFinding[] {
  const { table, id, facts } = unit;
  const left = totalOf(table, id, "left");
  const used = totalOf(table, id, "used");
  if (left === null || used === null) return [];
  const isBound = facts.scope.kunmingPark === "within";
  const available = left + used;
  const found: GuardFinding[] = [];
  if (left < 0) {
    found.push(
      isBound
        ? finding(unit, { code: "construction-cap", column: "used", severity: "objection", parameters: { used, available }, scope: cap }, ["used", "transferred-out"])
        : finding(unit, { code: "left-negative", column: "left", severity: "objection", parameters: { left }, scope: own }, ["used", "transferred-out"]),
    );
  }
  const approved = totalOf(table, id, "approved");
  if (approved !== null && approved > available) {
    found.push(
      isBound
        ? finding(unit, { code: "construction-cap", column: "approved", severity: "objection", parameters: { used: approved, available }, scope: cap })
        : finding(unit, { code: "approved-beyond-quota", column: "approved", severity: "note", parameters: { approved, available }, scope: own }),
    );
  }
  return found;
}
