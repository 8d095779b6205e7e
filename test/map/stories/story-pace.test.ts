import { expect, test } from "vitest";
import { light } from "../../../src/cartography/stories/light-layers";
import { lightAt, lightEveryMs, motionOf, pulse, pulsesAt } from "../../../src/map/stories/story-pace";

const still = { step: 0, isHidden: false, isReduced: false, isMoving: false } as const;
const flow = { id: "f", from: [0, 0], to: [1, 1], fromClearM: 0, toClearM: 0, words: null };
const spot = { at: [0, 0], reachM: 0 };

test("only one thing of a chapter moves: its light before what passes along its ties", () => {
  expect(motionOf({ spot, flows: [flow] }, still)).toBe("light");
  expect(motionOf({ spot: null, flows: [flow] }, still)).toBe("flows");
  expect(motionOf({ spot: null, flows: [] }, still)).toBe("none");
});

test.each([{ isHidden: true }, { isReduced: true }, { isMoving: true }, { step: 1 as const }, { step: 2 as const }, { step: 3 as const }])("nothing moves with %o", (over) => {
  expect(motionOf({ spot, flows: [flow] }, { ...still, ...over })).toBe("none");
});

test("the light breathes within its amplitude once in six seconds, and never steps where it could be seen", () => {
  const strengths = Array.from({ length: 600 }, (_, index) => lightAt(index * 10));
  expect(Math.max(...strengths)).toBeCloseTo(0.34, 6);
  expect(Math.min(...strengths)).toBeCloseTo(0.28, 6);
  expect(lightAt(0)).toBeCloseTo(lightAt(light.periodMs), 9);
  // Less than one of 256 levels from one frame to the next.
  for (let ms = 0; ms < light.periodMs; ms += lightEveryMs) expect(Math.abs(lightAt(ms + lightEveryMs) - lightAt(ms))).toBeLessThan(1.2 / 256);
});

test("pulses pass at 20 px a second, evenly, and begin again at the end of their way", () => {
  const [before, after] = [pulsesAt(1000, 600, 1), pulsesAt(2000, 600, 1)];
  expect(before.length).toBe(4);
  for (const [index, along] of before.entries()) expect(after[index]).toBeCloseTo((along + pulse.pxPerSecond) % 600, 9);
  for (const along of pulsesAt(1e9, 600, 2)) {
    expect(along).toBeGreaterThanOrEqual(0);
    expect(along).toBeLessThan(600);
  }
  expect(pulsesAt(0, 40, 1).length).toBe(1);
});
