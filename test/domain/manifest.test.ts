import { expect, test } from "vitest";
import { fileState, isVersion, manifestText, nextVersion, parseManifest, type Manifest } from "../../src/domain/manifest";

const sum = (digit: string) => digit.repeat(64);

const aManifest = (over: Partial<Manifest> = {}): Manifest => ({
  schema: 1,
  version: "2026-11-22.1",
  date: "2026-11-22",
  approver: "规划处",
  note: null,
  previous: { version: "2026-10-01.2", sha256: sum("a") },
  files: [
    { path: "zones/features.geojson", bytes: 10, sha256: sum("b") },
    { path: "catalogue.json", bytes: 5, sha256: sum("c") },
  ],
  ...over,
});

test("a manifest reads back as it was written, one file per line in order", () => {
  const text = manifestText(aManifest());
  expect(parseManifest(text)).toEqual({ ok: true, value: { ...aManifest(), files: [...aManifest().files].reverse() } });
  expect(text.split("\n").filter((line) => line.includes("sha256")).map((line) => /"path":"([^"]+)"/.exec(line)?.[1])).toEqual([undefined, "catalogue.json", "zones/features.geojson"]);
});

test.each([
  ["no JSON", "{", "file-not-json", undefined],
  ["a page of HTML", "<!doctype html>", "file-not-json", undefined],
  ["a path that leaves the folder", manifestText(aManifest({ files: [{ path: "../secret", bytes: 1, sha256: sum("a") }] })), "dataset-wrong-shape", "files.0.path"],
  ["an absolute path", manifestText(aManifest({ files: [{ path: "/etc/passwd", bytes: 1, sha256: sum("a") }] })), "dataset-wrong-shape", "files.0.path"],
  ["a path with a scheme", manifestText(aManifest({ files: [{ path: "https://x.test/a", bytes: 1, sha256: sum("a") }] })), "dataset-wrong-shape", "files.0.path"],
  ["the same path twice", manifestText(aManifest({ files: [1, 2].map((bytes) => ({ path: "a.json", bytes, sha256: sum("a") })) })), "dataset-wrong-shape", "files.1.path"],
  ["a checksum too short", manifestText(aManifest({ previous: { version: "2026-10-01.2", sha256: "abc" } })), "dataset-wrong-shape", "previous.sha256"],
  ["a version that is none", manifestText(aManifest({ version: "latest" })), "dataset-wrong-shape", "version"],
  ["no files", manifestText(aManifest({ files: [] })), "dataset-wrong-shape", "files"],
  ["a megabyte and more", `${manifestText(aManifest())}${" ".repeat(1_000_000)}`, "dataset-wrong-shape", "files"],
])("a manifest with %s is refused and told where", (_, text, code, at) => {
  expect(parseManifest(text)).toEqual({ ok: false, problem: { code, file: "manifest.json", ...(at !== undefined && { at }) } });
});

test("the next version counts on within the day and begins anew on another", () => {
  expect(nextVersion("2026-11-22", null)).toBe("2026-11-22.1");
  expect(nextVersion("2026-11-22", "2026-11-22.9")).toBe("2026-11-22.10");
  expect(nextVersion("2026-11-23", "2026-11-22.9")).toBe("2026-11-23.1");
  expect(["2026-11-22.10", "2026-11-22.0", "2026-11-22", "2026-11-22.1 "].map(isVersion)).toEqual([true, false, false, false]);
});

test("a file is as published, replaced, added or missing", () => {
  const published = { path: "a.json", bytes: 3, sha256: sum("a") };
  expect(fileState(published, { bytes: 3, sha256: sum("a") })).toBe("as-published");
  expect(fileState(published, { bytes: 3, sha256: sum("b") })).toBe("replaced");
  expect(fileState(published, { bytes: 4, sha256: sum("a") })).toBe("replaced");
  expect(fileState(undefined, { bytes: 3, sha256: sum("a") })).toBe("added");
  expect(fileState(published, null)).toBe("missing");
});
