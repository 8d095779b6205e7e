import type { Conclusion } from "../analysis/sites/conclusion";
import { verdictOn, type Verdict } from "../analysis/sites/limit-verdict";
import type { CellBasis } from "../domain/comparison-table";
import type { SourceDocument } from "../domain/document";
import { criterionIds, type CriterionId } from "../domain/sites/criterion";
import type { Decomposition, RankedSite } from "../domain/sites/site-finding";
import type { SiteLimit, SiteSearch } from "../domain/sites/site-search";
import type { Site, SiteFact, SiteTable } from "../domain/sites/site-table";
import type { StatementStatus } from "../domain/statement";
import type { Text } from "../domain/text";
import { dateText } from "../i18n/format-date";
import { periodText } from "../i18n/statement-text";
import { words } from "./comparison-words";
import { scoreOf, type SheetScore } from "./site-sheet-score";
import { sourceNumbers, type SheetSource } from "./site-sheet-sources";

/** By what right a value stands there, as it is to be seen. */
export type SheetLook = CellBasis["value"] | "unknown";

export type SheetValue = { words: Text; look: SheetLook; isDoubtful: boolean; status: StatementStatus | null };

/** One criterion: what is known, by what right and of when, from where; and what was asked of it. */
export type SheetRow = { criterion: CriterionId; name: Text; value: SheetValue; about: Text | null; /** How it was found, in words. */ note: Text | null; caution: Text | null; refs: readonly number[]; need: Text | null; verdict: Verdict | null; isWeighed: boolean; /** It is unknown and stands among the questions. */ isAsked: boolean; /** There is more to be read with it than found room. */ isNoted: boolean };

/** 场址单页: all that stands on the sheet of one site, in both languages. */
export type SiteSheet = {
  id: string;
  name: Text;
  /** What it is, and in which zone it lies. */
  about: readonly Text[];
  isSchematic: boolean;
  /** Where it is internal, because it holds what an office entered, or what is in doubt. */
  isInternal: boolean;
  conclusion: { is: Conclusion["is"]; words: Text; notes: readonly Text[] };
  rows: readonly SheetRow[];
  /** What is left out for want of room. */
  moreRows: readonly Text[];
  score: SheetScore | null;
  questions: readonly Text[];
  moreQuestions: number;
  sources: readonly SheetSource[];
  /** Of sources the title they have themselves, without its translation. */
  hasShortSources: boolean;
  hasComputedDistance: boolean;
};

export type SheetSubject = { table: SiteTable; index: number; search: SiteSearch; conclusion: Conclusion; decomposition: Decomposition | null; ranked: RankedSite | null; /** Others share its rank. */ isTied: boolean; remaining: number; questions: readonly SiteLimit[] };

/** What names the data: words of criteria and facts, documents, the full name of the place. */
export type SheetNames = {
  fullName: Text;
  about: readonly Text[];
  criterion: (id: CriterionId) => Text;
  fact: (id: CriterionId, fact: SiteFact) => Text;
  need: (limit: SiteLimit) => Text;
  /** What is asked, with its name. */
  limit: (limit: SiteLimit) => Text;
  isInternalStatement: (id: string) => boolean;
  documentOf: (id: string) => SourceDocument | null;
  datasetTitle: (id: string) => Text;
};

/** Distances are computed on our own points: said once, below. */
const distances = new Set<CriterionId>(["bonded", "airport", "station", "road", "partner"]);

export function siteSheet(subject: SheetSubject, names: SheetNames): SiteSheet {
  const { table, index, search, conclusion, decomposition, ranked, isTied, remaining, questions } = subject;
  const site: Site = table.siteAt(index);
  const refs = sourceNumbers(names);
  const rows = criteriaOf(table, index, search).map((criterion) => rowOf(criterion, table.factOf(index, criterion), subject, names, refs.of));
  return {
    id: site.id,
    name: names.fullName,
    about: names.about,
    isSchematic: site.isSchematic,
    isInternal: site.kind !== "zone" || rows.some(({ criterion, value }) => value.isDoubtful || isInternalBasis(table.factOf(index, criterion).basis, names.isInternalStatement)),
    conclusion: conclusionWords(conclusion, names),
    rows,
    moreRows: [],
    score: decomposition && scoreOf(decomposition, { ranked, isTied, remaining }, names.criterion),
    questions: questions.map(names.limit),
    moreQuestions: 0,
    sources: refs.list(),
    hasShortSources: false,
    hasComputedDistance: rows.some(({ criterion, value }) => distances.has(criterion) && value.look === "computed"),
  };
}

