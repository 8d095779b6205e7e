import { expect, test } from "vitest";
import { afterFrame, coarsestStep, firstPace, qualitySteps, type Pace } from "../../src/map/quality-steps";

/** The steps taken while so many frames of this length are drawn, each once; the pace at the end. */
function moving(pace: Pace, frameMs: number | readonly number[], frames: number): { pace: Pace; steps: number[] } {
  const lengths = typeof frameMs === "number" ? [frameMs] : frameMs;
  const steps = [pace.step as number];
  for (let index = 0; index < frames; index += 1) {
    pace = afterFrame(pace, lengths[index % lengths.length] ?? 0);
    if (steps.at(-1) !== pace.step) steps.push(pace.step);
  }
  return { pace, steps };
}

/** A machine on which a frame takes this long at each of the steps. */
function movingOn(machine: readonly [number, number, number, number], pace: Pace, frames: number): { pace: Pace; steps: number[] } {
  const steps = [pace.step as number];
  for (let index = 0; index < frames; index += 1) {
    pace = afterFrame(pace, machine[pace.step]);
    if (steps.at(-1) !== pace.step) steps.push(pace.step);
  }
  return { pace, steps };
}

const at = (step: Pace["step"]): Pace => ({ ...firstPace, step });

test("a fluent map is never drawn coarser, however long it moves", () => {
  expect(moving(firstPace, 16.7, 5000).steps).toEqual([0]);
  expect(moving(firstPace, 33.4, 5000).steps).toEqual([0]);
});

test("slow frames lead down a step at a time, and no further than the last", () => {
  expect(moving(firstPace, 80, 100).steps).toEqual([0, 1, 2, 3]);
  expect(coarsestStep).toBe(qualitySteps.length - 1);
});

test("a very slow map loses no time: three frames, two steps", () => {
  const { pace } = moving(firstPace, 400, 3);
  expect(pace.step).toBe(2);
});

test("a machine that is neither fluent nor slow stays where it is", () => {
  expect(moving(at(1), 42, 2000).steps).toEqual([1]);
});

test("one long frame among fluent ones is a stall, not a slow machine", () => {
  // At every place that a look can begin: before, at and after the stall.
  for (const every of [29, 30, 31, 32, 37]) {
    const stall = [...Array.from({ length: every }, () => 16.7), 600];
    expect(moving(firstPace, stall, 3000).steps, `a stall every ${every} frames`).toEqual([0]);
  }
});

test("frames that wait in a queue count as slow though most of them come quickly", () => {
  expect(moving(firstPace, [17, 17, 217, 233], 12).pace.step).toBeGreaterThan(0);
});

test("where the load has gone, the map is drawn in full again", () => {
  const { pace, steps } = moving(at(3), 16.7, 2000);
  expect(steps).toEqual([3, 2, 1, 0]);
  expect(pace).toEqual(expect.objectContaining({ wanted: firstPace.wanted, onTrial: false }));
});

test("finer steps are tried one at a time, each only after fluent looks at the one before", () => {
  let { pace } = moving(at(2), 16.7, 0);
  let frames = 0;
  while (pace.step === 2) {
    pace = afterFrame(pace, 16.7);
    frames += 1;
  }
  expect(frames * 16.7).toBeGreaterThan(900);
  expect(pace.step).toBe(1);
});

test("a machine fluent at one step and slow at the next finer one does not go to and fro", () => {
  const { steps } = movingOn([400, 150, 20, 20], firstPace, 60 * 60);
  const changes = steps.length - 1;
  // A minute and more of moving: with every failure the next trial comes twice as late.
  expect(changes).toBeLessThan(20);
  const { steps: later } = movingOn([400, 150, 20, 20], movingOn([400, 150, 20, 20], firstPace, 60 * 60).pace, 60 * 10);
  expect(later.length - 1).toBeLessThanOrEqual(2);
});

test("frames measured before a change of step are not held against the new one", () => {
  const { pace } = moving(firstPace, 400, 3);
  expect(pace.frames).toEqual([]);
});
