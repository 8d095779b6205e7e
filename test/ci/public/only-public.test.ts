import { createHash } from "node:crypto";
import { assert, asyncProperty, constantFrom, uniqueArray } from "fast-check";
import { describe, expect, it, test } from "vitest";
import { onlyPublic } from "../../../.ci/public/only-public";
import { readPublication } from "../../../src/formats/read-publication";
import { committedTexts, guardedPublication, guardedWords, publicTexts } from "../../support/guarded-publication";
import { readStatements } from "../../../src/formats/read-statements";
import { readStories } from "../../../src/formats/read-stories";
import { defaultView } from "../../../src/domain/saved-view";

type Columns = Record<string, unknown>;
type Features = { features: { id: string; properties: Columns }[] };

const json = <T>(text: string | undefined): T => JSON.parse(text ?? "") as T;
const edited = (path: string, by: (content: never) => void, texts = publicTexts()): Record<string, string> => {
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
  const texts = publicTexts();
  expect(onlyPublic(texts)).toEqual({ files: texts, withheld: [], mentions: [], words: [] });
});

test("internal statements and stories are left out, each named, and nothing else", () => {
  const texts = committedTexts();
  const { files, withheld, mentions } = onlyPublic(texts);
  const internal = ["S0-069", "S0-070", "S1-072", "S1-076", "S2-016", "S3-146", "S3-147", "S3-148", "S4-025", "S4-088"];
  const isStory = ({ file }: { file: string }) => file.startsWith("stories/");
  expect(withheld.filter((part) => !isStory(part)).map(({ at }) => at)).toEqual(internal);
  expect(mentions).toEqual([]);
  expect(internal.filter((id) => JSON.stringify(files).includes(id))).toEqual([]);
  expect(/1202 ?(?:亿|万)/.test(JSON.stringify(files))).toBe(false);
  const stories = withheld.filter((part) => isStory(part) && part.why !== "notes").map(({ file }) => file);
  expect(stories.filter((file) => file in files)).toEqual([]);
  expect(Object.keys(files).sort()).toEqual(Object.keys(texts).filter((path) => !stories.includes(path)).sort());
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
    expect(json<{ datasets: string[] }>(files["catalogue.json"]).datasets).toEqual(json<{ datasets: string[] }>(publicTexts()["catalogue.json"]).datasets);
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
  const { files, withheld } = onlyPublic({ ...publicTexts(), "water/features.geojson": '{"type":"FeatureCollection","features":[' });
  expect(withheld).toEqual([{ file: "water/features.geojson", at: "", why: "unreadable" }]);
  expect(files["water/features.geojson"]).toBeUndefined();
  expect(json<{ datasets: string[] }>(files["catalogue.json"]).datasets).not.toContain("water");
});

