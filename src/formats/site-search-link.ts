import { IndustryId } from "../domain/industry";
import type { Problem } from "../domain/problem";
import { emptySearch, investorPresets, isPublicSite, normalisations, SiteLimit, soundSearch, SiteWeight, type SiteSearch } from "../domain/sites/site-search";
import { list, readIds, readWord, unreadable } from "./link-parts";

/**
 * The parameters of a search for sites: `find=industry,…` (`find=any` for none), `preset=id`, `limit=criterion:least:most:word~word:unknown,…`,
 * `weigh=criterion:weight:prefers[:ideal or zone],…`, `partner=zone`, `exempt=mining`, `score=ratio`, `among=zones,resources,layers` where it is not
 * all of them, `keep=zone,…`. Quantities stand in the unit of their criterion. Sites of a project are never in a link.
 */
export function writeSiteSearch(search: SiteSearch): [string, string][] {
  const { preset, industries, exempt, partner, limits, weights, normalisation, among, kept } = search;
  const parts: [string, string][] = [["find", industries.length > 0 ? industries.join(",") : "any"]];
  if (preset !== null) parts.push(["preset", preset]);
  if (limits.length > 0) parts.push(["limit", limits.map(({ criterion, least, most, any, unknown }) => [criterion, least ?? "", most ?? "", any.join("~"), unknown].join(":")).join(",")]);
  if (weights.length > 0) parts.push(["weigh", weights.map(({ criterion, weight, prefers, ideal, like }) => [criterion, weight, prefers, ...(ideal ?? like) === null ? [] : [ideal ?? like]].join(":")).join(",")]);
  if (partner !== null) parts.push(["partner", partner]);
  if (exempt !== null) parts.push(["exempt", exempt]);
  if (normalisation !== emptySearch.normalisation) parts.push(["score", normalisation]);
  const searched = amongNames.filter((name) => among[name]);
  if (searched.length < amongNames.length) parts.push(["among", searched.join(",") || "none"]);
  const shared = kept.filter(isPublicSite);
  if (shared.length > 0) parts.push(["keep", shared.join(",")]);
  return parts;
}

const amongNames = ["zones", "resources", "layers"] as const;

/** The search a link asks for, `null` without one; what of it cannot be understood is left out and named. */
export function readSiteSearch(given: URLSearchParams, problems: Problem[]): SiteSearch | null {
  const asked = given.get("find");
  if (asked === null) return null;
  const among = given.get("among") === null ? null : list(given.get("among"));
  for (const name of among ?? []) if (name !== "none" && !amongNames.some((one) => one === name)) problems.push(unreadable("among", name));
  const read: SiteSearch = {
    preset: readWord(given, "preset", investorPresets, null, problems),
    industries: readEach(asked === "any" ? null : asked, "find", problems, (entry) => IndustryId.safeParse(entry)),
    exempt: readWord(given, "exempt", ["mining", "energy"] as const, null, problems),
    partner: readIds(given, "partner", problems)[0] ?? null,
    limits: readEach(given.get("limit"), "limit", problems, (entry) => {
      const [criterion, least = "", most = "", any = "", unknown = "keep"] = entry.split(":");
      return SiteLimit.safeParse({ criterion, least: quantity(least), most: quantity(most), any: any.split("~").filter(Boolean), unknown });
    }),
    weights: readEach(given.get("weigh"), "weigh", problems, (entry) => {
      const [criterion, weight = "", prefers = "more", aim = ""] = entry.split(":");
      return SiteWeight.safeParse({ criterion, weight: weight.trim() === "" ? Number.NaN : Number(weight), prefers, ideal: prefers === "ideal" ? quantity(aim) : null, like: prefers === "like" ? aim : null });
    }),
    normalisation: readWord(given, "score", normalisations, emptySearch.normalisation, problems),
    among: among === null ? emptySearch.among : { zones: among.includes("zones"), resources: among.includes("resources"), layers: among.includes("layers") },
    kept: readIds(given, "keep", problems),
  };
  const sound = soundSearch(read);
  for (const [name, lost] of [["limit", read.limits.length - sound.limits.length], ["weigh", read.weights.length - sound.weights.length]] as const) if (lost > 0) problems.push(unreadable(name, given.get(name) ?? ""));
  return sound;
}

const quantity = (text: string): number | null => (text.trim() === "" ? null : Number(text));

function readEach<T>(value: string | null, name: string, problems: Problem[], read: (entry: string) => { success: true; data: T } | { success: false }): T[] {
  return list(value)
    .slice(0, 30)
    .flatMap((entry) => {
      const parsed = read(entry);
      // A few are enough to see that the link is broken.
      if (!parsed.success && problems.filter(({ at }) => at?.startsWith(`${name}=`)).length < 3) problems.push(unreadable(name, entry));
      return parsed.success ? [parsed.data] : [];
    });
}
