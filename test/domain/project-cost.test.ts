import { afterEach, expect, test, vi } from "vitest";
import { lookThrough } from "../../src/domain/plain-json";
import { emptyProject, faultOfProject, type Project } from "../../src/domain/project";
import { aBoundary, aLayer, packed } from "../support/imported";

afterEach(() => vi.restoreAllMocks());

const corners = 20_000;
function aLargeProject(): Project {
  const ring = Array.from({ length: corners }, (_, at) => [102.8 + 0.1 * Math.cos((2 * Math.PI * at) / corners), 25 + 0.1 * Math.sin((2 * Math.PI * at) / corners)]);
  const boundary = aBoundary("park", { geometry: { type: "Polygon", coordinates: [[...ring, ring[0] ?? []]] } });
  const layers = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`l${index}`, aLayer(`l${index}`, packed(`l${index}`))]));
  const { collections, ...rest } = emptyProject("x");
  return { ...rest, collections: { ...collections, layers, boundaries: { [boundary.id]: boundary } } };
}

test("an edit does not walk along a boundary that was looked through before", () => {
  const project = aLargeProject();
  expect(faultOfProject(project)).toBeNull();
  const keys = vi.spyOn(Object, "keys");
  expect(faultOfProject({ ...project, title: "新名称" })).toBeNull();
  expect(keys.mock.calls.length).toBeLessThan(corners / 4);
});

test("another boundary, and what is unsound, are looked through as before", () => {
  const project = aLargeProject();
  expect(faultOfProject(project)).toBeNull();
  const [record] = Object.values(project.collections.boundaries);
  if (!record) throw new Error("no boundary");
  const broken = { ...record, geometry: { type: "Polygon", coordinates: [[[102, 25], [103, 25], [Number.NaN, 26], [102, 25]]] } } as typeof record;
  expect(faultOfProject({ ...project, collections: { ...project.collections, boundaries: { [record.id]: broken } } })).toMatchObject({ code: "project-over-limit" });
});

test("what is known to be sound still counts as much as it holds", () => {
  const inner = [1, 2, [3]];
  const { seen } = lookThrough(inner, { depth: 9, nodes: 99 });
  const known = (holder: object) => (holder === inner ? seen : undefined);
  const outer = { a: inner, b: inner };
  expect(lookThrough(outer, { depth: 9, nodes: 99 }, known)).toEqual({ fault: null, seen: expect.any(Number) as number });
  expect(lookThrough(outer, { depth: 9, nodes: 2 * seen }, known).fault).not.toBeNull();
});