describe("stories", () => {
  const chapter = (over: Columns = {}): Columns => ({
    id: "one", title: line("章"), body: line("词"), hero: null, bars: [], view: { ...defaultView, selection: [] }, transition: "cut", seconds: 10,
    named: [], spot: null, callouts: [], relief: null, flows: [], pictures: [], notes: line(""), ...over,
  });
  const line = (zh: string): Columns => ({ zh, en: zh && "Words", third: null });
  const story = (id: string, over: Columns = {}, ...chapters: Columns[]): string =>
    JSON.stringify({ format: "pianqu-story", version: 1, id, title: line("甲"), summary: line("乙"), third: null, releaseClass: "public", isFromDraft: false, approver: null, date: "2026-11-22", edition: "1", chapters: chapters.length > 0 ? chapters : [chapter()], ...over });
  const picture = (file: string): Columns => chapter({ pictures: [{ file, alt: line("图"), credit: line("绘"), licence: "CC BY 4.0" }] });
  const stories: Record<string, string> = {
    "kept.json": story("kept", {}, picture("kept.svg")),
    "inside.json": story("inside", { releaseClass: "internal" }, picture("inside.svg")),
    "no-class.json": story("no-class", { releaseClass: undefined }),
    "unapproved.json": story("unapproved", { isFromDraft: true }),
    "selects.json": story("selects", {}, chapter({ view: { ...defaultView, selection: ["park-guarded"] } })),
    "shows.json": story("shows", {}, chapter({ hero: { statement: "S1-072", label: line("数") } })),
    "cites.json": story("cites", {}, chapter({ body: line("[数](statement:S1-072)") })),
    "escapes.json": story("escapes", {}, chapter({ body: line("[数](statement:S1\\-072)") })),
    "titles.json": story("titles", {}, chapter({ body: line('[数](statement:S1-072 "题")') })),
    "points.json": story("points", {}, chapter({ body: line("[数](<statement:S1-072>)") })),
    "extra.json": story("extra", { remarkOfTheOffice: "NEIBU" }),
  };
  const given = (files: string[]): Record<string, string> => {
    const base = committedTexts();
    const rest = Object.fromEntries(Object.entries(base).filter(([path]) => !path.startsWith("stories/") && path !== "manifest.json"));
    const meta = json<Columns>(base["stories/dataset.json"]);
    const texts = { ...rest, "stories/dataset.json": JSON.stringify({ ...meta, files }), "stories/kept.svg": "<svg/>", "stories/inside.svg": "<svg>NEIBU</svg>", "stories/nobody.svg": "<svg>NEIBU</svg>" };
    return edited(
      "zones/features.geojson",
      ({ features }: Features) => features.push({ ...structuredClone(features[0] ?? { id: "", properties: {} }), id: "park-guarded", properties: { id: "park-guarded", releaseClass: "internal" } }),
      { ...texts, ...Object.fromEntries(files.map((name) => [`stories/${name}`, stories[name] ?? ""])) },
    );
  };

  it("stay inside where they are internal, unread, or show or cite what stays inside; their pictures with them", async () => {
    const { files, withheld, mentions } = onlyPublic(given(Object.keys(stories)));
    expect(Object.keys(files).filter((path) => path.startsWith("stories"))).toEqual(["stories/dataset.json", "stories/kept.json", "stories/kept.svg"]);
    expect(withheld.filter(({ file }) => file.startsWith("stories"))).toEqual(
      expect.arrayContaining([
        { file: "stories/inside.json", at: "inside", why: "internal" },
        { file: "stories/no-class.json", at: "", why: "unreadable" },
        { file: "stories/unapproved.json", at: "", why: "unreadable" },
        { file: "stories/selects.json", at: "selects", why: "about-internal" },
        { file: "stories/shows.json", at: "shows", why: "about-internal" },
        { file: "stories/cites.json", at: "cites", why: "about-internal" },
        { file: "stories/escapes.json", at: "escapes", why: "about-internal" },
        { file: "stories/titles.json", at: "titles", why: "about-internal" },
        { file: "stories/points.json", at: "points", why: "about-internal" },
        { file: "stories/extra.json", at: "", why: "unreadable" },
        { file: "stories/inside.svg", at: "", why: "about-internal" },
        { file: "stories/nobody.svg", at: "", why: "unlisted" },
      ]),
    );
    expect(mentions).toEqual([]);
    expect(JSON.stringify(files)).not.toContain("NEIBU");
    const read = await readStories(readFrom(files));
    expect(read.problems).toEqual([]);
    expect(read.stories.map(({ id }) => id)).toEqual(["kept"]);
  });

  it("go without what is said to their presenter, and the edition says so", () => {
    stories["noted.json"] = story("noted", {}, chapter({ notes: line("提示之词") }));
    const { files, withheld } = onlyPublic(given(["noted.json"]));
    expect(files["stories/noted.json"]).toContain('"notes"');
    expect(JSON.stringify(files)).not.toMatch(/提示之词/);
    expect(withheld).toContainEqual({ file: "stories/noted.json", at: "chapters.notes", why: "notes" });
  });

  it.each([
    ["plainly", "<svg><text>S1-072</text></svg>"],
    ["by a reference", "<svg><desc>S1&#45;072</desc></svg>"],
    ["in pieces", "<svg><text>S1<tspan>-</tspan>\n072</text></svg>"],
  ])("are not given out with a picture that names %s what stays inside", (_, svg) => {
    expect(onlyPublic({ ...given(["kept.json"]), "stories/kept.svg": svg }).mentions).toContainEqual(expect.objectContaining({ file: "stories/kept.svg", words: "S1-072" }));
  });

  it.each(['<!DOCTYPE svg [<!ENTITY a "S1-">]><svg/>', '<svg><image href="data:image/png;base64,AA"/></svg>'])("keep a picture inside that nobody can look into: %s", (svg) => {
    expect(onlyPublic({ ...given(["kept.json"]), "stories/kept.svg": svg }).withheld).toContainEqual({ file: "stories/kept.svg", at: "", why: "unreadable" });
  });

  it("leave no folder behind where none may be given out", () => {
    const { files } = onlyPublic(given(["inside.json"]));
    expect(Object.keys(files).filter((path) => path.startsWith("stories"))).toEqual([]);
    expect(json<{ datasets: string[] }>(files["catalogue.json"]).datasets).not.toContain("stories");
  });
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
  const drawn = zone(zonesOf(publicTexts()), "park-yanglin")["boundary"] as Columns;
  const { withheld } = onlyPublic(withArea({ ...area, which: drawn["drawnArea"] }));
  const [told, others] = [withheld.filter(({ file }) => file.startsWith("stories/")), withheld.filter(({ file }) => !file.startsWith("stories/"))];
  expect(others).toEqual([
    { file: "zones/features.geojson", at: "park-yanglin", why: "drawn-from-internal" },
    // What speaks of nothing else.
    { file: "statements/pages.json", at: "P-yanglin-industries-2012", why: "about-internal" },
  ]);
  // The stories that name it on their maps; the one on the free trade zone stays.
  expect(told.filter(({ file }) => file.endsWith(".json")).map(({ at }) => at)).toEqual(["linkage-zone", "parks-homes"]);
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
  const texts = publicTexts();
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
      // A story's id may be that of a kind of zone; nothing refers to it, and its file is gone.
      expect(withheld.filter(({ file, at }) => (file.startsWith("stories/") ? file in files : values.has(at)))).toEqual([]);
      expect((await readAsTheAppDoes(files)).problems).toEqual([]);
      expect(onlyPublic(files).withheld).toEqual([]);
    }),
    { seed: 20261122, numRuns: 15 },
  );
});
