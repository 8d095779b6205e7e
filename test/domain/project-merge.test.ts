import * as fc from "fast-check";
import { expect, test } from "vitest";
import { contentHash } from "../../src/domain/content-hash";
import { mostMarks, type Project } from "../../src/domain/project";
import { redoStep, runCommand, undoStep, type Worked } from "../../src/domain/project-history";
import { keyOf, markSaved, mergeProjects, resolveMerge, type Merge, type Side } from "../../src/domain/project-merge";
import { aProject, aView } from "../support/project";

const at = new Date("2026-11-22T00:00:00Z");
const saved = (project: Project, id = "m1") => markSaved(project, id, at);
const none = new Map<string, Side>();
const keys = ({ conflicts }: Merge) => conflicts.map(keyOf);
const withViews = (project: Project, ...views: ReturnType<typeof aView>[]): Project => ({
  ...project,
  collections: { ...project.collections, views: { ...project.collections.views, ...Object.fromEntries(views.map((view) => [view.id, view])) } },
});
const without = (project: Project, id: string): Project => {
  const { [id]: _, ...views } = project.collections.views;
  return { ...project, collections: { ...project.collections, views } };
};

test("after a common file, what only one side changed is taken without asking", () => {
  const base = saved(aProject({ title: "旧名", views: [aView("a"), aView("b"), aView("c")] }));
  const mine = withViews({ ...base, title: "新名" }, aView("a", { title: "mine" }));
  const theirs = without(withViews(base, aView("b", { title: "theirs" }), aView("d")), "c");
  const merge = mergeProjects(mine, theirs);
  expect(merge.base?.id).toBe("m1");
  expect(keys(merge)).toEqual([]);
  const result = resolveMerge(merge, none);
  expect(result.title).toBe("新名");
  expect(Object.values(result.collections.views).map(({ id, title }) => `${id} ${title}`).sort((a, b) => a.localeCompare(b))).toEqual(["a mine", "b theirs", "d 视图 d"]);
});

test("what both changed is a conflict, with the fields that differ", () => {
  const base = saved(aProject({ views: [aView("a")] }));
  const moved = aView("a", { view: { ...aView("a").view, camera: { center: [103, 25], zoom: 9, bearing: 0 } } });
  const merge = mergeProjects(withViews(base, moved), withViews(base, aView("a", { title: "theirs" })));
  expect(merge.conflicts).toMatchObject([{ collection: "views", id: "a", fields: ["title", "view.camera"], theirs: { title: "theirs" } }]);
  expect(resolveMerge(merge, none).collections.views["a"]).toEqual(moved);
  expect(resolveMerge(merge, new Map([["views/a", "theirs"]])).collections.views["a"]?.title).toBe("theirs");
});

test("removed here, changed there: a conflict, and the choice may be to remove", () => {
  const base = saved(aProject({ views: [aView("a")] }));
  const edited = withViews(base, aView("a", { title: "edited" }));
  const merge = mergeProjects(edited, without(base, "a"));
  expect(merge.conflicts).toMatchObject([{ id: "a", theirs: null }]);
  expect(resolveMerge(merge, new Map([["views/a", "theirs"]])).collections.views).toEqual({});
  expect(mergeProjects(without(base, "a"), edited).conflicts).toMatchObject([{ id: "a", mine: null }]);
});

test("the same change on both sides is none", () => {
  const base = saved(aProject({ views: [aView("a")] }));
  const same = withViews(base, aView("a", { title: "same" }));
  expect(mergeProjects(same, { ...same, office: "另一单位" })).toMatchObject({ taken: [], conflicts: [] });
});

test("without a common file nothing is removed and what differs is asked", () => {
  const merge = mergeProjects(aProject({ note: "甲", views: [aView("a"), aView("b")] }), aProject({ note: "乙", title: "题", views: [aView("b", { title: "x" }), aView("c")] }));
  expect(merge.base).toBeNull();
  expect(keys(merge)).toEqual(["project/note", "views/b"]);
  const result = resolveMerge(merge, new Map([["project/note", "theirs"]]));
  expect([result.title, result.note, Object.keys(result.collections.views).sort()]).toEqual(["题", "乙", ["a", "b", "c"]]);
});

