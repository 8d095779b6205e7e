import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { filesIn, internalIn, renewManifest } from "../../.ci/geodata-rules/folder";
import { parseManifest, type Manifest } from "../../src/domain/manifest";
import { sha256Hex } from "../../src/formats/checksum";
import { listedFiles } from "../../src/formats/write-manifest";

const root = join(import.meta.dirname, "../../geodata");
let copy = "";

const manifestIn = (folder: string): Manifest => {
  const parsed = parseManifest(readFileSync(join(folder, "manifest.json"), "utf8"));
  if (!parsed.ok) throw new Error(parsed.problem.code);
  return parsed.value;
};

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "geodata-"));
  cpSync(root, copy, { recursive: true });
});

afterEach(() => rmSync(copy, { recursive: true }));

test("the committed manifest is in step with the files (npm run geodata:manifest)", () => {
  expect(manifestIn(root).files).toEqual(listedFiles(filesIn(root)));
});

test("of the committed publication only statements (doubtful figures, ranks, benefit splits, unsigned projects) and the story from the draft are internal", () => {
  const expected = ["S0-069", "S0-070", "S1-072", "S1-076", "S2-016", "S3-146", "S3-147", "S3-148", "S4-025", "S4-088"];
  expect(internalIn(root).map(({ file, at }) => `${file} ${at}`)).toEqual([...expected.map((id) => `statements/00${id[1]}.json ${id}`), "stories/collaboration.json collaboration"]);
});

test("renewed, it follows the files and keeps its version; the scripts and what a desktop leaves behind are not part of it", () => {
  writeFileSync(join(copy, "water/features.geojson"), "{}");
  writeFileSync(join(copy, ".DS_Store"), "x");
  const before = manifestIn(copy);
  const { version, previous, files } = renewManifest(copy, "2030-01-02");
  expect([version, previous]).toEqual([before.version, before.previous]);
  expect(files.find(({ path }) => path === "water/features.geojson")).toMatchObject({ bytes: 2, sha256: sha256Hex("{}") });
  expect(files.filter(({ path }) => path.startsWith("build/") || path.startsWith("."))).toEqual([]);
  expect(manifestIn(copy).files).toEqual(files);
});

test("released, it is the next version and names the one before by the checksum of its text", () => {
  const text = readFileSync(join(copy, "manifest.json"), "utf8");
  expect(renewManifest(copy, "2030-01-02", { release: true })).toMatchObject({ version: "2030-01-02.1", previous: { version: manifestIn(root).version, sha256: sha256Hex(text) } });
});
