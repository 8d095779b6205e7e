import { expect, test } from "vitest";
import { fingerprint } from "../../src/domain/loaded-data";
import { sha256Hex } from "../../src/formats/checksum";
import { inspectData, type DataReport } from "../../src/formats/inspect-data";
import { recordReads } from "../../src/formats/record-reads";
import { readPublication } from "../../src/formats/read-publication";
import { fixture } from "../support/edited-geodata";
import { aServer, theRealFile } from "../support/geodata-folder";

const water = "water/features.geojson";
const stateOf = ({ datasets, documents, others }: DataReport, path: string) =>
  [...datasets.flatMap(({ files }) => files), ...documents.files, ...others].find((file) => file.path === path)?.state;
const inspect = async (replaced: Record<string, string | null> = {}) => (await inspectData(aServer(replaced))).report;

test("the committed publication is what its manifest says, without a problem", async () => {
  const report = await inspect();
  expect(report.problems).toEqual([]);
  expect(report.manifest).toMatchObject({ status: "sound", sha256: sha256Hex(await theRealFile("manifest.json")) });
  expect(report.datasets.map(({ id, meta }) => [id, meta?.releaseClass])).toContainEqual(["zones", "public"]);
  const files = [...report.datasets.flatMap((dataset) => dataset.files), ...report.documents.files, ...report.others];
  expect(files.filter(({ state }) => state !== "as-published")).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(["README.md", "districts/LICENSE.txt", "documents/documents.json"]));
  expect(report.documents.list.length).toBeGreaterThan(15);
});

test("a replaced file is told as replaced and is no problem", async () => {
  const report = await inspect({ [water]: `${await theRealFile(water)} ` });
  expect(report.problems).toEqual([]);
  expect(stateOf(report, water)).toBe("replaced");
});

test("a file without its place in the manifest is added; one that is gone is missing and a problem", async () => {
  const manifest = JSON.parse(await theRealFile("manifest.json")) as { files: { path: string }[] };
  manifest.files = manifest.files.filter(({ path }) => path !== water);
  const report = await inspect({ "manifest.json": JSON.stringify(manifest), "links/features.geojson": null });
  expect(stateOf(report, water)).toBe("added");
  expect(stateOf(report, "links/features.geojson")).toBe("missing");
  expect(report.datasets.find(({ id }) => id === "links")).toMatchObject({ features: 0, problems: [{ code: "file-missing", place: null }] });
});

test("a wrong feature is told with the line of the file", async () => {
  const lines = (await theRealFile(water)).split("\n");
  lines[4] = lines[4]?.replace('"kind":"river"', '"kind":"sea"') ?? "";
  const report = await inspect({ [water]: lines.join("\n") });
  expect(report.problems).toMatchObject([{ code: "feature-wrong-shape", file: water, place: { line: 5 } }]);
  expect(report.datasets.find(({ id }) => id === "water")?.problems).toHaveLength(1);
});

test("a file cut short is told with the line where it ends", async () => {
  const whole = await theRealFile(water);
  const report = await inspect({ [water]: whole.slice(0, whole.indexOf("\n", whole.indexOf("\n") + 1) + 20) });
  expect(report.problems).toMatchObject([{ code: "file-not-json", place: { line: 3 } }]);
});

test("the last of many problems counts the rest and has its line too", async () => {
  const features = Array.from({ length: 30 }, () => ({ type: "Feature" }));
  const report = await inspect({ [water]: JSON.stringify({ type: "FeatureCollection", features }, null, 1) });
  expect(report.problems).toHaveLength(20);
  expect(report.problems.at(-1)).toMatchObject({ rest: 10, place: { line: 61 } });
});

test("without a manifest, or with a broken one, the files are unverified and everything is read", async () => {
  const missing = await inspect({ "manifest.json": null });
  expect([missing.manifest.status, stateOf(missing, water), missing.problems]).toEqual(["missing", "unverified", []]);
  const broken = await inspect({ "manifest.json": '{"schema":1,\n"version":"x"}' });
  expect(broken.manifest).toMatchObject({ status: "broken", problem: { code: "dataset-wrong-shape", at: "version", place: { line: 2 } } });
  expect(stateOf(broken, water)).toBe("unverified");
});

test("what changed since it was loaded is told apart, even where its length is the same", async () => {
  const recorded = recordReads(aServer());
  await readPublication(recorded.read);
  expect(recorded.files().find(({ path }) => path === water)?.fingerprint).toBe(fingerprint(await theRealFile(water)));
  const replaced = (await theRealFile(water)).replace("lake", "luke");
  const { report } = await inspectData(aServer({ [water]: replaced }), recorded.files());
  const newer = report.datasets.flatMap(({ files }) => files).filter(({ isNewer }) => isNewer);
  expect(newer.map(({ path }) => path)).toEqual([water]);
});

test("the register is a list of entries: counted, described, its problems with their lines", async () => {
  const [file, broken] = ["statements/002.json", "statements/003.json"];
  const replaced = { [file]: fixture("statements/unknown-topic.json").toString(), [broken]: fixture("statements/unknown-references.json").toString() };
  const register = (await inspect({ ...Object.fromEntries(["000", "001", "004", "pages"].map((name) => [`statements/${name}.json`, "[]"])), ...replaced })).datasets.find(({ id }) => id === "statements");
  expect(register).toMatchObject({ isList: true, features: 4, meta: { releaseClass: "public", licence: { name: "CC BY 4.0" } } });
  expect(register?.files.find(({ path }) => path === file)?.state).toBe("replaced");
  expect(register?.problems.map(({ code, at, place }) => [code, at, place?.line])).toEqual([
    ["entry-wrong-shape", "1.topic", 3],
    ["entry-duplicate-id", "0", 2],
  ]);
  const alone = await inspect({ [file]: "[]", [broken]: replaced[broken] ?? "" });
  expect(alone.problems.filter(({ file: of }) => of === broken).map(({ code, value, place }) => [code, value, place?.line])).toEqual([
    ["reference-unknown", "park-atlantis", 2],
    ["reference-unknown", "530999", 2],
    ["reference-unknown", "nowhere", 2],
    ["reference-unknown", "099", 2],
  ]);
});