test("after a merge the other's later changes come in without asking again", () => {
  const base = saved(aProject({ views: [aView("a")] }));
  const theirs = saved(withViews(base, aView("a", { title: "theirs 1" })), "m2");
  const first = mergeProjects(withViews(base, aView("a", { title: "mine" })), theirs);
  const mine = resolveMerge(first, none);
  expect(mine.collections.views["a"]?.title).toBe("mine");
  expect(mine.marks.map(({ id }) => id)).toEqual(["m1", "m2"]);
  // They have not touched it since, so the choice stands.
  const second = mergeProjects(mine, saved(withViews(theirs, aView("b")), "m3"));
  expect(second.base?.id).toBe("m2");
  expect([keys(second), second.taken.map(keyOf)]).toEqual([[], ["views/b"]]);
});

test("an undone merge is a change of mine, not news of theirs", () => {
  const base = saved(aProject({ views: [aView("a")] }));
  const theirs = withViews(base, aView("a", { title: "theirs" }));
  const merged = runCommand({ value: base, undo: [], redo: [] }, { name: "merge-project", project: resolveMerge(mergeProjects(base, theirs), none) }, at);
  expect(merged.value.collections.views["a"]?.title).toBe("theirs");
  const written: Worked = { ...merged, value: saved(merged.value, "m2") };
  const undone = undoStep(written, at);
  expect(undone.value.collections.views["a"]?.title).toBe("视图 a");
  expect(mergeProjects(undone.value, written.value)).toMatchObject({ taken: [], conflicts: [] });
  expect(redoStep(undone, at).value.collections.views["a"]?.title).toBe("theirs");
});

test("only the last files are remembered", () => {
  const many = Array.from({ length: 20 }, (_, n) => `m${n}`).reduce((project, id) => saved(project, id), aProject());
  expect(many.marks.map(({ id }) => id)).toEqual(["m14", "m15", "m16", "m17", "m18", "m19"]);
  expect(many.marks).toHaveLength(mostMarks);
});

const projects = fc
  .uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.constantFrom("1", "2", "3")), { selector: ([id]) => id })
  .map((given) => aProject({ views: given.map(([id, title]) => aView(id, { title })) }));
const from = (base: Project) => (project: Project): Project => ({ ...project, marks: base.marks });

test("against a slow obvious three-way comparison, each view comes from the side it should", () => {
  fc.assert(
    fc.property(projects, projects, projects, (plain, left, right) => {
      const base = saved(plain);
      const [mine, theirs] = [from(base)(left), from(base)(right)];
      const merge = mergeProjects(mine, theirs);
      const title = (project: Project, id: string) => project.collections.views[id]?.title;
      const result = resolveMerge(merge, new Map(merge.conflicts.map((conflict) => [keyOf(conflict), "theirs"])));
      for (const id of ["a", "b", "c", "d"]) {
        const [b, m, t] = [title(base, id), title(mine, id), title(theirs, id)];
        const isConflict = m !== t && m !== b && t !== b;
        expect(keys(merge).includes(`views/${id}`), id).toBe(isConflict);
        expect(title(result, id), id).toBe(isConflict || m === b ? t : m);
      }
      expect(new Set(keys(mergeProjects(theirs, mine)))).toEqual(new Set(keys(merge)));
    }),
    { seed: 20261122, numRuns: 300 },
  );
});

test("a hash depends on the content and not on the order of its keys", () => {
  expect(contentHash({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(contentHash({ b: [{ d: 3, c: 2 }], a: 1 }));
  const hashes = Array.from({ length: 20_000 }, (_, n) => contentHash({ n }));
  expect(new Set(hashes).size).toBe(20_000);
  expect(hashes.every((hash) => /^[0-9a-f]{16}$/.test(hash))).toBe(true);
});
