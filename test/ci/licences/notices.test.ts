import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { allowedLicences, licenceOf, noticeOf } from "../../../.ci/licences/licence-of";
import { thirdPartyNotices } from "../../../.ci/licences/notices";
import { packageFolderOf, productionPackages, withDependencies } from "../../../.ci/licences/packages";
import { publicationIn } from "../../../.ci/vite/publication";

const root = resolve(import.meta.dirname, "../../..");
const packages = productionPackages(root);
const named = (name: string) => packages.find((one) => one.name === name)?.folder ?? name;

test("every package of the production tree is under an allowed licence", () => {
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.filter((one) => licenceOf(one) === null).map(({ name, version, stated }) => `${name} ${version}: ${stated}`)).toEqual([]);
});

test("every package of the production tree comes with a licence text", () => {
  const short = packages.filter((one) => (noticeOf(root, one) ?? "").length < 200);
  expect(short.map(({ name, version }) => `${name} ${version}`)).toEqual([]);
});

test.each([
  ["GPL-3.0-only", null],
  ["MIT AND GPL-2.0-only", null],
  ["", null],
  ["(EDL-1.0 OR EPL-1.0)", "EDL-1.0"],
  ["(GPL-2.0 OR MIT)", "MIT"],
])("the licence %j leaves %j", (stated, licence) => {
  expect(licenceOf({ name: "some", version: "1.0.0", stated })).toBe(licence);
});

test("what was read by hand holds for that version only", () => {
  expect(licenceOf({ name: "splaytree-ts", version: "1.0.2", stated: "BDS-3-Clause" })).toBe("BSD-3-Clause");
  expect(licenceOf({ name: "splaytree-ts", version: "1.0.3", stated: "BDS-3-Clause" })).toBeNull();
});

test("a file is laid to the innermost package, the project's own files and caches to none", () => {
  expect(packageFolderOf("/x/node_modules/zod/v4/mini/index.js")).toBe("node_modules/zod");
  expect(packageFolderOf("/x/node_modules/@turf/area/dist/index.js")).toBe("node_modules/@turf/area");
  expect(packageFolderOf("/x/node_modules/maplibre-gl/node_modules/earcut/src/earcut.js")).toBe("node_modules/maplibre-gl/node_modules/earcut");
  expect(packageFolderOf("/x/node_modules/.cache/pianqu-fonts/a.woff2")).toBeNull();
  expect(packageFolderOf("/x/src/app/start.tsx")).toBeNull();
});

test("a package brings its dependencies along, from where it would find them", () => {
  const delivered = withDependencies(packages, [named("maplibre-gl")]);
  expect(delivered.map(({ name }) => name)).toEqual(expect.arrayContaining(["maplibre-gl", "earcut", "kdbush", "pbf", "resolve-protobuf-schema"]));
  expect(delivered.map(({ name }) => name)).not.toContain("react");
});

test("the notices name code, fonts and data, and give each licence text once", () => {
  const delivered = withDependencies(packages, ["maplibre-gl", "react", "react-dom", "@fontsource/noto-sans-sc"].map(named));
  const text = thirdPartyNotices(root, "片区图 0", delivered, publicationIn(join(root, "geodata")));
  for (const { name, version } of delivered) expect(text).toContain(`${name} ${version} · `);
  const catalogue = JSON.parse(readFileSync(join(root, "geodata/catalogue.json"), "utf8")) as { datasets: string[] };
  for (const id of catalogue.datasets) expect(text).toContain(`(geodata/${id})`);
  expect(text).toContain("SIL OPEN FONT LICENSE Version 1.1");
  expect(text).toContain("GNU LESSER GENERAL PUBLIC LICENSE");
  expect(text).toMatch(/\nreact 19[\d.]+, react-dom 19[\d.]+, scheduler [\d.]+\n/);
  expect(text.split("Copyright (c) Meta Platforms")).toHaveLength(2);
  expect(allowedLicences.some((licence) => text.includes(`react 19.3.1 · ${licence}`))).toBe(true);
});

test("a package without any text stops the build", () => {
  const empty = mkdtempSync(join(tmpdir(), "pianqu-licences-"));
  writeFileSync(join(empty, "catalogue.json"), '{"datasets":[]}');
  const bare = { folder: "bare", name: "bare", version: "1.0.0", stated: "MIT", integrity: "", dependencies: [] };
  expect(() => thirdPartyNotices(empty, "", [bare], publicationIn(empty))).toThrow("bare 1.0.0 comes without a licence text");
  rmSync(empty, { recursive: true });
});
