import type { LibraryProject, PublishedProject } from "../analysis/projects/library-projects";
import { projectStages, type ProjectStage } from "../domain/project-stage";
import type { Language } from "../domain/saved-view";
import type { InvestmentProjectRecord } from "../domain/sites/site-records";
import type { StageDates } from "../domain/stage-dates";
import type { IndustryId } from "../domain/industry";
import type { BookCell, TableBook } from "../domain/table-book";
import { landDigits } from "../i18n/format-land";
import { textIn, translate, type MessageKey } from "../i18n/translate";

/** What a list of projects is called by besides itself; `day` is the ISO day it was made. */
export type ProjectsContext = { language: Language; unitName: (id: string) => string; documentName: (id: string) => string; day: string; holdsInternal: boolean };

const dates: readonly [MessageKey, number][] = projectStages.map((stage) => [`library.projects.stage.${stage}`, 12]);

const columns: readonly [MessageKey, number][] = [
  ["library.projects.export.col.id", 22],
  ["library.projects.export.col.kind", 10],
  ["library.projects.field.name", 34],
  ["library.projects.field.stage", 10],
  ...dates,
  ["library.projects.export.col.negotiated", 8],
  ["library.projects.field.industry", 16],
  ["library.projects.export.col.investment", 16],
  ["library.projects.export.col.land", 14],
  ["library.projects.export.col.quota", 14],
  ["library.projects.export.col.quotaUnit", 18],
  ["library.projects.field.zone", 24],
  ["library.projects.export.col.lng", 12],
  ["library.projects.export.col.lat", 12],
  ["library.projects.field.responsible", 20],
  ["library.projects.field.source", 40],
  ["library.projects.field.note", 30],
  ["library.projects.export.col.class", 10],
];

/**
 * A list of projects as a table: what the register says and what was entered on lines of their own, so that neither passes for the
 * other and our own import takes the table back. Whoever calls it gives only what may leave.
 */
export function projectsBook(projects: readonly LibraryProject[], { language, unitName, documentName, day, holdsInternal }: ProjectsContext): TableBook {
  const t = (key: MessageKey, parameters?: Record<string, string | number>): string => translate(language, key, parameters);
  const shared = (stage: ProjectStage | null, reached: StageDates, isNegotiated: boolean, industry: IndustryId | null): BookCell[] => [
    text(stage && t(`library.projects.stage.${stage}`)),
    ...projectStages.map((one) => text(reached[one] ?? null)),
    text(t(isNegotiated ? "library.projects.export.yes" : "library.projects.export.no")),
    text(industry && t(`statement.industry.${industry}`)),
  ];
  const ofRegister = ({ id, name, stage, dates: reached, isNegotiated, industry, units, statements }: PublishedProject): BookCell[] => [
    text(id),
    text(t("library.projects.export.kind.published")),
    text(textIn(language, name)),
    ...shared(stage, reached, isNegotiated, industry),
    null,
    null,
    null,
    null,
    text(units.map(unitName).join(t("list.comma"))),
    null,
    null,
    null,
    text(t("library.projects.export.source.register", { documents: [...new Set(statements.map(({ document }) => documentName(document)))].join(t("list.comma")) })),
    text(statements.map((one) => textIn(language, one.text)).join(" ")),
    text(t(`releaseClass.${statements.every(({ releaseClass }) => releaseClass === "public") && !isNegotiated ? "public" : "internal"}`)),
  ];
  const ofOffice = (record: InvestmentProjectRecord): BookCell[] => [
    text(record.register),
    text(t("library.projects.export.kind.entered")),
    text(record.name),
    ...shared(record.stage, record.dates, record.isNegotiated, record.industry),
    decimal(record.investmentYuan === null ? null : plainDecimal(record.investmentYuan)),
    decimal(record.land === null ? null : landDigits(record.land, "mu")),
    decimal(record.quota === null ? null : landDigits(record.quota.count, "mu")),
    text(record.quota && unitName(record.quota.unit)),
    text(record.zone && unitName(record.zone)),
    decimal(record.at === null ? null : plainDecimal(record.at[0] ?? 0)),
    decimal(record.at === null ? null : plainDecimal(record.at[1] ?? 0)),
    // Who is in charge stays in the office.
    text(holdsInternal ? record.responsible : null),
    text(record.source),
    text(record.note),
    text(t(`releaseClass.${record.isNegotiated ? "internal" : record.releaseClass}`)),
  ];
  const head = [t("library.projects.export.note.made", { date: day, n: projects.length }), t("library.projects.export.note.kinds"), ...(holdsInternal ? [t("library.projects.export.note.internal")] : [])];
  const rows = projects.flatMap(({ published, entered }) => [...(published ? [ofRegister(published)] : []), ...(entered ? [ofOffice(entered)] : [])]);
  return { sheets: [{ name: t("library.projects.export.sheet"), head, columns: columns.map(([key, width]) => ({ title: t(key), width })), rows }] };
}

const text = (value: string | null): BookCell => (value === null || value === "" ? null : { text: value });
const decimal = (value: string | null): BookCell => (value === null ? null : { decimal: value });

/** Without an exponent, as tables want it. */
const plainDecimal = (value: number): string => (Number.isInteger(value) ? value.toFixed(0) : String(value));
