import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { releaseFiles } from "../../../.ci/release/release-files";
import { sha256 } from "../../../.ci/release/sbom";
import { servedPolicy } from "../../../.ci/vite/csp";
import { policyFor } from "../../../src/formats/content-policy";
import { servedHeaders, servedTypes } from "../../support/strict-server";

const serving = join(import.meta.dirname, "../../../.ci/release/serving");
const text = (path: string): string => readFileSync(join(serving, path), "utf8");
const headers = new Map(servedHeaders);
const policy = (headers.get("Content-Security-Policy") ?? "").split("; ");

test("the header's policy is the fixed part of the page's own, and who may frame the page", () => {
  expect(policy).toEqual([...servedPolicy, "frame-ancestors 'self'"]);
});

test("whatever origins an office configures, the header takes none of them away", () => {
  const inserted = policyFor({ baseMaps: [], fonts: [] }).split("; ").map((directive) => directive.split(" ")[0]);
  const dependent = inserted.filter((name) => !["script-src", "style-src", "worker-src"].includes(name ?? ""));
  expect(dependent).toEqual(expect.arrayContaining(["connect-src", "img-src", "font-src"]));
  expect(policy.map((directive) => directive.split(" ")[0]).filter((name) => dependent.includes(name))).toEqual([]);
});

test("Apache and IIS send the same headers as nginx", () => {
  expect([...headers.keys()]).toEqual(["Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy"]);
  for (const [name, value] of headers) {
    expect(text("root/htaccess")).toMatch(new RegExp(`Header always set ${name} "?${literally(value)}"?\n`));
    expect(text("root/web.config")).toContain(`<add name="${name}" value="${value}" />`);
  }
});

test("every type that is read as code or data is named for each server", () => {
  const named: Record<string, string> = { ".js": "text/javascript", ".mjs": "text/javascript", ".json": "application/json", ".geojson": "application/geo+json", ".pmtiles": "application/vnd.pmtiles", ".woff2": "font/woff2", ".wasm": "application/wasm" };
  for (const [extension, type] of Object.entries(named)) {
    expect(servedTypes.get(extension)).toBe(type);
    expect(text("root/htaccess")).toMatch(new RegExp(`AddType ${literally(type)} .*${literally(extension)}(\\s|$)`, "m"));
    expect(text("root/web.config")).toContain(`<mimeMap fileExtension="${extension}" mimeType="${type}" />`);
  }
});

test("each header file is included wherever nginx would drop inherited headers", () => {
  const locations = text("nginx/pianqu.conf").split(/^ *location /m).filter((block) => /add_header/.test(block));
  expect(locations).toHaveLength(2);
  for (const block of locations) expect(block).toContain("include /srv/pianqu/server/nginx/pianqu-headers.conf;");
});

test("a release holds the folders, settings and notes, and a checksum of each file", () => {
  const root = join(import.meta.dirname, "../../..");
  const folder = join(root, "test/fixtures/links");
  const files = releaseFiles(root, { site: folder, "site-public": folder, offline: folder }, { bomFormat: "CycloneDX" });
  const sums = Buffer.from(files.get("SHA256SUMS") ?? []).toString().trim().split("\n");
  expect(sums.map((line) => line.slice(66))).toEqual([...files.keys()].filter((path) => path !== "SHA256SUMS").sort());
  for (const line of sums) expect(line.slice(0, 64)).toBe(sha256(files.get(line.slice(66)) ?? ""));
  const expected = ["LICENSE", "SERVING.zh.md", "SERVING.en.md", "sbom.cdx.json", "server/nginx/pianqu.conf", "server/nginx/pianqu-headers.conf"];
  expect([...files.keys()]).toEqual(expect.arrayContaining([...expected, "site/.htaccess", "site/web.config", "site-public/.htaccess", "site/v1.txt", "offline/v1.txt"]));
  expect(files.has("offline/.htaccess")).toBe(false);
});

const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
