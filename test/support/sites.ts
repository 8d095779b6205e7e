import type { CellBasis } from "../../src/domain/comparison-table";
import { choicesOf, criteria, type CriterionId } from "../../src/domain/sites/criterion";
import { emptySearch, type SiteLimit, type SiteSearch, type SiteWeight } from "../../src/domain/sites/site-search";
import type { Site, SiteColumn, SiteFact, SiteTable } from "../../src/domain/sites/site-table";

/** What is known of a site: a number, a range, words, or `null` for nothing. */
export type Known = number | readonly [number, number] | readonly string[] | null;
export type PlainSite = { id: string; known: Partial<Record<CriterionId, Known>> };

export const aLimit = (criterion: CriterionId, over: Partial<SiteLimit> = {}): SiteLimit => ({ criterion, least: null, most: null, any: [], unknown: "keep", ...over });
export const aWeight = (criterion: CriterionId, weight: number, over: Partial<SiteWeight> = {}): SiteWeight => ({ criterion, weight, prefers: "more", ideal: null, like: null, ...over });
export const aSearch = (over: Partial<SiteSearch> = {}): SiteSearch => ({ ...emptySearch, ...over });

export const isRange = (known: Known): known is readonly [number, number] => Array.isArray(known) && typeof known[0] === "number";

/** A table of sites as the app makes one, of all criteria that any of them says something of. */
export function aTable(sites: readonly PlainSite[]): SiteTable {
  const named = [...new Set(sites.flatMap(({ known }) => Object.keys(known) as CriterionId[]))];
  const at = new Map(sites.map(({ id }, index) => [id, index]));
  return {
    count: sites.length,
    siteAt: (index): Site => {
      const id = sites[index]?.id ?? "";
      return { id, kind: "zone", name: { zh: id, en: id }, zone: id, at: null, isSchematic: false };
    },
    indexOf: (id) => at.get(id) ?? -1,
    columns: new Map(named.map((criterion) => [criterion, columnOf(criterion, sites.map(({ known }) => known[criterion] ?? null))])),
    factOf: (index, criterion) => factOf(sites[index]?.known[criterion] ?? null),
    hasControlLines: false,
    isReading: false,
  };
}

function columnOf(criterion: CriterionId, values: readonly Known[]): SiteColumn {
  if (criteria[criterion].is === "range") {
    const end = (which: 0 | 1) => Float64Array.from(values, (known) => (typeof known === "number" ? known : known !== null && isRange(known) ? known[which] : Number.NaN));
    return { is: "range", lo: end(0), hi: end(1) };
  }
  const choices = choicesOf(criterion);
  const bitsOf = (known: Known): number => (Array.isArray(known) ? (known as string[]).reduce((bits, word) => bits | (1 << choices.indexOf(word)), 0) : 0);
  return { is: "words", bits: Uint32Array.from(values, bitsOf) };
}

function factOf(known: Known): SiteFact {
  if (known === null) return { is: "unknown", why: "not-stated", note: null, basis: null };
  const basis: CellBasis = { value: "published", status: null, asOf: null, period: null, caution: null, isFirm: true, sources: [] };
  if (typeof known === "number") return { is: "range", lo: known, hi: known, note: null, basis };
  return isRange(known) ? { is: "range", lo: known[0], hi: known[1], note: null, basis } : { is: "words", words: known, note: null, basis };
}
