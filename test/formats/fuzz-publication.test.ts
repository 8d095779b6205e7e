import * as fc from "fast-check";
import { expect, test } from "vitest";
import { datasetIds, type DatasetId } from "../../src/domain/catalogue";
import { readDocuments } from "../../src/formats/read-documents";
import { readPublication } from "../../src/formats/read-publication";
import { committed } from "../support/edited-geodata";

/** Bounded and repeatable: the same damages each time. */
const runs = { seed: 20261122, numRuns: 120, endOnFailure: true } as const;

const files = ["catalogue.json", ...datasetIds.flatMap((id) => [`${id}/dataset.json`, `${id}/features.geojson`])];
const texts = new Map([...files, "documents/documents.json"].map((path) => [path, committed(path)]));

type Path = (string | number)[];

/** Something else in the place of a value: another type, a huge or impossible number, a trap, or nothing. */
const intruder = fc.oneof(
  fc.constantFrom<unknown>(null, true, "", "NaN", "Infinity", -0, 1e308, -1e308, 9_007_199_254_740_992, [], {}, [[[[]]]], "\u0000", "\uD800", "__proto__", "constructor"),
  fc.constantFrom<unknown>([102.7, 25], [25, 102.7], [34_500_000, 2_700_000], [[[102, 25]]], { type: "Polygon", coordinates: [] }, { type: "GeometryCollection", geometries: null }),
  fc.integer().map((n) => "长".repeat(Math.abs(n) % 20_000)),
  fc.jsonValue({ maxDepth: 4 }),
);

type Damage =
  | { kind: "cut"; at: number }
  | { kind: "replace"; steps: number[]; by: unknown }
  | { kind: "delete"; steps: number[] }
  | { kind: "repeat"; steps: number[] }
  | { kind: "raw"; at: number; text: string }
  | { kind: "swap" }
  | { kind: "bury"; levels: number };

const steps = fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 9 });
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constant("cut" as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("replace" as const), steps, by: intruder }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("delete" as const), steps }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("repeat" as const), steps }) },
  fc.record({ kind: fc.constant("raw" as const), at: fc.double({ min: 0, max: 1, noNaN: true }), text: fc.constantFrom("1e999", "\u0000", "{", "]", ",,", "\uFEFF", '"__proto__":{"id":"x"},', "NaN", "//", "\\u12") }),
  fc.record({ kind: fc.constant("swap" as const) }),
  fc.record({ kind: fc.constant("bury" as const), levels: fc.constantFrom(1, 100, 20_000) }),
);

/** Walks into a value by whatever the numbers lead to, and says where it came. */
function pathBy(json: unknown, numbers: readonly number[]): Path {
  const path: Path = [];
  let value = json;
  for (const number of numbers) {
    if (typeof value !== "object" || value === null) break;
    const keys = Object.keys(value);
    const key = keys[number % Math.max(keys.length, 1)];
    if (key === undefined) break;
    path.push(key);
    value = (value as Record<string, unknown>)[key];
  }
  return path;
}

function at(json: unknown, path: Path): { parent: Record<string, unknown> | unknown[]; key: string } | null {
  const key = path.at(-1);
  if (key === undefined) return null;
  const parent = path.slice(0, -1).reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], json);
  return { parent: parent as Record<string, unknown>, key: String(key) };
}

function damaged(text: string, how: Damage): string {
  if (how.kind === "cut") return text.slice(0, Math.floor(text.length * how.at));
  if (how.kind === "raw") return text.slice(0, Math.floor(text.length * how.at)) + how.text + text.slice(Math.floor(text.length * how.at));
  if (how.kind === "swap") return text.replace(/\[(\d{3}\.\d+),(\d{2}\.\d+)\]/g, "[$2,$1]");
  if (how.kind === "bury") return `${'{"a":['.repeat(how.levels)}${text}${"]}".repeat(how.levels)}`;
  const json = JSON.parse(text) as unknown;
  const place = at(json, pathBy(json, how.steps));
  if (!place) return text;
  const { parent, key } = place;
  if (Array.isArray(parent)) {
    if (how.kind === "replace") parent[Number(key)] = how.by;
    else if (how.kind === "delete") parent.splice(Number(key), 1);
    else parent.push(parent[Number(key)]);
  } else if (how.kind === "replace") parent[key] = how.by;
  else if (how.kind === "delete") Reflect.deleteProperty(parent, key);
  return JSON.stringify(json);
}

const featuresOf = (publication: Awaited<ReturnType<typeof readPublication>>["publication"]): Partial<Record<DatasetId, readonly unknown[]>> => ({
  zones: publication.zones,
  districts: publication.districts,
  prefectures: publication.prefectures,
  water: publication.water,
  places: publication.places,
  links: publication.links,
});

test("whatever happens to a file, reading goes on: no throw, every problem names a file, the other datasets are whole", async () => {
  const sound = featuresOf((await readPublication((path) => Promise.resolve(texts.get(path) ?? ""))).publication);
  let named = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), fc.array(damage, { minLength: 1, maxLength: 3 }), async (file, damages) => {
      let text = texts.get(file) ?? "";
      for (const one of damages) {
        try {
          text = damaged(text, one);
        } catch {
          // Damage to what is no JSON any more: the text stays as broken as it is.
        }
      }
      const began = performance.now();
      const { publication, problems } = await readPublication((path) => Promise.resolve(path === file ? text : (texts.get(path) ?? "")));
      expect(performance.now() - began).toBeLessThan(5000);
      named += problems.length > 0 ? 1 : 0;
      for (const problem of problems) {
        expect(files).toContain(problem.file);
        expect(problem.at ?? "x").not.toBe("");
      }
      expect(problems.filter((problem) => problem.file === file).length).toBeLessThanOrEqual(20);
      const counts = featuresOf(publication);
      for (const id of datasetIds) {
        // The catalogue decides what is read at all, and a dataset.json which files.
        if (file === "catalogue.json" || file.startsWith(`${id}/`)) continue;
        expect(counts[id]?.length, id).toBe(sound[id]?.length);
      }
      expect(({} as Record<string, unknown>)["id"], "the prototype is nobody's").toBeUndefined();
    }),
    runs,
  );
  expect(named, "damages that were noticed").toBeGreaterThan(runs.numRuns / 2);
});

test("whatever happens to the list of documents, the sound entries are kept", async () => {
  const text = texts.get("documents/documents.json") ?? "";
  const { documents: all } = await readDocuments(() => Promise.resolve(text));
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: all.length - 1 }), fc.array(fc.nat({ max: 100 }), { minLength: 1, maxLength: 3 }), intruder, async (index, inside, by) => {
      const json = JSON.parse(text) as Record<string, unknown>[];
      const place = at(json[index], pathBy(json[index], inside));
      if (place && !Array.isArray(place.parent)) place.parent[place.key] = by;
      const { documents, problems } = await readDocuments(() => Promise.resolve(JSON.stringify(json)));
      expect(documents.length).toBeGreaterThanOrEqual(all.length - 1);
      expect(documents.length + problems.length).toBe(all.length);
    }),
    { ...runs, numRuns: 200 },
  );
});
