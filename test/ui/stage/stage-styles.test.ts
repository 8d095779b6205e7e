import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "../../../src/ui/stage");
const sheet = (name: string) => readFileSync(join(folder, name), "utf8");

test("on touch no hover stays on a tile, and what is chosen keeps its ground", () => {
  for (const name of readdirSync(folder).filter((one) => one.endsWith(".css"))) {
    // Hovers stand inside of their media query, which are indented.
    for (const [rule] of sheet(name).matchAll(/^\.(?:tile|resume|figure|link)[^{]*:hover[^{]*\{/gm)) expect(`${name}: ${rule}`).toBe("inside of @media (hover: hover)");
  }
  const hovers = [...(sheet("stage-tile.module.css") + sheet("ExploreBar.module.css")).matchAll(/\S+:hover[^{]*/g)].map(([selector]) => selector);
  expect(hovers).toHaveLength(2);
  for (const selector of hovers) expect(selector).toContain(':not([aria-pressed="true"]):not([aria-current])');
});

test("the code has one size, whatever it says", () => {
  expect(sheet("QrCode.module.css")).toMatch(/inline-size: var\(--code-size/);
  expect(sheet("QrCode.module.css")).not.toContain("--module");
});

/** The rules of a style sheet without its comments: selector and declarations. */
const rulesOf = (name: string): [string, string][] => [...sheet(name).replaceAll(/\/\*.*?\*\//gs, "").matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = "", body = ""]) => [selector.trim(), body]);
const sheets = readdirSync(folder).filter((one) => one.endsWith(".css"));

test("what scrolls over the map has no ground of its own, for which browsers would leave out the map", () => {
  const scrolls = sheets.flatMap((name) => rulesOf(name).filter(([, body]) => /overflow[^;]*(auto|scroll)/.test(body)));
  expect(scrolls.length).toBeGreaterThan(3);
  for (const [selector, body] of scrolls) expect(`${selector} ${/background|composes: panel/.exec(body)?.[0] ?? ""}`.trim()).toBe(selector);
});

test("whoever composes a tile overrides it by a selector that weighs more: bundles do not keep the order of rules that weigh the same", () => {
  const declared = (body: string) => [...body.matchAll(/^\s*([a-z-]+):/gm)].map(([, property]) => property);
  const [tile] = rulesOf("stage-tile.module.css");
  const ofTile = declared(tile?.[1] ?? "");
  expect(ofTile).toContain("background");
  const composers = sheets.flatMap((name) => rulesOf(name).flatMap(([selector, body]) => (body.includes("composes: tile") ? selector.split(/,\s*/).map((one) => [name, one] as const) : [])));
  expect(composers.length).toBeGreaterThan(4);
  for (const [name, composer] of composers) {
    const own = rulesOf(name).filter(([selector]) => selector.split(/,\s*/).includes(composer));
    expect({ name, composer, overrides: own.flatMap(([, body]) => declared(body)).filter((property) => ofTile.includes(property)) }).toEqual({ name, composer, overrides: [] });
  }
});

test("however full a chapter is, its title stays as large as a zone's name on a wall, and words as large as notes", () => {
  const [zoneTitlePx, notePx, wallRem] = [56, 21, 30.72];
  const steps = rulesOf("StoryCard.module.css").filter(([selector]) => selector.startsWith(".card"));
  const sizes = (property: string) => steps.flatMap(([, body]) => [...body.matchAll(new RegExp(`${property}: ([\\d.]+)rem`, "g"))].map(([, size]) => Number(size) * wallRem));
  expect(sizes("--title-size")).toHaveLength(8);
  expect(Math.min(...sizes("--title-size"))).toBeGreaterThanOrEqual(zoneTitlePx);
  for (const property of ["--stage-body", "--stage-secondary", "--stage-note", "--second-size"]) expect(Math.min(...sizes(property)), property).toBeGreaterThanOrEqual(notePx);
  // The lines of the second language make room from the first step on.
  expect(steps.find(([selector]) => selector === ".card[data-tight]")?.[1]).toContain("--second-flow: row wrap");
});

test("the Chinese names of the stories are not broken in the rail, where two lines of each language would not fit", () => {
  expect(rulesOf("StoryRail.module.css")).toContainEqual(['.story [lang="zh-CN"]', expect.stringContaining("white-space: nowrap")]);
});

test("where not even a sheet fits, card, marks and buttons follow each other on one page that scrolls", () => {
  const page = sheets.flatMap((name) => rulesOf(name)).filter(([selector]) => selector.includes('[data-shape="page"]'));
  const bodyOf = (part: RegExp) => page.find(([selector]) => part.test(selector))?.[1] ?? "";
  expect(bodyOf(/^\.stage\S*:not\(\[data-exploring\]\)$/)).toMatch(/overflow: hidden auto[\s\S]*pointer-events: auto/);
  for (const part of [/\.card$/, /\.marks$/, /\.rail/]) expect(bodyOf(part), String(part)).toContain("position: static");
});

test("on a phone what leads back to the story keeps the middle of the map free", () => {
  expect(rulesOf("Stage.module.css")).toContainEqual(['.stage[data-kind="phone"] .aside', expect.stringContaining("align-content: end")]);
});

test("the shade behind words ends where names may begin", () => {
  const styles = sheet("Stage.module.css");
  expect(styles).toMatch(/^\.shade \{[^}]*inline-size: calc\(var\(--map-left\) \+ var\(--shade\)\);[^}]*transparent 100%\)/m);
  expect(styles).toMatch(/\[data-shape="portrait"\] \.shade \{[^}]*inset: calc\(var\(--map-top\) \+ var\(--map-height\) - var\(--shade\)\) 0 0;/);
  // On the stage and in its layout it is the same length.
  expect(readFileSync(join(folder, "Stage.tsx"), "utf8")).toContain('["--shade" as string]: `${shadeRem}rem`');
});
