import type { CellBasis, CellIndustry } from "../../../domain/comparison-table";
import type { IndustryId, IndustryRole } from "../../../domain/industry";
import { chainLink, industryShares, type ChainLink } from "../../../domain/sites/industry-chain";
import type { SiteFact } from "../../../domain/sites/site-table";
import type { Statement } from "../../../domain/statement";
import type { Text } from "../../../domain/text";
import { basis, statementSource } from "../../comparison/cell-basis";
import type { KnownIndustries } from "../../comparison/industry-rows";
import { presenceSimilarity } from "../../comparison/similarity";
import { range, uniqueSources, unknown } from "./fact";
import { notes, roleNames } from "./notes";

/** How a place's industry meets one of the investor's; `link` where it does so along the chain, which is our assumption. */
type Match = { industry: IndustryId; lo: number; hi: number; role: IndustryRole | null; note: Text; basis: CellBasis | null; link: ChainLink | null };

/**
 * 产业匹配: the best that one of the investor's industries finds in what prevails of the place's. One whose role the source does not say lies between
 * auxiliary and leading. A place that nobody says anything of is unknown, and has not none; so is one of which only a part is listed.
 */
export function industryFact(own: readonly CellIndustry[] | null, asked: readonly IndustryId[], statements: readonly Statement[] | null): SiteFact {
  if (asked.length === 0) return unknown("not-stated", notes.noIndustries);
  if (own === null) return unknown(statements === null ? "reading" : "not-stated");
  const matches = asked.flatMap((industry) => own.flatMap((one) => matchOf(industry, one) ?? []));
  const all = basis(own[0]?.basis.value ?? "published", sourcesOf(own), { asOf: latest(own) });
  const [best] = matches.sort((a, b) => b.hi - a.hi || b.lo - a.lo || roles.indexOf(a.role) - roles.indexOf(b.role));
  if (!best && !isFullProfile(own)) return unknown("not-stated", notes.partOfProfile, { ...all, caution: firstCaution(own) });
  if (!best) return range(industryShares.none, industryShares.none, { ...all, caution: firstCaution(own) }, notes.noneOfThem);
  const lo = Math.max(...matches.map((one) => one.lo));
  const ofLink = best.link ? (statements ?? []).filter(({ id }) => best.link?.statements.includes(id)).map(statementSource) : [];
  return { is: "range", lo, hi: best.hi, basis: { ...(best.basis ?? all), sources: [...(best.basis ?? all).sources, ...ofLink] }, note: best.note, industry: best.industry };
}

/** Only where leading and auxiliary industries are both listed is what stands in neither list none of them. */
const isFullProfile = (own: readonly CellIndustry[]): boolean => (["leading", "auxiliary"] as const).every((role) => own.some((one) => one.role === role));

/** Of links along the chain that to what the place leads in says most. */
const roles: readonly (IndustryRole | null)[] = ["leading", "auxiliary", null];

function matchOf(asked: IndustryId, { industry, role, basis: ofIndustry }: CellIndustry): Match | null {
  const { leading, auxiliary, compatible } = industryShares;
  if (industry === asked) {
    if (role === null) return { industry, lo: auxiliary, hi: leading, role, note: notes.roleUnsaid, basis: ofIndustry, link: null };
    return { industry, lo: industryShares[role], hi: industryShares[role], role, note: roleNames[role], basis: ofIndustry, link: null };
  }
  const link = chainLink(asked, industry);
  if (!link) return null;
  const note = { zh: `产业链相容（本图假定）：${link.reason.zh}`, en: `compatible along the chain (our assumption): ${link.reason.en}` };
  return { industry, lo: compatible, hi: compatible, role, note, basis: ofIndustry, link };
}

/** The same of industries that nobody gave a role: what a plot is meant for is what it is for. */
export const industryShare = (asked: readonly IndustryId[]) => (own: readonly IndustryId[]): number =>
  asked.some((one) => own.includes(one)) ? industryShares.leading : asked.some((one) => own.some((other) => chainLink(one, other))) ? industryShares.compatible : industryShares.none;

const sourcesOf = (own: readonly CellIndustry[]) => uniqueSources(own.flatMap((one) => one.basis.sources));
const latest = (own: readonly CellIndustry[]): string | null => own.flatMap((one) => one.basis.asOf ?? []).sort().at(-1) ?? null;
const firstCaution = (own: readonly CellIndustry[]): Text | null => own.flatMap((one) => one.basis.caution ?? [])[0] ?? null;

/** 产业相似: how alike a zone's industries are to those of another, each present or not; the column of industries where a weight asks for that. */
export function likenessFact(known: KnownIndustries, zone: string, like: string, statements: readonly Statement[] | null): SiteFact {
  const [own, other] = [known.get(zone), known.get(like)];
  if (!own || !other) return unknown(statements === null ? "reading" : "not-stated");
  const amount = presenceSimilarity(setOf(own), setOf(other));
  if (amount === null) return unknown("not-stated");
  const note = { zh: `产业相似系数 ${amount.toFixed(2)}`, en: `industry similarity ${amount.toFixed(2)}` };
  return range(amount, amount, basis("computed", sourcesOf([...own, ...other]), { asOf: latest([...own, ...other]), caution: firstCaution([...own, ...other]) }), note);
}

/** The same of a set of industries without roles; `null` where nothing is known of the zone. */
export function likenessOf(known: KnownIndustries, like: string): ((own: readonly IndustryId[]) => number) | null {
  const other = known.get(like);
  return other ? (own) => presenceSimilarity(new Set(own), setOf(other)) ?? 0 : null;
}

const setOf = (own: readonly CellIndustry[]): ReadonlySet<IndustryId> => new Set(own.map(({ industry }) => industry));
