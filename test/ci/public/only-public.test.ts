import { createHash } from "node:crypto";
import { assert, asyncProperty, constantFrom, uniqueArray } from "fast-check";
import { describe, expect, it, test } from "vitest";
import { onlyPublic } from "../../../.ci/public/only-public";
import { readPublication } from "../../../src/formats/read-publication";
import { readStatements } from "../../../src/formats/read-statements";
import { committedTexts, guardedPublication, guardedWords } from "../../support/guarded-publication";

type Columns = Record<string, unknown>;
type Features = { features: { id: string; properties: Columns }[] };

const json = <T>(text: string | undefined): T => JSON.parse(text ?? "") as T;
const edited = (path: string, by: (content: never) => void, texts = committedTexts()): Record<string, string> => {
  const content = json<never>(texts[path]);
  by(content);
  return { ...texts, [path]: JSON.stringify(content) };
};
const zone = ({ features }: Features, id: string): Columns => features.find(({ properties }) => properties["id"] === id)?.properties ?? {};
const zonesOf = (files: Record<string, string>) => json<Features>(files["zones/features.geojson"]);
const readFrom = (files: Record<string, string>) => (path: string) => {
  const text = files[path];
  return text === undefined ? Promise.reject(Object.assign(new Error("not found"), { status: 404 })) : Promise.resolve(text);
};
const readAsTheAppDoes = (files: Record<string, string>) => readPublication(readFrom(files));

test("a publication in which all is public stays as it is, byte for byte", () => {
  const texts = committedTexts();
  expect(onlyPublic(texts)).toEqual({ files: texts, withheld: [], mentions: [], words: [] });
});

describe("the guarded publication", () => {
  const { files, withheld, mentions, words } = onlyPublic(guardedPublication());
  const why = Object.fromEntries(withheld.map(({ file, at, why: reason }) => [at || file, reason]));

  it("holds none of the guarded words, in names of files or in texts", () => {
    const all = JSON.stringify(files);
    expect(guardedWords.filter((word) => all.includes(word))).toEqual([]);
    expect(mentions).toEqual([]);
    expect(words).toEqual(expect.arrayContaining(["park-guarded", "龘龘产业园区", "龘龘函〔2026〕1号"]));
  });

  it("names everything that stays inside, and why", () => {
    expect(why).toEqual({
      "park-guarded": "internal",
      "guarded-block": "no-class",
      "guarded-block-2": "unknown-class",
      "public-drawn-from": "drawn-from-internal",
      "place-guarded": "internal",
      "link-guarded-zone": "about-internal",
      "link-guarded-document": "about-internal",
      "link-guarded-end": "about-internal",
      "doc-guarded": "internal",
      "doc-unclassed": "no-class",
      "S2-901": "internal",
      "S2-902": "no-class",
      "S2-903": "about-internal",
      "S2-904": "about-internal",
      "reserves/dataset.json": "internal",
      "zones/draft.geojson": "unlisted",
      "water/README.md": "about-internal",
    });
    expect(withheld).toHaveLength(17);
    expect(withheld.find(({ at }) => at === "park-guarded")?.file).toBe("zones/features.geojson");
  });

  it("keeps what is public, without its references to the rest", () => {
    const zones = zonesOf(files);
    expect(zone(zones, "public-child")).toMatchObject({ parent: null, name_zh: "公开的子园" });
    const anning = zone(zones, "park-anning");
    expect(anning).toMatchObject({ predecessor: null, documents: ["003"] });
    expect(anning["statedAreas"]).toMatchObject([{ document: "003" }]);
    expect(zone(json<Features>(files["links/features.geojson"]), "link-half")["zones"]).toEqual(["collab-wuhua-fumin"]);
    expect(json<{ datasets: string[] }>(files["catalogue.json"]).datasets).toEqual(json<{ datasets: string[] }>(committedTexts()["catalogue.json"]).datasets);
  });

  it("keeps of the register what is public, without the doubtful figure", () => {
    const register = json<{ id: string; zones: string[] }[]>(files["statements/002.json"]);
    expect(register.filter(({ id }) => /^S2-[89]/.test(id))).toMatchObject([{ id: "S2-800", zones: ["park-anning"] }]);
    expect(register.filter((statement) => "doubtful" in statement && statement["doubtful"] === true)).toEqual([]);
  });

  it("is a publication that the app reads without a problem", async () => {
    const { publication, problems } = await readAsTheAppDoes(files);
    expect(problems).toEqual([]);
    expect(publication.zones).toHaveLength(26);
    expect((await readStatements(readFrom(files))).problems).toEqual([]);
  });

  it("has a manifest of exactly its own files, without what the office noted", () => {
    const manifest = json<{ files: { path: string; bytes: number; sha256: string }[] } & Columns>(files["manifest.json"]);
    expect(manifest).toMatchObject({ schema: 1, version: "2026-11-22.1", date: "2026-11-22", approver: null, note: null, previous: null });
    const expected = Object.keys(files)
      .filter((path) => path !== "manifest.json")
      .map((path) => ({ path, bytes: Buffer.byteLength(files[path] ?? ""), sha256: createHash("sha256").update(files[path] ?? "").digest("hex") }));
    expect(manifest.files).toEqual(expected);
  });

  it("is public already: nothing more is left out of it", () => {
    expect(onlyPublic(files)).toMatchObject({ files, withheld: [] });
  });
});

