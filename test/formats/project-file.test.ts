import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { markSaved } from "../../src/domain/project-merge";
import { parseProjectText, projectFileName, readProjectFile, writeProjectFile } from "../../src/formats/project-file";
import { aProject, aView, fileOf } from "../support/project";

const fixture = (name: string) => readFileSync(new URL(`../fixtures/project/${name}`, import.meta.url), "utf8");
const fault = (text: string) => {
  const parsed = parseProjectText(text, "x.json");
  return parsed.ok ? "opened" : [parsed.problem.code, parsed.problem.at];
};
const changed = (change: (project: ReturnType<typeof parts>) => unknown) => JSON.stringify(change(parts()));
const parts = () => JSON.parse(fileOf(aProject({ views: [aView("a")] }))) as { version: number; title: string; collections: Record<string, Record<string, Record<string, unknown>>> };

test("a project of version 0 opens as it was meant", () => {
  const parsed = parseProjectText(fixture("v0.json"), "v0.json");
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      version: 5, title: "2026 年度片区调研", note: "书签由旧版导出", changedAt: "2026-03-02T01:20:00.000Z", marks: [],
      collections: {
        views: {
          "view-1": { title: "滇池东岸", releaseClass: "internal", view: { camera: { center: [102.81, 24.88], zoom: 11.5 }, selection: ["etdz-kunming"] } },
          "view-2": { title: "Linkage zone", view: { selection: [] } },
        },
      },
    },
  });
});

test("a project of version 1 opens for ever, and what is internal by default says so", () => {
  const parsed = parseProjectText(fixture("v1.json"), "v1.json");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  expect(parsed.value.collections.views["view-1"]?.view.layers.opacity).toEqual({ "industrial-park": 0.4 });
  expect(parsed.value.collections.earlier["ledger.q-2026-530102"]).toEqual({
    id: "ledger.q-2026-530102", releaseClass: "internal", payload: { year: 2026, cells: [{ column: "allocated", value: null }] },
  });
  expect(parsed.value.marks).toHaveLength(1);
});

test("a project of version 2 opens for ever; records of before their schema are kept aside", () => {
  const parsed = parseProjectText(fixture("v2.json"), "v2.json");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  const { boundaries, layers, ledger, earlier } = parsed.value.collections;
  expect([boundaries, layers, Object.keys(ledger)]).toEqual([{}, {}, ["2026.530102"]]);
  expect(Object.keys(earlier).sort()).toEqual(["boundaries.b1", "layers.l1", "ledger.q-2026-530102"]);
  expect(earlier["layers.l1"]).toEqual({ id: "layers.l1", releaseClass: "public", payload: [1, 2] });
});

test("a project of version 3 opens for ever; a resource of before its schema is kept aside", () => {
  const parsed = parseProjectText(fixture("v3.json"), "v3.json");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  const { resources, investments, answers, earlier } = parsed.value.collections;
  expect([resources, investments, answers]).toEqual([{}, {}, {}]);
  expect(Object.keys(earlier).sort()).toEqual(["boundaries.b1", "layers.l1", "ledger.q-2026-530102", "resources.plot-1"]);
  expect(earlier["resources.plot-1"]?.payload).toEqual({ name: "一号地", mu: 300 });
});

test("a project of version 4 opens for ever; a story of before its schema is kept aside", () => {
  const parsed = parseProjectText(fixture("v4.json"), "v4.json");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  const { stories, splits, searches, earlier } = parsed.value.collections;
  expect([stories, Object.keys(splits), Object.keys(searches)]).toEqual([{}, [], ["search-1"]]);
  expect(earlier["stories.tour-1"]?.payload).toEqual({ title: "参观路线", views: ["view-1"] });
});

