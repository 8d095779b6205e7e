import { useMemo } from "react";
import { askable } from "../../../analysis/sites/answers/answer-rows";
import { openQuestions } from "../../../analysis/sites/questions";
import type { SiteLimit, SiteSearch } from "../../../domain/sites/site-search";
import type { SiteTable } from "../../../domain/sites/site-table";
import type { Text } from "../../../domain/text";
import { questionsByZone, type ParkQuestions } from "../../../sheets/site-questions";
import { publicationOfAllDays } from "../../../store/shown-publication";
import { shownSearch } from "../../../store/site-actions";
import { siteFinding } from "../../../store/site-run";
import { siteTable } from "../../../store/site-table";
import { usePlan } from "../../../store/use-plan";

/** Which sites are asked, and whether only what the limits need or everything that no document says. */
export type QuestionScope = { sites: "kept" | "found"; ask: "limits" | "all" };

export type Questions = { status: "none" } | { status: "reading" } | { status: "ready"; parks: readonly ParkQuestions[]; kept: number };

/** The open questions of the shortlist, or of all that was found, by park. */
export function useQuestions({ sites, ask }: QuestionScope): Questions {
  const search = usePlan(shownSearch);
  const table = usePlan(siteTable);
  const finding = usePlan(siteFinding);
  const publication = usePlan(publicationOfAllDays);
  return useMemo(() => {
    if (search === null) return { status: "none" };
    if (table === null) return { status: "reading" };
    const kept = keptSites(search, table);
    const found = finding?.ranked.map(({ site }) => site) ?? [];
    const names = new Map<string, Text>(publication.zones.map(({ id, shortName }) => [id, shortName]));
    const nameOf = (zone: string) => names.get(zone) ?? { zh: zone, en: zone };
    const asked = ask === "limits" ? search : { limits: withAllAsked(search.limits) };
    return { status: "ready", parks: questionsByZone(openQuestions(table, asked, sites === "kept" ? kept : found), nameOf), kept: kept.length };
  }, [search, table, finding, publication, sites, ask]);
}

/** The shortlist as indexes of the table; what the table has no more is left out. */
export const keptSites = ({ kept }: Pick<SiteSearch, "kept">, table: SiteTable): number[] => kept.map((id) => table.indexOf(id)).filter((index) => index >= 0);

const withAllAsked = (limits: readonly SiteLimit[]): SiteLimit[] => [
  ...limits,
  ...askable.filter((criterion) => limits.every((limit) => limit.criterion !== criterion)).map((criterion): SiteLimit => ({ criterion, least: null, most: null, any: [], unknown: "ask" })),
];
