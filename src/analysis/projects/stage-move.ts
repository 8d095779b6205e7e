import type { PutRecord } from "../../domain/project-commands";
import type { ProjectStage } from "../../domain/project-stage";
import type { InvestmentProjectRecord } from "../../domain/sites/site-records";
import type { LibraryProject, PublishedProject } from "./library-projects";
import { stageOf } from "./project-fields";

const blank = { stage: null, industry: null, investmentYuan: null, land: null, quota: null, zone: null, at: null, dates: {}, responsible: null, source: null, note: null } as const;

/** An empty record; whatever is entered is internal until someone says otherwise. */
export const freshRecord = (id: string, name: string): InvestmentProjectRecord => ({ ...blank, id, name, register: null, isNegotiated: false, releaseClass: "internal" });

/** A record that takes a project of the register further: it repeats nothing that is published but the name. */
export const takenOver = (published: PublishedProject, id: string): InvestmentProjectRecord => ({ ...freshRecord(id, published.name.zh), register: published.id, isNegotiated: published.isNegotiated });

/** The record of a project; for one of the register alone, the one that would take it further. */
export const recordOf = ({ id, published, entered }: LibraryProject, newId: string): InvestmentProjectRecord => entered ?? (published ? takenOver(published, newId) : freshRecord(newId, id));

/** Whether a project can come to stand in that column: what the register says of its stage cannot be unsaid. */
export const canMoveTo = ({ published, entered }: LibraryProject, stage: ProjectStage | null): boolean =>
  stageOf({ id: "", published, entered }).value !== stage && (stage !== null || published?.stage === null || published === null);

export type PutProject = Extract<PutRecord, { collection: "investments" }>;

/** Moves a project to a stage: one step, with the day on which it came there or `null` where nobody said. */
export function moveCommand(project: LibraryProject, stage: ProjectStage | null, date: string | null, newId: string): PutProject {
  const record = recordOf(project, newId);
  const dates = { ...record.dates };
  if (stage !== null) {
    delete dates[stage];
    if (date !== null) dates[stage] = date;
  }
  return { name: "put-record", collection: "investments", record: { ...record, stage, dates } };
}
