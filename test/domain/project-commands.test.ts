import * as fc from "fast-check";
import { expect, test } from "vitest";
import { mostRevisions, parseProject, type Project } from "../../src/domain/project";
import { applyCommand, type Command } from "../../src/domain/project-commands";
import { mostSteps, redoStep, runCommand, undoStep, type Worked } from "../../src/domain/project-history";
import { aProject, aView } from "../support/project";

const ids = fc.constantFrom("a", "b", "c", "d");
const texts = fc.string({ maxLength: 12 });
const views = fc.uniqueArray(fc.tuple(ids, texts), { selector: ([id]) => id }).map((given) => given.map(([id, title]) => aView(id, { title })));
const earlier = fc.uniqueArray(ids).map((given) => given.map((id) => ({ id, releaseClass: "internal" as const, payload: { of: id } })));
const projects: fc.Arbitrary<Project> = fc
  .record({ title: texts, note: texts, office: texts, views, earlier })
  .map((parts) => aProject(parts));
const commands: fc.Arbitrary<Command> = fc.oneof(
  texts.map((title): Command => ({ name: "rename-project", title })),
  texts.map((note): Command => ({ name: "set-note", note })),
  texts.map((office): Command => ({ name: "set-office", office })),
  fc.tuple(ids, texts).map(([id, title]): Command => ({ name: "put-record", collection: "views", record: aView(id, { title }) })),
  fc.tuple(ids, fc.integer()).map(([id, n]): Command => ({ name: "put-record", collection: "earlier", record: { id, releaseClass: "internal", payload: n } })),
  fc.tuple(fc.constantFrom("views" as const, "earlier" as const), ids).map(([collection, id]): Command => ({ name: "remove-record", collection, id })),
  projects.map((project): Command => ({ name: "replace-project", project })),
);

const seeded = { seed: 20261122, numRuns: 300 };
const at = new Date("2026-11-22T00:00:00Z");
const content = ({ value }: Worked) => ({ ...value, revision: 0, changedAt: null });

test("a command and its inverse leave the project as it was", () => {
  fc.assert(
    fc.property(projects, commands, (project, command) => {
      const { project: changed, inverse } = applyCommand(project, command);
      expect(applyCommand(changed, inverse).project).toEqual(project);
    }),
    seeded,
  );
});

test("the inverse of an inverse does again what the command did", () => {
  fc.assert(
    fc.property(projects, commands, (project, command) => {
      const done = applyCommand(project, command);
      const undone = applyCommand(done.project, done.inverse);
      expect(applyCommand(undone.project, undone.inverse).project).toEqual(done.project);
    }),
    seeded,
  );
});

test("any run of commands is undone to the beginning and redone to the end", () => {
  fc.assert(
    fc.property(projects, fc.array(commands, { maxLength: 12 }), (value, run) => {
      const start: Worked = { value, undo: [], redo: [] };
      const end = run.reduce((worked, command) => runCommand(worked, command, at), start);
      let back = end;
      while (back.undo.length > 0) back = undoStep(back, at);
      expect(content(back)).toEqual(content(start));
      let forth = back;
      while (forth.redo.length > 0) forth = redoStep(forth, at);
      expect(content(forth)).toEqual(content(end));
      expect(forth.value.revision).toBeGreaterThanOrEqual(end.value.revision);
    }),
    { ...seeded, numRuns: 100 },
  );
});

test("one hundred steps can be undone, a new command ends what could be redone", () => {
  let worked: Worked = { value: aProject(), undo: [], redo: [] };
  for (let n = 1; n <= mostSteps + 5; n += 1) worked = runCommand(worked, { name: "rename-project", title: `${n}` }, at);
  expect(worked.undo).toHaveLength(100);
  for (let n = 0; n < 200; n += 1) worked = undoStep(worked, at);
  expect(worked.value.title).toBe("5");
  expect(worked.redo).toHaveLength(100);
  expect(runCommand(worked, { name: "set-note", note: "x" }, at).redo).toEqual([]);
});

test("a command that changes nothing is no step", () => {
  const worked: Worked = { value: aProject({ title: "same" }), undo: [], redo: [] };
  expect(runCommand(worked, { name: "rename-project", title: "same" }, at)).toBe(worked);
  expect(runCommand(worked, { name: "remove-record", collection: "views", id: "toString" }, at)).toBe(worked);
});

test("each change counts and is dated, undoing too", () => {
  const once = runCommand({ value: aProject(), undo: [], redo: [] }, { name: "rename-project", title: "x" }, at);
  expect([once.value.revision, once.value.changedAt]).toEqual([1, "2026-11-22T00:00:00.000Z"]);
  expect(undoStep(once, at).value.revision).toBe(2);
});

test("a change of a project of the highest revision can still be read", () => {
  const last = aProject({ revision: mostRevisions });
  const { value } = runCommand({ value: last, undo: [], redo: [] }, { name: "rename-project", title: "x" }, at);
  expect(value.revision).toBe(mostRevisions);
  expect(parseProject(value, "x").ok).toBe(true);
  expect(parseProject({ ...last, revision: Number.MAX_SAFE_INTEGER }, "x")).toMatchObject({ ok: false, problem: { code: "project-file-wrong-shape", at: "revision" } });
});
