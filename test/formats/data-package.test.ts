import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { Manifest } from "../../src/domain/manifest";
import { pathOf, readChosenFiles, type GivenFile } from "../../src/formats/chosen-files";
import { toAccept, whyNot } from "../../src/formats/package-verdict";
import { preparePackage } from "../../src/formats/prepare-package";
import { verifyPackage } from "../../src/formats/verify-package";
import { writePackage } from "../../src/formats/write-package";
import { translate } from "../../src/i18n/translate";
import { aServer, theRealFile } from "../support/geodata-folder";
import { committedTexts, publicTexts } from "../support/guarded-publication";

const boundaries = "boundaries/features.geojson";
const fixture = (defect: string) => readFileSync(join(import.meta.dirname, `../fixtures/boundaries/park-anning.${defect}.geojson`), "utf8");
/** A server with the public edition of register and stories, so that what is internal comes from the chosen files. */
const edition = publicTexts();
const publicRegister = Object.fromEntries(Object.keys(committedTexts()).flatMap((path) => (/^(statements|stories)\//.test(path) ? [[path, edition[path] ?? null]] : [])));
const prepare = (chosen: Record<string, string>, replaced: Record<string, string | null> = {}) =>
  preparePackage(new Map(Object.entries(chosen)), aServer({ ...publicRegister, ...replaced }));
const head = { version: "2030-01-02.1", date: "2030-01-02", approver: "规划处", note: "" };
const none = new Set<string>();
const sha256 = (content: Uint8Array | string) => createHash("sha256").update(content).digest("hex");

const given = (name: string, content: string | Uint8Array, folder?: string): GivenFile => {
  const bytes = typeof content === "string" ? strToU8(content) : content;
  return { name, size: bytes.length, ...(folder && { webkitRelativePath: `${folder}/${name}` }), arrayBuffer: async () => new Uint8Array(bytes).buffer };
};

describe("chosen files", () => {
  test.each([
    ["geodata/water/features.geojson", "{}", "water/features.geojson"],
    ["boundaries/part-2.geojson", "{}", "boundaries/part-2.geojson"],
    ["districts.geojson", "{}", "districts/features.geojson"],
    ["catalogue.json", "{}", "catalogue.json"],
    ["documents.json", "[]", "documents/documents.json"],
    ["dataset.json", '{"id":"links"}', "links/dataset.json"],
    ["dataset.json", '{"id":"other"}', null],
    ["features.geojson", "{}", null],
    ["secret/features.geojson", "{}", null],
    ["water/..", "{}", null],
  ])("%s is taken for %s", (name, text, path) => {
    expect(pathOf(name, text)).toBe(path);
  });

  test("a story goes to the stories, by its folder or by what it says of itself", () => {
    expect(pathOf("x/stories/new.json", "{}")).toBe("stories/new.json");
    expect(pathOf("linkage-zone.json", '{ "id": "a", "format": "pianqu-story" }')).toBe("stories/linkage-zone.json");
    expect(pathOf("x/statements/001.json", "[]")).toBe("statements/001.json");
  });

  test("other kinds, other encodings and manifests are refused by name", async () => {
    const gbk = new Uint8Array([0x7b, 0x22, 0xc0, 0xa5, 0xc3, 0xf7, 0x22, 0x7d]);
    const { files, refused } = await readChosenFiles([given("zones.shp", "x"), given("zones.geojson", gbk), given("manifest.json", "{}"), given("water.geojson", "\ufeff{}")]);
    expect(refused).toEqual([{ name: "zones.shp", why: "kind" }, { name: "zones.geojson", why: "not-utf8" }, { name: "manifest.json", why: "manifest" }]);
    expect(files).toMatchObject([{ name: "water.geojson", text: "{}", path: "water/features.geojson" }]);
  });

  test("a file of 51 MB is refused without being read", async () => {
    const huge = { name: "zones.geojson", size: 51_000_000, arrayBuffer: () => Promise.reject(new Error("read")) };
    expect((await readChosenFiles([huge])).refused).toEqual([{ name: "zones.geojson", why: "too-large" }]);
  });
});

describe("preparing", () => {
  test("a sound replacement says what changes and may be made", async () => {
    const preparation = await prepare({ [boundaries]: fixture("surveyed") });
    expect(preparation.changes).toEqual([{ path: boundaries, isNew: false, records: { added: ["park-anning"], removed: [], changed: [] } }]);
    expect(preparation.newProblems).toEqual([]);
    expect(whyNot(preparation, none, "public")).toBeNull();
    expect(preparation.present?.manifest.version).toBe(Manifest.parse(JSON.parse(await theRealFile("manifest.json"))).version);
  });

  test("a skipped boundary has to be accepted by its kind", async () => {
    const preparation = await prepare({ [boundaries]: fixture("without-source") });
    expect(preparation.newProblems).toMatchObject([{ code: "boundary-without-source", place: { line: 1 } }]);
    expect(toAccept(preparation)).toEqual(["boundary-without-source"]);
    expect(whyNot(preparation, none, "public")).toBe("not-accepted");
    expect(whyNot(preparation, new Set(["boundary-without-source"]), "public")).toBeNull();
  });

  test("a dataset that would be lost blocks, whatever was accepted", async () => {
    const preparation = await prepare({ "water/features.geojson": '{"type":"Feature' });
    expect(whyNot(preparation, new Set(["file-not-json"]), "internal")).toBe("unreadable");
  });

  test("what was wrong before is told apart and has to be accepted", async () => {
    const preparation = await prepare({ [boundaries]: fixture("surveyed") }, { "water/features.geojson": null });
    expect(preparation.newProblems).toEqual([]);
    expect(preparation.oldProblems).toMatchObject([{ code: "file-missing" }]);
    expect(whyNot(preparation, none, "internal")).toBe("not-accepted");
    expect(preparation.files.has("water/features.geojson")).toBe(false);
  });

  test("the same file again is no package", async () => {
    expect(whyNot(await prepare({ [boundaries]: await theRealFile(boundaries) }), none, "internal")).toBe("unchanged");
  });

  test("internal content is refused on a public installation only, and a change of class is told", async () => {
    const dataset = (await theRealFile("links/dataset.json")).replace('"releaseClass": "public"', '"releaseClass": "internal"');
    const preparation = await prepare({ "links/dataset.json": dataset });
    expect(preparation.classChanges).toEqual([{ file: "links/dataset.json", before: "public", after: "internal" }]);
    expect(preparation.internal).toEqual([{ file: "links/dataset.json", at: "links" }]);
    expect([whyNot(preparation, none, "public"), whyNot(preparation, none, "internal")]).toEqual(["internal", null]);
  });

  test("a file that no dataset names is told as not read", async () => {
    const preparation = await prepare({ "boundaries/part-2.geojson": fixture("surveyed") });
    expect(preparation.unread).toEqual(["boundaries/part-2.geojson"]);
  });
});

describe("the package", () => {
  const made = async (over: Partial<typeof head> = {}) => {
    const preparation = await prepare({ [boundaries]: fixture("surveyed") });
    return { preparation, made: writePackage(preparation.files, { ...head, ...over }, preparation.present) };
  };

  test("holds every file of the new publication with its checksum, and names the present package", async () => {
    const { preparation, made: { bytes, name } } = await made();
    const entries = unzipSync(bytes);
    const manifest = Manifest.parse(JSON.parse(new TextDecoder().decode(entries["geodata/manifest.json"])));
    expect(name).toBe("pianqu-data-2030-01-02.1.zip");
    expect(manifest).toMatchObject({ version: "2030-01-02.1", approver: "规划处", note: null, previous: { version: preparation.present?.manifest.version, sha256: sha256(await theRealFile("manifest.json")) } });
    expect(manifest.files.map(({ path }) => `geodata/${path}`).sort()).toEqual(Object.keys(entries).filter((path) => path.startsWith("geodata/") && !path.endsWith("manifest.json")).sort());
    for (const { path, bytes: size, sha256: sum } of manifest.files) {
      const content = entries[`geodata/${path}`] ?? new Uint8Array();
      expect([content.length, sha256(content)], path).toEqual([size, sum]);
    }
    expect(new TextDecoder().decode(entries[`geodata/${boundaries}`])).toBe(fixture("surveyed"));
    expect(new TextDecoder().decode(entries["geodata/districts/features.geojson"])).toBe(await theRealFile("districts/features.geojson"));
  });

  test("says in both languages how to put it there and how to go back", async () => {
    const { made: { bytes, manifestSha256, manifest } } = await made();
    const readme = new TextDecoder().decode(unzipSync(bytes)["README.txt"]);
    for (const words of ["回退", "Going back", manifestSha256, manifest.previous?.sha256 ?? "?"]) expect(readme).toContain(words);
    const onScreen = (language: "zh" | "en") => (["data.open", "data.tab.back", "data.state.as-published"] as const).map((key) => translate(language, key));
    for (const words of onScreen("zh")) expect(readme).toContain(`“${words}”`);
    for (const words of onScreen("en")) expect(readme).toContain(`"${words}"`);
  });

  test("read by a server in the place of the folder, it is without a problem and as published", async () => {
    const { made: { bytes } } = await made();
    const entries = unzipSync(bytes);
    const texts = Object.fromEntries(Object.entries(entries).map(([path, content]) => [path.replace("geodata/", ""), new TextDecoder().decode(content)]));
    const next = await preparePackage(new Map(), aServer(texts));
    expect([next.oldProblems, next.present?.manifest.version]).toEqual([[], "2030-01-02.1"]);
  });

  test("without a manifest on the server there is no previous one", async () => {
    const preparation = await prepare({ [boundaries]: fixture("surveyed") }, { "manifest.json": null });
    expect(writePackage(preparation.files, head, preparation.present).manifest.previous).toBeNull();
  });
});

describe("verifying an archived package", () => {
  const aPackage = async () => {
    const preparation = await prepare({ [boundaries]: fixture("surveyed") });
    return writePackage(preparation.files, head, preparation.present);
  };

  test("says whether it is the previous one, the present one or another, and that it is whole", async () => {
    const { bytes, manifestSha256 } = await aPackage();
    const is = (wanted: { present: string | null; previous: string | null }) => verifyPackage(bytes, wanted);
    expect(is({ present: null, previous: manifestSha256 })).toMatchObject({ status: "package", is: "previous", differing: [] });
    expect(is({ present: manifestSha256, previous: null })).toMatchObject({ is: "present" });
    expect(is({ present: "x", previous: "y" })).toMatchObject({ is: "another" });
  });

  test("a file that was changed or is gone is named", async () => {
    const { bytes, manifestSha256 } = await aPackage();
    const { "geodata/water/features.geojson": _, ...entries } = unzipSync(bytes);
    const zip = zipSync({ ...entries, "geodata/links/features.geojson": strToU8("{}") });
    expect(verifyPackage(zip, { present: null, previous: manifestSha256 })).toMatchObject({ is: "previous", differing: ["links/features.geojson", "water/features.geojson"] });
  });

  test.each([
    ["no archive", strToU8("PK no")],
    ["an archive of something else", zipSync({ "a.txt": strToU8("a") })],
    ["a manifest of another shape", zipSync({ "geodata/manifest.json": strToU8("{}") })],
  ])("%s is no package", (_, zip) => {
    expect(verifyPackage(zip, { present: null, previous: null })).toEqual({ status: "no-package" });
  });

  test("an archive that claims to unpack to more than a package is not unpacked", () => {
    const zip = zipSync({ "geodata/manifest.json": strToU8("{}"), "geodata/bomb.json": [new Uint8Array(130_000_000), { level: 9 }] });
    expect(zip.length).toBeLessThan(1_000_000);
    expect(verifyPackage(zip, { present: null, previous: null })).toEqual({ status: "too-large" });
  });

  const claiming = (entries: number) => {
    const zip = new Uint8Array(144);
    const view = new DataView(zip.buffer);
    const put = (at: number, ...values: number[]) => values.forEach((value, index) => view.setUint32(at + 4 * index, value, true));
    put(0, 0x02014b50);
    put(46, 0x06064b50);
    put(46 + 32, entries);
    put(102, 0x07064b50, 0, 46);
    put(122, 0x06054b50, 0, 0xffffffff, 0, 0xffffffff);
    return zip;
  };

  test.each([[4_294_967_295, "too-large"], [2_101, "too-large"], [2_000, "no-package"]])("an archive of 144 bytes that claims %i entries is refused at once", (entries, status) => {
    const before = performance.now();
    expect(verifyPackage(claiming(entries), { present: null, previous: null })).toEqual({ status });
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  test("entries that are stored but claim to unpack to nothing are not copied", () => {
    const zip = zipSync(Object.fromEntries(Array.from({ length: 3 }, (_, index) => [`geodata/${index}.json`, [new Uint8Array(41_000_000), { level: 0 }] as const])));
    const view = new DataView(zip.buffer, zip.byteOffset);
    for (let at = 3 * 41_000_000; at < zip.length - 4; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0, true);
    expect(verifyPackage(zip, { present: null, previous: null })).toEqual({ status: "too-large" });
  });
});
