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

test("the shade behind words ends where names may begin", () => {
  const styles = sheet("Stage.module.css");
  expect(styles).toMatch(/^\.shade \{[^}]*inline-size: calc\(var\(--map-left\) \+ var\(--shade\)\);[^}]*transparent 100%\)/m);
  expect(styles).toMatch(/\[data-shape="portrait"\] \.shade \{[^}]*inset: calc\(var\(--map-top\) \+ var\(--map-height\) - var\(--shade\)\) 0 0;/);
  // On the stage and in its layout it is the same length.
  expect(readFileSync(join(folder, "Stage.tsx"), "utf8")).toContain('["--shade" as string]: `${shadeRem}rem`');
});
