import type { CriterionId } from "../../../domain/sites/criterion";
import type { SiteLimit, SiteWeight } from "../../../domain/sites/site-search";
import type { SiteFact, SiteKind, SiteTable } from "../../../domain/sites/site-table";

/** What a row tells of a place where nothing was asked that it could answer. */
const told: readonly CriterionId[] = ["industry", "bonded", "airport"];
/** Of its sizes the first that is known. */
const sizes: Readonly<Record<SiteKind, readonly CriterionId[]>> = { zone: ["area", "land"], resource: ["plot", "plant", "land"], feature: ["plot", "plant", "area"] };
/** Those that remain share an answer to these, or have an answer of many words: they are told where the score is taken apart. */
const untold: ReadonlySet<CriterionId> = new Set(["siting-rule", "control-lines", "policy"]);
/** As many as two lines hold. */
const most = 5;

export type RowFact = { criterion: CriterionId; fact: SiteFact };
export type Asked = { limits: readonly Pick<SiteLimit, "criterion">[]; weights: readonly Pick<SiteWeight, "criterion" | "weight">[] };

/** The facts of a row: first what was asked for and is known, then what was asked for and is not, then what is told of any place. */
export function rowFacts(table: SiteTable, site: number, { limits, weights }: Asked): RowFact[] {
  const of = (criterion: CriterionId): RowFact => ({ criterion, fact: table.factOf(site, criterion) });
  const isKnown = ({ fact }: RowFact): boolean => fact.is !== "unknown";
  const asked = [...new Set([...limits, ...weights.filter(({ weight }) => weight > 0)].map(({ criterion }) => criterion))].filter((criterion) => !untold.has(criterion)).map(of);
  const size = sizes[table.siteAt(site).kind].filter((criterion) => table.columns.has(criterion)).map(of);
  const usual = [...told.filter((criterion) => table.columns.has(criterion)).map(of), ...(size.find(isKnown) ?? size[0] ? [(size.find(isKnown) ?? size[0]) as RowFact] : [])];
  const all = [...asked.filter(isKnown), ...asked.filter((one) => !isKnown(one)), ...usual];
  return all.filter(({ criterion }, index) => all.findIndex((one) => one.criterion === criterion) === index).slice(0, most);
}
