import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildList } from "../../.ci/vite/service-worker";

const root = join(import.meta.dirname, "../..");
let folder: string;
const put = (path: string, text: string) => {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pianqu-build-"));
  for (const path of ["index.html", "config.json", "sw.js", "icon.svg", "poster.svg", "assets/a-1.js", "assets/late-1.js", "assets/a-1.js.map", "geodata/zones/features.geojson", ".htaccess", "web.config"]) put(path, path);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("every built file is on the list, with what proves it; what an office replaces, and what no page asks for, is not", () => {
  const { first, rest } = buildList(folder, "code", (path) => path.includes("late"));
  expect([first.map(({ url }) => url), rest.map(({ url }) => url)]).toEqual([["assets/a-1.js", "icon.svg", "./", "poster.svg"], ["assets/late-1.js"]]);
  const page = first.find(({ url }) => url === "./");
  expect(page).toEqual({ url: "./", revision: createHash("sha256").update("index.html").digest("hex").slice(0, 16), integrity: `sha256-${createHash("sha256").update("index.html").digest("base64")}` });
  expect(first[0]?.revision).toBeNull();
});

test("a build is another one as soon as a file or the worker itself is", () => {
  const build = (code = "code") => buildList(folder, code, () => false).build;
  const before = build();
  expect(build()).toBe(before);
  expect(build("other code")).not.toBe(before);
  put("poster.svg", "another");
  expect(build()).not.toBe(before);
});

test("the page names what installs it, and its pictures have the sizes it says", () => {
  const manifest = JSON.parse(readFileSync(join(root, "public/app.webmanifest"), "utf8")) as { icons: { src: string; sizes: string; type: string; purpose: string }[]; start_url: string; scope: string };
  expect([manifest.start_url, manifest.scope]).toEqual(["./", "./"]);
  const png = manifest.icons.filter(({ type }) => type === "image/png");
  expect(png.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(["192x192 any", "512x512 any", "512x512 maskable"]);
  for (const { src, sizes } of png) {
    const bytes = readFileSync(join(root, "public", src));
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, src).toBe(sizes);
  }
  const page = readFileSync(join(root, "index.html"), "utf8");
  expect(page).toContain('rel="manifest" href="./app.webmanifest"');
  expect(page).toContain('rel="apple-touch-icon"');
});
