import { useMemo } from "react";
import { conclusionOf } from "../../analysis/sites/conclusion";
import { decompose } from "../../analysis/sites/decompose";
import { openQuestions } from "../../analysis/sites/questions";
import type { SiteFinding } from "../../domain/sites/site-finding";
import type { SiteSearch } from "../../domain/sites/site-search";
import type { Site, SiteTable } from "../../domain/sites/site-table";
import { siteSheet, type SheetNames, type SiteSheet } from "../../sheets/site-sheet";
import type { PlanState } from "../../store/plan-state";
import { standingOf } from "../../store/shown-site";
import { documentById } from "../../store/selectors-panels";
import { publicationOfAllDays } from "../../store/shown-publication";
import { shownSearch } from "../../store/site-actions";
import { siteFinding } from "../../store/site-run";
import { siteTable } from "../../store/site-table";
import { usePlan } from "../../store/use-plan";
import { messageText } from "../layers/message-text";
import { factWords } from "../site-finder/fact-words";
import { keptSites } from "./questions/use-questions";
import { askedWords, neededWords, subjectWords } from "./value-words";

/** A site that has a sheet. */
export type SheetSite = { site: Site; index: number };

export type SheetChoice = { status: "none" } | { status: "reading" } | { status: "ready"; table: SiteTable; search: SiteSearch; finding: SiteFinding | null; kept: readonly SheetSite[]; others: readonly SheetSite[] };

/** More would be no choice any more; the list has them all. */
const mostOthers = 100;

/** The sites that a sheet can be made of: the shortlist, and what else was found. */
export function useSheetChoice(): SheetChoice {
  const search = usePlan(shownSearch);
  const table = usePlan(siteTable);
  const finding = usePlan(siteFinding);
  const focus = usePlan((state) => state.siteFocus);
  return useMemo(() => {
    if (search === null) return { status: "none" };
    if (table === null) return { status: "reading" };
    const kept = keptSites(search, table);
    const focused = focus === null ? -1 : table.indexOf(focus);
    const ranked = finding?.ranked.map(({ site }) => site) ?? [];
    const others = [...new Set([...(focused < 0 ? [] : [focused]), ...ranked])].filter((index) => !kept.includes(index)).slice(0, mostOthers);
    const named = (index: number): SheetSite => ({ site: table.siteAt(index), index });
    return { status: "ready", table, search, finding, kept: kept.map(named), others: others.map(named) };
  }, [search, table, finding, focus]);
}

/** The sheets of some sites, in their order. */
export function useSiteSheets(choice: Extract<SheetChoice, { status: "ready" }>, sites: readonly SheetSite[]): SiteSheet[] {
  const publication = usePlan(publicationOfAllDays);
  const documents = usePlan((state) => state.documents);
  const statements = usePlan((state) => state.statements);
  const { table, search, finding } = choice;
  return useMemo(() => sites.map(({ site, index }) => sheetOf({ table, search, finding }, site, index, { publication, documents, statements })), [table, search, finding, sites, publication, documents, statements]);
}

type Known = Pick<PlanState, "publication" | "documents" | "statements">;
type Found = { table: SiteTable; search: SiteSearch; finding: SiteFinding | null };

function sheetOf({ table, search, finding }: Found, site: Site, index: number, known: Known): SiteSheet {
  const ranked = finding && standingOf(finding, index);
  const isScored = finding === null || finding.unscored === null;
  return siteSheet(
    {
      table,
      index,
      search,
      conclusion: conclusionOf(table, index, search),
      decomposition: isScored && search.weights.some(({ weight }) => weight > 0) ? decompose(table, search, index) : null,
      ranked,
      isTied: finding !== null && [...finding.ranked, ...finding.kept].some(({ site: other, rank }) => other !== index && rank === ranked?.rank),
      remaining: finding?.remaining ?? table.count,
      questions: openQuestions(table, search, [index]).map(({ limit }) => limit),
    },
    namesOf(site, known),
  );
}

function namesOf(site: Site, { publication, documents, statements }: Known): SheetNames {
  const zone = publication.zones.find(({ id }) => id === site.zone) ?? null;
  const isZone = site.kind === "zone" && zone !== null;
  const [kind, level] = [zone && messageText(`kind.${zone.kind}`), zone?.level ? messageText(`level.${zone.level}`) : null];
  return {
    fullName: isZone ? zone.name : site.name,
    about: isZone ? [...(level ? [level] : []), ...(kind ? [kind] : [])] : [messageText(`sites.sheet.kind.${site.kind}`), ...(zone ? [messageText("sites.sheet.within", { zone: zone.name })] : [])],
    criterion: subjectWords,
    fact: (criterion, fact) => factWords(criterion, fact),
    need: neededWords,
    limit: askedWords,
    isInternalStatement: (id) => statements?.find((one) => one.id === id)?.releaseClass === "internal",
    documentOf: (id) => documentById(documents, id),
    datasetTitle: (id) => publication.datasets.find((one) => one.id === id)?.title ?? { zh: id, en: id },
  };
}
