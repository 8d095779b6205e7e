import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runTool } from "../../../.ci/command.mjs";
import { betrayalsIn } from "../../../.ci/public/betrayals";
import { charactersIn } from "../../support/core-font";
import { guardedPublication, guardedWords } from "../../support/guarded-publication";

const work = mkdtempSync(join(tmpdir(), "pianqu-build-public-"));
const built = join(work, "dist");

function given(texts: Record<string, string>): string {
  const folder = mkdtempSync(join(work, "geodata-"));
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(folder, "zones/survey.xlsx"), "NEIBU");
  return folder;
}

const build = (texts: Record<string, string>, outDir: string) =>
  runTool("tsx", [".ci/build-public.ts", outDir], { quiet: true, timeoutMs: 60_000, env: { GEODATA_FOLDER: given(texts), NODE_ENV: "production" } });

const coreFonts = () => readdirSync(join(built, "assets")).filter((name) => /^[0-9a-f]{12}-.*\.woff2$/.test(name));
const textOf = (path: string): string => readFileSync(join(built, path), "utf8");

let run = { status: -1, output: "" };
beforeAll(async () => {
  run = await build(guardedPublication(), built);
}, 90_000);

afterAll(() => rmSync(work, { recursive: true, force: true }));

test("the build names what stays inside", () => {
  expect(run.status, run.output).toBe(0);
  expect(run.output).toContain("公开版不含 zones/features.geojson park-guarded：内部。");
});

test("no byte of the public folder says anything internal", () => {
  expect(readdirSync(built).sort()).toEqual(expect.arrayContaining(["assets", "config.json", "geodata", "index.html"]));
  expect(betrayalsIn(built, guardedWords)).toEqual([]);
  // The search does find what is there.
  expect(betrayalsIn(built, ["park-yanglin"])).toContain("geodata/zones/features.geojson: park-yanglin");
});

test("a character that only internal texts or the register use is in no core font, nor in what the app knows of them", async () => {
  expect(coreFonts()).toHaveLength(3);
  for (const name of coreFonts()) {
    expect(await charactersIn(readFileSync(join(built, "assets", name)), "龘麤区"), name).toBe("区");
  }
  const scripts = readdirSync(join(built, "assets")).filter((name) => name.endsWith(".js"));
  expect(scripts.filter((name) => /[龘麤]/.test(textOf(`assets/${name}`)))).toEqual([]);
});

test("the page asks for no file that is not there, and its configuration is public", () => {
  const hrefs = [...textOf("index.html").matchAll(/(?:href|src)="\.\/([^"]+)"/g)].map(([, path]) => path ?? "");
  const scripts = hrefs.filter((path) => path.endsWith(".js")).map(textOf);
  const data = scripts.flatMap((text) => [...text.matchAll(/["`]([\w-]+\/(?:features\.geojson|dataset\.json))["`]/g)].map(([, path]) => `geodata/${path ?? ""}`));
  expect(data).toContain("geodata/zones/features.geojson");
  expect([...hrefs, ...data].filter((path) => !existsSync(join(built, path)))).toEqual([]);
  expect(JSON.parse(textOf("config.json"))).toMatchObject({ releaseClass: "public" });
});

test("a public sentence about something internal stops the build and leaves no folder behind", async () => {
  const texts = guardedPublication();
  texts["documents/documents.json"] = (texts["documents/documents.json"] ?? "").replace("正文未署日期", "见龘龘产业园区方案");
  const { status, output } = await build(texts, join(work, "refused"));
  expect(status).toBe(1);
  expect(output).toMatch(/documents\/documents\.json 0\.note\.zh: 龘龘产业园区/);
  expect(existsSync(join(work, "refused"))).toBe(false);
}, 60_000);