/** What an office entered stays inside, whatever was computed from it, and so does a statement that is not for the public. */
const isInternalBasis = (basis: CellBasis | null, isInternalStatement: (id: string) => boolean): boolean =>
  basis !== null && (basis.value === "entered" || basis.value === "simulated" || basis.sources.some((source) => source.kind === "record" || (source.kind === "statement" && isInternalStatement(source.id))));

/** What was asked for first, in the order of the funnel, then what was weighed, then what else is known. */
function criteriaOf(table: SiteTable, index: number, { limits, weights }: SiteSearch): CriterionId[] {
  const asked = [...limits, ...weights.filter(({ weight }) => weight > 0)].map(({ criterion }) => criterion);
  const known = criterionIds.filter((criterion) => table.factOf(index, criterion).is !== "unknown");
  return [...new Set([...asked, ...known])];
}

function rowOf(criterion: CriterionId, fact: SiteFact, { search: { limits, weights }, questions }: SheetSubject, names: SheetNames, refsOf: (basis: CellBasis | null) => number[]): SheetRow {
  const limit = limits.find((one) => one.criterion === criterion);
  const { basis } = fact;
  return {
    criterion,
    name: names.criterion(criterion),
    value: { words: names.fact(criterion, fact), look: fact.is === "unknown" || basis === null ? "unknown" : basis.value, isDoubtful: fact.is !== "unknown" && basis !== null && !basis.isFirm, status: fact.is === "unknown" ? null : (basis?.status ?? null) },
    about: aboutFact(fact),
    // Of industries the note is the value itself.
    note: criterion === "industry" ? null : fact.note,
    caution: basis?.caution ?? null,
    refs: refsOf(basis),
    need: limit ? names.need(limit) : null,
    verdict: limit ? verdictOn(limit, fact) : null,
    isWeighed: weights.some((one) => one.criterion === criterion && one.weight > 0),
    isAsked: fact.is === "unknown" && questions.some((one) => one.criterion === criterion),
    isNoted: false,
  };
}

/** By what right, how far along it is, of when. */
function aboutFact({ is, basis }: SiteFact): Text | null {
  const when = basis && (periodText(basis.period) ?? (basis.asOf === null ? null : words("inspector.asOf", { date: dateText(basis.asOf) })));
  const parts = [
    ...(basis === null || is === "unknown" || basis.value === "published" ? [] : [words(`theme.value.${basis.value}`)]),
    ...(basis === null || is === "unknown" || basis.status === null || basis.status === "existing" ? [] : [words(`statement.statusNote.${basis.status}`)]),
    ...(when && is !== "unknown" ? [when] : []),
  ];
  return parts.length === 0 ? null : { zh: parts.map(({ zh }) => zh).join(" · "), en: parts.map(({ en }) => en).join(" · ") };
}

function conclusionWords({ is, by, open, hasControlLines }: Conclusion, names: SheetNames): SiteSheet["conclusion"] {
  const texts = by.map(names.limit);
  return {
    is,
    words: words(`sites.sheet.conclusion.${is}`, { n: is === "excluded" ? by.length : open.length }),
    notes: [
      ...(by.length > 0 ? [words("sites.sheet.conclusion.by", { limits: { zh: texts.map(({ zh }) => zh).join("、"), en: texts.map(({ en }) => en).join(", ") } })] : []),
      ...(is === "excluded" && open.length > 0 ? [words("sites.sheet.conclusion.undecided", { n: open.length })] : []),
      ...(hasControlLines ? [] : [words("sites.sheet.conclusion.noLines")]),
    ],
  };
}
