import type { HousingProjectRecord } from "../../../domain/project-records";
import type { SiteFact } from "../../../domain/sites/site-table";
import type { Statement } from "../../../domain/statement";
import type { Zone } from "../../../domain/zone";
import { basis, statementBasis } from "../../comparison/cell-basis";
import { zonesById, zonesOf } from "../../themes/claims";
import { range, unknown } from "./fact";
import { notes } from "./notes";
import type { SiteInputs } from "./site-inputs";
import { lineage } from "./zone-counties";

/**
 * 配套住房, dwellings. What an office entered as built is the least there is: nobody says that all of it was entered. Documents count single projects: they are the least
 * there is, and with a caution decide nothing. The city's projects, which no document places, belong to no zone.
 */
export function housingFact(zone: Zone, inputs: Pick<SiteInputs, "projects" | "statements" | "publication">): SiteFact {
  const { projects, statements, publication: { zones } } = inputs;
  const isIn = (unit: string | null): boolean => zones.some((one) => one.id === unit && lineage(one, zones).includes(zone));
  const entered = projects.filter(({ unit }) => isIn(unit));
  if (entered.length > 0) return enteredFact(entered);
  if (statements === null) return unknown("reading");
  const known = zonesById(zones);
  const said = statements.filter((one) => one.indicator === "housing-units-built" && one.quantity !== null && zonesOf(one, known)[0] === zone.id);
  const sure = said.filter(({ doubtful, caution }) => !doubtful && caution === null);
  const [first] = sure.length > 0 ? sure : said;
  if (!first) return unknown("not-stated");
  if (sure.length === 0) return unknown("doubtful", builtNote(first), { ...statementBasis(first), isFirm: false });
  const least = sure.reduce((most, { quantity }) => Math.max(most, quantity?.amount ?? 0), 0);
  return range(least, Infinity, statementBasis(first), notes.ownStaff);
}

const builtNote = ({ quantity, of }: Statement) => ({ zh: `${of?.zh ?? ""} ${quantity?.amount ?? ""} 套`.trim(), en: `${quantity?.amount ?? ""} ${of?.en ?? ""}`.trim() });

function enteredFact(entered: readonly HousingProjectRecord[]): SiteFact {
  const built = ({ built: own, dwellings, status }: HousingProjectRecord): number => own ?? (status === "existing" ? (dwellings ?? 0) : 0);
  const lo = entered.reduce((sum, one) => sum + built(one), 0);
  const asOf = entered.flatMap((one) => one.asOf ?? []).sort().at(-1) ?? null;
  const of = basis("entered", entered.map((one) => ({ kind: "record", collection: "projects", id: one.id, asOf: one.asOf, published: null })), { asOf });
  return lo === 0 ? unknown("cannot-tell", notes.noneBuilt, of) : range(lo, Infinity, of, notes.asEntered);
}
