import { conclusionOf } from "../../src/analysis/sites/conclusion";
import { decompose } from "../../src/analysis/sites/decompose";
import { openQuestions } from "../../src/analysis/sites/questions";
import type { CellBasis } from "../../src/domain/comparison-table";
import type { CriterionId } from "../../src/domain/sites/criterion";
import { emptySearch, type SiteSearch, type SiteWeight } from "../../src/domain/sites/site-search";
import type { SiteColumn, SiteFact, SiteTable } from "../../src/domain/sites/site-table";
import { siteSheet, type SheetNames, type SiteSheet } from "../../src/sheets/site-sheet";

export const aBasis = (over: Partial<CellBasis> = {}): CellBasis => ({ value: "published", status: "existing", asOf: "2019", period: null, caution: null, isFirm: true, sources: [{ kind: "statement", id: "S1-001", document: "001", where: { zh: "第 3 条", en: "item 3" }, asOf: "2019" }], ...over });
export const aRange = (lo: number, hi = lo, basis: Partial<CellBasis> = {}): SiteFact => ({ is: "range", lo, hi, note: null, basis: aBasis(basis) });
export const notAsked: SiteFact = { is: "unknown", why: "ask", note: null, basis: null };
export const notStated: SiteFact = { is: "unknown", why: "not-stated", note: null, basis: null };
export const aWeight = (criterion: CriterionId, weight: number, prefers: SiteWeight["prefers"] = "more"): SiteWeight => ({ criterion, weight, prefers, ideal: null, like: null });

/** A table of sites of which these facts are known. */
export function aSiteTable(sites: readonly Partial<Record<CriterionId, SiteFact>>[], over: Partial<SiteTable> = {}): SiteTable {
  const criteria = [...new Set(sites.flatMap((facts) => Object.keys(facts) as CriterionId[]))];
  const ids = sites.map((_, index) => `park-${index}`);
  const end = (fact: SiteFact | undefined, which: "lo" | "hi") => (fact?.is === "range" && fact.basis.isFirm ? fact[which] : Number.NaN);
  const columns = new Map<CriterionId, SiteColumn>(criteria.map((id) => [id, { is: "range", lo: Float64Array.from(sites, (facts) => end(facts[id], "lo")), hi: Float64Array.from(sites, (facts) => end(facts[id], "hi")) }]));
  return {
    count: sites.length,
    siteAt: (index) => ({ id: ids[index] ?? "", kind: "zone", name: { zh: `园区${index}`, en: `Park ${index}` }, zone: ids[index] ?? null, at: [102.8, 25], isSchematic: true }),
    indexOf: (id) => ids.indexOf(id),
    columns,
    factOf: (index, criterion) => sites[index]?.[criterion] ?? notStated,
    hasControlLines: false,
    isReading: false,
    ...over,
  };
}

const plain = (text: string) => ({ zh: text, en: text });
const names: SheetNames = {
  fullName: { zh: "测试产业园区", en: "Test Industrial Park" },
  about: [],
  criterion: plain,
  fact: (_, fact) => plain(fact.is === "unknown" ? fact.why : fact.is === "words" ? fact.words.join() : fact.lo === fact.hi ? String(fact.lo) : `${fact.lo}–${fact.hi}`),
  need: ({ least }) => plain(least === null ? "–" : `≥ ${least}`),
  limit: ({ criterion, least }) => plain(`${criterion} ≥ ${least}`),
  isInternalStatement: (id) => id.startsWith("internal"),
  documentOf: (id) => (id === "001" ? { id, title: { zh: "方案", en: "Plan" }, shortTitle: plain("方案"), number: "云政发〔2019〕1号", date: "2019-08-02", issuer: null, stage: "final", url: null, releaseClass: "public", note: null } : null),
  datasetTitle: plain,
};

/** The sheet of the first site, as the page makes it. */
export function aSheetOf(table: SiteTable, search: Partial<SiteSearch> = {}): SiteSheet {
  const whole: SiteSearch = { ...emptySearch, ...search };
  const decomposition = whole.weights.length > 0 ? decompose(table, whole, 0) : null;
  const questions = openQuestions(table, whole, [0]).map(({ limit }) => limit);
  return siteSheet({ table, index: 0, search: whole, conclusion: conclusionOf(table, 0, whole), decomposition, ranked: null, isTied: false, remaining: table.count, questions }, names);
}
