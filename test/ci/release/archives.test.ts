import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { checksums } from "../../../.ci/release/release-files";
import { sha256 } from "../../../.ci/release/sbom";
import { tarGz } from "../../../.ci/release/tar";
import { zip } from "../../../.ci/release/zip";

const time = Date.UTC(2026, 10, 22, 5, 30, 20) / 1000;
const long = `pianqu/${"a".repeat(60)}/${"b".repeat(80)}.woff2`;
const files = new Map<string, Uint8Array>([
  ["pianqu/site/index.html", Buffer.from("<!doctype html>")],
  ["pianqu/site/.htaccess", Buffer.from("x".repeat(512))],
  ["pianqu/空 文件.txt", new Uint8Array()],
  [long, Buffer.from("x".repeat(2000))],
]);
const shuffled = new Map([...files].reverse());

/** Archives are read by what an office has; where that is missing, only the bytes are compared. */
function unpackedBy(command: string, args: (file: string) => string[], name: string, bytes: Uint8Array): string | null {
  const folder = mkdtempSync(join(tmpdir(), "pianqu-archive-"));
  try {
    writeFileSync(join(folder, name), bytes);
    execFileSync(command, args(name), { cwd: folder, stdio: "pipe" });
    for (const [path, content] of files) expect(readFileSync(join(folder, path)).equals(content), path).toBe(true);
    return "read";
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT" && (error as { path?: string }).path === command) return null;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("the tar archive is the same whatever order the files came in, and has the stated time only", () => {
  const archive = tarGz(files, time);
  expect(tarGz(shuffled, time).equals(archive)).toBe(true);
  expect(tarGz(files, time + 1).equals(archive)).toBe(false);
  expect([...archive.subarray(4, 8)]).toEqual([0, 0, 0, 0]);
  expect(archive[9]).toBe(255);
});

test("the tar archive is read by tar", () => {
  expect(["read", null]).toContain(unpackedBy("tar", (file) => ["xzf", file], "a.tar.gz", tarGz(files, time)));
});

test("the tar archive has sound headers", () => {
  const tar = gunzipSync(tarGz(files, time));
  expect(tar.length % 512).toBe(0);
  const paths: string[] = [];
  for (let at = 0; tar[at] !== 0; ) {
    const text = (from: number, length: number) => tar.toString("utf8", at + from, at + from + length).replace(/\0.*$/s, "");
    const sum = Number.parseInt(text(148, 8), 8);
    const header = Buffer.from(tar.subarray(at, at + 512)).fill(" ", 148, 156);
    expect(header.reduce((total, byte) => total + byte, 0)).toBe(sum);
    expect(text(257, 6)).toBe("ustar");
    expect(Number.parseInt(text(136, 12), 8)).toBe(time);
    expect(tar.toString("utf8", at + 265, at + 345).replaceAll("\0", "")).toBe("");
    paths.push([text(345, 155), text(0, 100)].filter(Boolean).join("/"));
    at += 512 + Math.ceil(Number.parseInt(text(124, 12), 8) / 512) * 512;
  }
  expect(paths.filter((path) => !path.endsWith("/"))).toEqual([...files.keys()].sort());
  expect(paths).toContain("pianqu/site/");
});

test("a path that no archive can hold stops the release", () => {
  expect(() => tarGz(new Map([[`${"a".repeat(200)}.txt`, new Uint8Array()]]), time)).toThrow("too long");
});

test("the zip archive is the same in every zone of time, and holds the files", () => {
  const archive = zip(files, time);
  const zone = process.env["TZ"];
  try {
    process.env["TZ"] = "America/New_York";
    expect(Buffer.from(zip(shuffled, time)).equals(archive)).toBe(true);
  } finally {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  }
  const read = unzipSync(archive);
  expect(Object.keys(read).sort()).toEqual([...files.keys()].sort());
  for (const [path, content] of files) expect(Buffer.from(read[path] ?? []).equals(content), path).toBe(true);
  expect(["read", null]).toContain(unpackedBy("unzip", (file) => ["-q", file], "a.zip", archive));
});

test("checksums are as sha256sum reads them, sorted", () => {
  expect(checksums(new Map([...files].reverse())).split("\n")).toEqual([...[...files.keys()].sort().map((path) => `${sha256(files.get(path) ?? "")}  ${path}`), ""]);
  expect(checksums(new Map([["a", Buffer.from("")]]))).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a\n");
});
