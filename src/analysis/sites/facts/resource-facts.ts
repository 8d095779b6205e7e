import type { CellBasis } from "../../../domain/comparison-table";
import { placementId, yearRecordId } from "../../../domain/ledger";
import { availabilityOf } from "../../../domain/sites/resource-status";
import type { ResourceRecord } from "../../../domain/sites/site-records";
import type { SiteFact } from "../../../domain/sites/site-table";
import type { Text } from "../../../domain/text";
import type { Zone } from "../../../domain/zone";
import { accountTree } from "../../account-tree";
import { basis } from "../../comparison/cell-basis";
import { ledgerTable, ledgerYears } from "../../ledger-table";
import { joinedNotes, range, unknown } from "./fact";
import { notes } from "./notes";
import type { SiteInputs } from "./site-inputs";
import { lineage } from "./zone-counties";

const countsPerM2 = 300;

/** The entries of the library that lie in each zone, by what they say themselves; what lies in a part lies in the whole. */
export function resourcesByZone({ resources, publication: { zones } }: Pick<SiteInputs, "resources" | "publication">): ReadonlyMap<string, readonly ResourceRecord[]> {
  const found = new Map<string, ResourceRecord[]>();
  for (const record of resources) {
    const zone = zones.find(({ id }) => id === record.zone);
    for (const { id } of zone ? lineage(zone, zones) : []) found.set(id, [...(found.get(id) ?? []), record]);
  }
  return found;
}

type Amount = { least: number; record: ResourceRecord };

/** How much of each is sure to be had. */
function amountsOf(own: readonly ResourceRecord[], type: ResourceRecord["type"]): Amount[] {
  return own
    .filter((record) => record.type === type)
    .map((record) => {
      const all = type === "energy" ? record.energyTce : record.area === null ? null : record.area / countsPerM2;
      return { least: availabilityOf(type, record.status) === "all" ? (all ?? 0) : 0, record };
    });
}

/** What is entered is the least there is: nobody says that the library is complete. Where none of it is sure the park has to be asked still. */
const atLeast = (least: number, of: CellBasis, note: Text | null): SiteFact =>
  least === 0 ? unknown("ask", joinedNotes([notes.noneSure, note]), of) : range(least, Infinity, of, joinedNotes([notes.asEntered, note]));

/** 可供用地, the sum, and 能耗指标. `stock`: the ledger's 批而未供, of which entries of that status may be part or not. */
export function sumFact(own: readonly ResourceRecord[], type: "land" | "energy", stock: { m2: number; basis: CellBasis } | null = null): SiteFact {
  const amounts = amountsOf(own, type);
  if (amounts.length === 0) return stock ? atLeast(stock.m2, stock.basis, notes.ledgerStock) : unknown("ask");
  const sum = (list: readonly Amount[]): number => list.reduce((total, one) => total + one.least, 0);
  const listed = amounts.filter(({ record }) => record.status === "approved-unsupplied");
  const others = amounts.filter((one) => !listed.includes(one));
  const least = sum(others) + Math.max(sum(listed), stock?.m2 ?? 0);
  const ofRecords = recordsBasis(amounts);
  return atLeast(least, stock ? { ...ofRecords, sources: [...ofRecords.sources, ...stock.basis.sources] } : ofRecords, stock ? notes.ledgerStock : null);
}

/** 单宗地块 and 标准厂房: the largest. */
export function largestFact(own: readonly ResourceRecord[], type: "land" | "plant"): SiteFact {
  const amounts = amountsOf(own, type);
  if (amounts.length === 0) return unknown("ask");
  return atLeast(amounts.reduce((most, { least }) => Math.max(most, least), 0), recordsBasis(amounts), null);
}

function recordsBasis(amounts: readonly Amount[]): CellBasis {
  const asOf = amounts.flatMap(({ record }) => record.asOf ?? []).sort().at(-1) ?? null;
  return basis("entered", amounts.map(({ record }) => ({ kind: "record", collection: "resources", id: record.id, asOf: record.asOf, published: null })), { asOf });
}

/** 批而未供 of zones that are account units of their own, in m², of the ledger's latest year. */
export function unsuppliedStock({ ledger, publication }: Pick<SiteInputs, "ledger" | "publication">): (zone: Zone) => { m2: number; basis: CellBasis } | null {
  const year = ledgerYears(ledger).at(-1);
  if (year === undefined) return () => null;
  const placement = ledger[placementId];
  const table = ledgerTable({ tree: accountTree(publication, placement?.kind === "placement" ? placement : null), records: ledger, year, scenario: null });
  return ({ id, accountUnit }) => {
    if (accountUnit !== id || table.isPartial(id, "approved-unsupplied")) return null;
    const { count, entry, fault } = table.cell(id, "approved-unsupplied");
    if (count === null || fault !== null) return null;
    const source = { kind: "record", collection: "ledger", id: yearRecordId(id, year), asOf: entry?.cutOff ?? null, published: entry?.published ?? null } as const;
    return { m2: count / countsPerM2, basis: basis("entered", [source], { asOf: entry?.cutOff ?? String(year) }) };
  };
}
