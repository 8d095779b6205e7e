import { expect, test } from "vitest";
import { nobody, presenceAfter, type Presence, type Sign } from "../../../src/domain/kiosk/presence";

const press = (x: number, y = 0): Sign => ({ kind: "press", x, y });
const after = (signs: readonly (readonly [atMs: number, sign: Sign])[], before: Presence = nobody): Presence => signs.reduce((presence, [atMs, sign]) => presenceAfter(presence, sign, atMs), before);

test("a finger that rests or a pointer that trembles holds the screen for a minute, not for ever", () => {
  const resting = Array.from({ length: 600 }, (_, second) => [second * 1000, { kind: "motion" }] as const);
  expect(after([[0, press(5)], ...resting]).seenMs).toBe(59_000);
  expect(after(resting)).toBe(nobody);
});

test("whoever acts may then move for another minute", () => {
  const dragged = after([[0, press(5)], [50_000, { kind: "motion" }], [55_000, { kind: "act" }], [110_000, { kind: "motion" }]]);
  expect(dragged.seenMs).toBe(110_000);
});

test("one spot that is pressed without end is nobody after five minutes; another spot is somebody at once", () => {
  const drops = Array.from({ length: 400 }, (_, second) => [second * 1000, press(100 + (second % 3))] as const);
  const dripping = after(drops);
  expect(dripping.seenMs).toBe(299_000);
  expect(presenceAfter(dripping, press(300), 400_000).seenMs).toBe(400_000);
});

test("who comes after a pause may begin at the same spot", () => {
  const first = after(Array.from({ length: 400 }, (_, second) => [second * 1000, press(100)] as const));
  expect(presenceAfter(first, press(100), 399_000 + 30_000).seenMs).toBe(429_000);
  expect(presenceAfter(first, press(100), 399_000 + 29_000).seenMs).toBe(299_000);
});
