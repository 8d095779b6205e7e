import { expect, test } from "vitest";
import type { Stability } from "../../../src/domain/sites/site-finding";
import { turningSentence } from "../../../src/ui/site-finder/weights/stability-words";

const nameOf = (site: number) => ({ zh: `园区${site}`, en: `Park ${site}` });
const aStability = (over: Partial<Stability>): Stability => ({ draws: 1000, seed: 1, sites: [], alike: 1, turning: [], ...over });

test("equal sites are not said to stand firm: no weight tells them apart", () => {
  expect(turningSentence(aStability({}), "zh", nameOf)).toBe("单独调整任何一项权重都不换首位。");
  expect(turningSentence(aStability({ alike: 3 }), "zh", nameOf)).toBe("首位 3 处各项得分相同，调整权重分不出先后。");
  const turning = [{ criterion: "land", changePercent: 0, winner: 2 }, { criterion: "road", changePercent: -12.4, winner: 1 }] as const;
  expect(turningSentence(aStability({ turning }), "zh", nameOf)).toMatch(/稍有变动（园区2）.*−12%（园区1）/);
});