test("a feature is public only where its dataset is: internal boundaries leave no trace", () => {
  const fixture = { type: "FeatureCollection", features: [{ type: "Feature", properties: { zone: "park-anning", source_zh: "NEIBU" }, geometry: null }] };
  const texts = edited("boundaries/dataset.json", (meta: Columns) => void (meta["releaseClass"] = "internal"));
  const { files, withheld } = onlyPublic({ ...texts, "boundaries/features.geojson": JSON.stringify(fixture) });
  expect(Object.keys(files).filter((path) => path.startsWith("boundaries"))).toEqual([]);
  expect(withheld).toEqual([
    { file: "boundaries/dataset.json", at: "", why: "internal" },
    // It lists all datasets by their titles.
    { file: "README.md", at: "", why: "about-internal" },
  ]);
  expect(json<{ datasets: string[] }>(files["catalogue.json"]).datasets).not.toContain("boundaries");
  expect(JSON.stringify(files)).not.toContain("NEIBU");
});

test("a public boundary of an internal zone goes with it", () => {
  const texts = edited("zones/features.geojson", (zones: Features) => void (zone(zones, "park-anning")["releaseClass"] = "internal"));
  const fixture = { type: "FeatureCollection", features: [{ type: "Feature", properties: { zone: "park-anning", source_zh: "甲" }, geometry: null }] };
  const { files, withheld } = onlyPublic({ ...texts, "boundaries/features.geojson": JSON.stringify(fixture) });
  expect(json<Features>(files["boundaries/features.geojson"]).features).toEqual([]);
  expect(withheld).toContainEqual({ file: "boundaries/features.geojson", at: "park-anning", why: "about-internal" });
});

test.each([
  ["without a class", (meta: Columns) => void delete meta["releaseClass"], "no-class"],
  ["with an unknown class", (meta: Columns) => void (meta["releaseClass"] = "Public"), "unknown-class"],
  ["of another shape", (meta: Columns) => void delete meta["licence"], "unreadable"],
])("a dataset %s stays inside", (_, by, why) => {
  const { files, withheld } = onlyPublic(edited("water/dataset.json", by));
  expect(withheld[0]).toMatchObject({ file: "water/dataset.json", why });
  expect(Object.keys(files).filter((path) => path.startsWith("water"))).toEqual([]);
});

test("a file that cannot be read stays inside and is named", () => {
  const { files, withheld } = onlyPublic({ ...committedTexts(), "water/features.geojson": '{"type":"FeatureCollection","features":[' });
  expect(withheld).toEqual([{ file: "water/features.geojson", at: "", why: "unreadable" }]);
  expect(files["water/features.geojson"]).toBeUndefined();
  expect(json<{ datasets: string[] }>(files["catalogue.json"]).datasets).not.toContain("water");
});

test("of the registers and stories that the catalogue names, the public ones stay; others are not listed any more", () => {
  const story = (id: string, over: Columns) => JSON.stringify({ id, title: { zh: `故事${id}甲乙`, en: `Story ${id}` }, chapters: [], ...over });
  const texts = {
    ...edited("catalogue.json", (catalogue: Columns) => void (catalogue["stories"] = ["stories/a.json", "stories/b.json", "stories/c.json", "stories/d.json"])),
    "stories/a.json": story("a", { releaseClass: "public" }),
    "stories/b.json": story("b", { releaseClass: "internal" }),
    "stories/c.json": story("c", {}),
    "stories/d.json": story("d", { releaseClass: "public", chapters: [{ view: { selection: ["park-anning", "park-guarded"] } }] }),
    "stories/e.json": story("e", { releaseClass: "public" }),
  };
  const guarded = edited("zones/features.geojson", ({ features }: Features) => features.push({ ...structuredClone(features[0] ?? { id: "", properties: {} }), id: "park-guarded", properties: { id: "park-guarded", releaseClass: "internal" } }), texts);
  const { files, withheld } = onlyPublic(guarded);
  expect(Object.keys(files).filter((path) => path.startsWith("stories"))).toEqual(["stories/a.json"]);
  expect(json<Columns>(files["catalogue.json"])["stories"]).toEqual(["stories/a.json"]);
  expect(withheld).toEqual(
    expect.arrayContaining([
      { file: "stories/b.json", at: "b", why: "internal" },
      { file: "stories/c.json", at: "c", why: "no-class" },
      { file: "stories/d.json", at: "d", why: "about-internal" },
      { file: "stories/e.json", at: "", why: "unlisted" },
    ]),
  );
});

