import type { IndustryId } from "../../domain/industry";
import { projectStages, type ProjectStage } from "../../domain/project-stage";
import type { InvestmentProjectRecord } from "../../domain/sites/site-records";
import type { StageDates } from "../../domain/stage-dates";
import type { Statement } from "../../domain/statement";
import type { Text } from "../../domain/text";

/** A project as the register has it: what its statements say, put together. */
export type PublishedProject = {
  id: string;
  name: Text;
  stage: ProjectStage | null;
  dates: StageDates;
  industry: IndustryId | null;
  isNegotiated: boolean;
  /** Zones and counties it lies in; it may lie in several. */
  units: readonly string[];
  /** Published places of it, finest first. */
  places: readonly string[];
  statements: readonly Statement[];
};

/** An entry of the project library: of the register, entered here, or of the register and taken further here. */
export type LibraryProject = { id: string; published: PublishedProject | null; entered: InvestmentProjectRecord | null };

/** The projects that statements name, in the order of the register; the latest statement that gives a stage gives it. */
export function publishedProjects(statements: readonly Statement[]): PublishedProject[] {
  const byId = new Map<string, Statement[]>();
  for (const statement of statements) for (const { id } of statement.projects) byId.set(id, [...(byId.get(id) ?? []), statement]);
  return [...byId].map(([id, own]) => together(id, own));
}

function together(id: string, statements: readonly Statement[]): PublishedProject {
  const said = statements.flatMap(({ asOf, projects }) => projects.filter((one) => one.id === id).map((one) => ({ ...one, asOf })));
  const staged = said.filter(({ stage }) => stage !== null).sort((a, b) => (a.asOf === b.asOf ? rankOf(a.stage) - rankOf(b.stage) : a.asOf < b.asOf ? -1 : 1));
  return {
    id,
    name: said[0]?.name ?? { zh: id, en: id },
    stage: staged.at(-1)?.stage ?? null,
    dates: Object.assign({}, ...said.map(({ dates }) => dates)) as StageDates,
    industry: said.find(({ industry }) => industry !== null)?.industry ?? null,
    isNegotiated: said.some(({ isNegotiated }) => isNegotiated),
    units: [...new Set(statements.flatMap(({ zones, divisions }) => [...zones, ...divisions]))],
    places: [...new Set(statements.flatMap(({ places }) => places))],
    statements,
  };
}

const rankOf = (stage: ProjectStage | null): number => (stage === null ? -1 : projectStages.indexOf(stage));

/** Far faster over thousands of names than comparing them one by one. */
export const byName = new Intl.Collator("zh");

/** The register's projects, those taken further with their records, then what was entered besides, by name. */
export function libraryProjects(published: readonly PublishedProject[], records: readonly InvestmentProjectRecord[]): LibraryProject[] {
  const known = new Map(published.map((one) => [one.id, one]));
  const entered = records.map((record): LibraryProject => ({ id: record.id, published: known.get(record.register ?? "") ?? null, entered: record }));
  const taken = new Map<string, LibraryProject[]>();
  for (const one of entered) if (one.published) taken.set(one.published.id, [...(taken.get(one.published.id) ?? []), one]);
  const fresh = entered.filter((one) => one.published === null).sort((a, b) => byName.compare(a.entered?.name ?? "", b.entered?.name ?? ""));
  return [...published.flatMap((one) => taken.get(one.id) ?? [{ id: one.id, published: one, entered: null }]), ...fresh];
}