test("records kept aside find an id of their own, however long theirs was and however many there are", () => {
  const old = JSON.parse(fixture("v3.json")) as { collections: Record<string, Record<string, object>> };
  const ids = ["r".repeat(80), `${"r".repeat(79)}x`, "plot-1"];
  const plain = (id: string) => ({ id, releaseClass: "internal", payload: { was: id } });
  old.collections["resources"] = Object.fromEntries(ids.map((id) => [id, plain(id)]));
  old.collections["earlier"] = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`resources.plot-${index}`, plain(`resources.plot-${index}`)]));
  const parsed = parseProjectText(JSON.stringify(old), "v3.json");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  const kept = Object.values(parsed.value.collections.earlier);
  expect(kept).toHaveLength(20_003);
  for (const id of [...ids, "resources.plot-1"]) expect(kept.filter(({ payload }) => (payload as { was: string }).was === id)).toHaveLength(1);
});

test("what was written is read back the same", () => {
  const project = markSaved(aProject({ title: "题", views: [aView("a"), aView("b")], earlier: [{ id: "x", releaseClass: "public", payload: [1, { y: null }] }] }), "m", new Date(0));
  expect(parseProjectText(fileOf(project), "x")).toEqual({ ok: true, value: project });
  expect(parseProjectText(`\uFEFF${fileOf(project)}`, "x").ok).toBe(true);
});

test("hostile and broken files are refused, each with its reason", () => {
  const whole = fileOf(aProject({ views: [aView("a")] }));
  expect(fault(whole.slice(0, whole.length / 2))).toEqual(["project-file-not-json", undefined]);
  expect(fault("<!doctype html>")).toEqual(["project-file-not-json", undefined]);
  expect(fault("[1, 2]")).toEqual(["project-file-other", undefined]);
  expect(fault('{"type":"FeatureCollection","features":[]}')).toEqual(["project-file-other", undefined]);
  expect(fault(changed((project) => ({ ...project, version: 6 })))).toEqual(["project-file-newer", "6"]);
  expect(fault(changed((project) => ({ ...project, version: 0.5 })))).toEqual(["project-file-wrong-shape", "version"]);
  expect(fault(whole.replace('"views": {', '"views": { "__proto__": {"polluted": true},'))).toEqual(["project-file-unsafe", "collections.views.__proto__"]);
  expect(fault(whole.replace('"views": {', '"views": { "constructor": {},'))).toEqual(["project-file-unsafe", "collections.views.constructor"]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect(fault(changed((project) => ({ ...project, extra: 1 })))).toEqual(["project-file-wrong-shape", "?"]);
  expect(fault(changed((project) => ({ ...project, title: "长".repeat(121) })))).toEqual(["project-file-wrong-shape", "title"]);
  expect(fault(changed((project) => ({ ...project, collections: { ...project.collections, views: { b: project.collections["views"]?.["a"] } } })))).toEqual([
    "project-file-wrong-shape", "collections.views",
  ]);
  expect(fault(changed((project) => {
    Object.assign(project.collections["views"]?.["a"]?.["view"] ?? {}, { camera: { center: [500, 0], zoom: 3, bearing: 0 } });
    return project;
  }))).toEqual(["project-file-wrong-shape", "collections.views.a.view.camera.center.0"]);
});

test("depth and number of values are bounded", () => {
  const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
  const withPayload = (payload: string) =>
    fileOf(aProject()).replace('"earlier": {}', `"earlier": { "x": { "id": "x", "releaseClass": "internal", "payload": ${payload} } }`);
  expect(fault(withPayload(nested(10)))).toBe("opened");
  expect(fault(withPayload(nested(20)))).toEqual(["project-file-wrong-shape", "collections.earlier.x.payload"]);
  expect(fault(withPayload(nested(200)))[0]).toBe("project-file-unsafe");
  expect(fault(nested(2_000_000))[0]).toMatch(/^project-file-(unsafe|not-json)$/);
  expect(fault(withPayload(`[${"0,".repeat(600_000)}0]`))).toEqual(["project-file-wrong-shape", "collections.earlier.x.payload"]);
});

test("a file too large is not even read, one that cannot be read is said", async () => {
  const unread = { name: "big.json", size: 60 * 1024 * 1024, slice: () => new Blob(["{"]), text: () => Promise.reject(new Error("was read")) };
  expect(await readProjectFile(unread)).toEqual({ ok: false, problem: { code: "project-file-too-large", file: "big.json", at: "50" } });
  expect(await readProjectFile({ ...unread, size: 10 })).toEqual({ ok: false, problem: { code: "project-file-not-read", file: "big.json" } });
});

test("no text and no JSON value makes the parser throw or hang", () => {
  const whole = fileOf(aProject({ views: [aView("a")], earlier: [{ id: "x", releaseClass: "internal", payload: { deep: [1] } }] }));
  fc.assert(
    fc.property(fc.nat(whole.length), fc.nat(12), fc.string({ maxLength: 12 }), (at, cut, put) => {
      expect(["boolean"]).toContain(typeof parseProjectText(whole.slice(0, at) + put + whole.slice(at + cut), "x").ok);
    }),
    { seed: 20261122, numRuns: 1500 },
  );
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), fc.json({ maxDepth: 3 }), (any, payload) => {
      expect(parseProjectText(any, "x").ok).toBe(false);
      const carried = parseProjectText(whole.replace('{\n     "deep"', `{ "any": ${payload}, "deep"`), "x");
      expect(carried.ok || carried.problem.code === "project-file-unsafe").toBe(true);
    }),
    { seed: 20261122, numRuns: 500 },
  );
});