test("the stricter of a feature's two classes counts", () => {
  const texts = edited("zones/features.geojson", ({ features }: { features: Columns[] }) => void Object.assign(features[0] ?? {}, { releaseClass: "internal" }));
  expect(onlyPublic(texts).withheld).toContainEqual({ file: "zones/features.geojson", at: "ftz-kunming", why: "internal" });
});

test("an internal part of a record goes alone; with it the figure that shows it", () => {
  const withArea = (over: Columns) => edited("zones/features.geojson", (zones: Features) => void (zone(zones, "park-yanglin")["statedAreas"] as Columns[]).push(over));
  const area = { value: 99.87, unit: "km2", which: "administered", status: "existing", asOf: null, document: "003", where: null, caution: null, releaseClass: "internal" };
  const kept = onlyPublic(withArea(area));
  expect(kept.withheld).toEqual([{ file: "zones/features.geojson", at: expect.stringMatching(/^park-yanglin\.statedAreas\.\d+$/), why: "internal" }]);
  expect(kept.files["zones/features.geojson"]).not.toContain("99.87");
  const drawn = zone(zonesOf(committedTexts()), "park-yanglin")["boundary"] as Columns;
  const { withheld } = onlyPublic(withArea({ ...area, which: drawn["drawnArea"] }));
  // What the register says of that zone alone goes with it.
  expect(withheld.filter(({ file }) => !file.startsWith("statements/"))).toEqual([{ file: "zones/features.geojson", at: "park-yanglin", why: "drawn-from-internal" }]);
});

test("an area drawn out of an internal document takes its figure along", () => {
  const texts = edited("documents/documents.json", (documents: Columns[]) => documents.forEach((one) => one["id"] === "001" && (one["releaseClass"] = "internal")));
  expect(onlyPublic(texts).withheld).toContainEqual({ file: "zones/features.geojson", at: "linkage-qujing", why: "drawn-from-internal" });
});

test("a public sentence that names something internal is found", () => {
  const guarded = guardedPublication();
  const texts = edited("zones/features.geojson", (zones: Features) => void (zone(zones, "park-fumin")["remark_zh"] = "与龘龘产业园区共用道路。"), guarded);
  const { mentions } = onlyPublic(texts);
  expect(mentions).toEqual([{ file: "zones/features.geojson", at: expect.stringMatching(/^features\.\d+\.properties\.remark_zh$/), words: "龘龘产业园区" }]);
});

test("whatever is made internal, no reference to it is left and the app reads the rest", async () => {
  const paths = ["zones/features.geojson", "places/features.geojson", "links/features.geojson", "documents/documents.json"];
  const texts = committedTexts();
  const recordsOf = (text: string | undefined): Columns[] => {
    const content = json<Columns[] | Features>(text);
    return Array.isArray(content) ? content : content.features.map(({ properties }) => properties);
  };
  const all = paths.flatMap((path) => recordsOf(texts[path]).map((record) => String(record["id"])));
  const choice = uniqueArray(constantFrom(...all), { minLength: 1, maxLength: 12 });
  await assert(
    asyncProperty(choice, constantFrom("internal", "INTERNAL", 7), async (chosen, stated) => {
      const given = { ...texts };
      for (const path of paths) {
        const content = json<Columns[] | Features>(texts[path]);
        for (const record of Array.isArray(content) ? content : content.features.map(({ properties }) => properties)) {
          if (chosen.includes(String(record["id"]))) record["releaseClass"] = stated;
        }
        given[path] = JSON.stringify(content);
      }
      const { files, withheld } = onlyPublic(given);
      expect(withheld.map(({ at }) => at)).toEqual(expect.arrayContaining(chosen));
      const values = new Set(Object.values(files).flatMap((text) => [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, value]) => value)));
      expect(withheld.filter(({ at }) => values.has(at))).toEqual([]);
      expect((await readAsTheAppDoes(files)).problems).toEqual([]);
      expect(onlyPublic(files).withheld).toEqual([]);
    }),
    { seed: 20261122, numRuns: 15 },
  );
});
