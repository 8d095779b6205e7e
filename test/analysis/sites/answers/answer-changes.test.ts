import { answerFact } from "../../../../src/analysis/sites/facts/answer-facts";
import { beforeAll, expect, test } from "vitest";
import { answerChanges, answersCommand, answerTo } from "../../../../src/analysis/sites/answers/answer-changes";
import type { Project } from "../../../../src/domain/project";
import { parseProject } from "../../../../src/domain/project";
import { applyCommand } from "../../../../src/domain/project-commands";
import { loadWords } from "../../../../src/i18n/load-words";
import { rooms } from "../../../../src/i18n/rooms";
import { aProject, fileOf } from "../../../support/project";
import { filledBook, questionsOf, rowsOf, throughFile, type Filling } from "../../../support/site-answers";

beforeAll(() => loadWords(rooms.sites, rooms.late));

const changesOf = (project: Project, ...fillings: readonly Filling[]) => {
  const [park] = questionsOf("power", "water");
  const twice = park ? [park, park] : [];
  return answerChanges(rowsOf(throughFile(filledBook(twice.slice(0, Math.ceil(fillings.length / 2)), fillings), "xlsx")), project.collections.answers);
};
const after = (project: Project, ...fillings: readonly Filling[]): Project => {
  const command = answersCommand(changesOf(project, ...fillings), project.collections.answers);
  return command ? applyCommand(project, command).project : project;
};
const kept = (project: Project) => Object.values(project.collections.answers).map(({ criterion, lo, hi, answeredOn }) => [criterion, lo, hi, answeredOn]);
const empty = aProject();

test("what was answered becomes one step, which undone leaves nothing behind and written is read again", () => {
  const changes = changesOf(empty, { answer: "500" }, { answer: "2–3 万 m³/日" });
  const command = answersCommand(changes, {});
  if (!command) throw new Error("no command");
  const { project, inverse } = applyCommand(empty, command);
  expect([changes.map(({ state }) => state), kept(project)]).toEqual([["new", "new"], [["power", 500, 500, "2026-11-20"], ["water", 20_000, 30_000, "2026-11-20"]]]);
  expect(applyCommand(project, inverse).project.collections.answers).toEqual({});
  const read = parseProject(JSON.parse(fileOf(project)), "a.json");
  expect(read.ok && read.value.collections.answers).toEqual(project.collections.answers);
});

test("the same file again changes nothing; a later answer takes the place of the former, an older one does not", () => {
  const once = after(empty, { answer: "500" });
  expect(changesOf(once, { answer: "500" })[0]?.state).toBe("unchanged");
  expect(answersCommand(changesOf(once, { answer: "500" }), once.collections.answers)).toBeNull();
  expect(kept(after(once, { answer: "600", date: "2026-11-21" }))).toEqual([["power", 600, 600, "2026-11-21"]]);
  const older = changesOf(once, { answer: "400", date: "2026-10-01" })[0];
  expect(older?.read).toEqual({ is: "refused", faults: [{ code: "older", value: "2026-10-01", limit: "2026-11-20" }] });
});

test("rows that contradict each other are both refused, one that only repeats is not taken twice", () => {
  const project = after(empty, { answer: "500" }, { answer: "7" }, { answer: "800" }, { answer: "7" });
  expect(kept(project)).toEqual([["water", 7, 7, "2026-11-20"]]);
  const changes = changesOf(empty, { answer: "500" }, { answer: "7" }, { answer: "800" }, { answer: "7" });
  // A workbook of two sheets, one after the other.
  expect(changes.map(({ state }) => state)).toEqual(["refused", "new", "refused", "repeated"]);
  expect(changes[0]?.read).toEqual({ is: "refused", faults: [{ code: "contradiction", value: "500 kVA", limit: "800 kVA" }] });
});

test("of two answers of one day the last that was recorded holds, for the list as for the facts", () => {
  const [record] = Object.values(after(empty, { answer: "500" }).collections.answers);
  if (!record) throw new Error("no record");
  const both = { z: { ...record, id: "z", lo: 100, hi: 100 }, a: { ...record, id: "a", lo: 200, hi: 200 } };
  expect(answerTo(both, "yanglin", "power")?.id).toBe("a");
  expect(answerFact(Object.values(both), "yanglin", "power")).toMatchObject({ lo: 200, hi: 200 });
});

test("of several records of one question the latest counts, and an answer leaves only itself", () => {
  const once = after(empty, { answer: "500" });
  const [record] = Object.values(once.collections.answers);
  if (!record) throw new Error("no record");
  const merged: Project = { ...once, collections: { ...once.collections, answers: { ...once.collections.answers, other: { ...record, id: "other", lo: 100, hi: 100, answeredOn: "2026-11-01" } } } };
  expect(answerTo(merged.collections.answers, "yanglin", "power")?.lo).toBe(500);
  expect(kept(after(merged, { answer: "900", date: "2026-11-22" }))).toEqual([["power", 900, 900, "2026-11-22"]]);
});
