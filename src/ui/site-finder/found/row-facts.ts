import type { SiteFact, SiteKind, SiteTable } from "../../../domain/sites/site-table";

/** What a row tells of a place in one line. */
const told = ["industry", "bonded", "airport"] as const;
type Size = "area" | "land" | "plot" | "plant";
/** Of its sizes the first that is known. */
const sizes: Readonly<Record<SiteKind, readonly Size[]>> = { zone: ["area", "land"], resource: ["plot", "plant", "land"], feature: ["plot", "plant", "area"] };

export type RowFact = { criterion: (typeof told)[number] | Size; fact: SiteFact };

/** The facts of a row: what the table does not speak of is left out, what it does not know is said to be unknown. */
export function rowFacts(table: SiteTable, site: number): RowFact[] {
  const of = (criterion: RowFact["criterion"]): RowFact => ({ criterion, fact: table.factOf(site, criterion) });
  const size = sizes[table.siteAt(site).kind].filter((criterion) => table.columns.has(criterion)).map(of);
  const known = size.find(({ fact }) => fact.is !== "unknown") ?? size[0];
  return [...told.filter((criterion) => table.columns.has(criterion)).map(of), ...(known ? [known] : [])];
}