test("the file is named after the project, with nothing a file system refuses", () => {
  const at = new Date(2026, 10, 22, 9, 5);
  expect(projectFileName(" 年度/片区:图 ", "未命名", at)).toBe("年度-片区-图-20261122-0905.pianqu.json");
  expect(projectFileName("", "未命名", at)).toBe("未命名-20261122-0905.pianqu.json");
  expect(projectFileName("..\\..\\evil\u202Egpj", "x", at)).toBe("-..-evil-gpj-20261122-0905.pianqu.json");
});

test("a bookmark names ids that can exist, and not too many", () => {
  const withView = (over: object) =>
    fault(changed((project) => {
      Object.assign(project.collections["views"]?.["a"]?.["view"] ?? {}, over);
      return project;
    }));
  const many = (n: number) => Array.from({ length: n }, (_, index) => `zone-${index}`);
  const at = "collections.views.a.view";
  expect(withView({ selection: many(60), layers: { hidden: ["530102", "a.b_c"], opacity: { water: 0.5 }, order: many(60) } })).toBe("opened");
  expect(withView({ selection: many(61) })).toEqual(["project-file-wrong-shape", `${at}.selection`]);
  for (const layers of [
    { hidden: ["\ud800"], opacity: {}, order: [] },
    { hidden: [], opacity: {}, order: ["x".repeat(81)] },
    { hidden: many(61), opacity: {}, order: [] },
    { hidden: [], opacity: { "a b": 1 }, order: [] },
    { hidden: [], opacity: Object.fromEntries(many(61).map((id) => [id, 0.5])), order: [] },
  ]) {
    expect(withView({ layers })[1]).toMatch(/^collections\.views\.a\.view\.layers/);
  }
});

test("a file that would be too large is written without line breaks, or not at all", () => {
  const project = aProject({ views: [aView("a"), aView("b")] });
  const [long, short] = [fileOf(project), `${JSON.stringify(project)}\n`].map((text) => new TextEncoder().encode(text).length) as [number, number];
  expect(writeProjectFile(project, long)).toEqual({ ok: true, value: fileOf(project) });
  expect(writeProjectFile(project, long - 1)).toEqual({ ok: true, value: `${JSON.stringify(project)}\n` });
  expect(writeProjectFile(project, short - 1)).toEqual({ ok: false, problem: { code: "project-too-large", at: "50" } });
});
