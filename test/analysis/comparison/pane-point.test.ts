import { expect, test } from "vitest";
import { groundDistanceM, positionAt } from "../../../src/analysis/comparison/ground-offset";
import { panePoint, type PaneFrame } from "../../../src/analysis/comparison/pane-point";

const frame: PaneFrame = { middle: [102.8, 25], metresPerPixel: 40, bearing: 0, width: 500, height: 400 };

test("the middle is in the middle, whatever the bearing", () => {
  for (const bearing of [0, 33, -120]) expect(panePoint({ ...frame, bearing }, [102.8, 25])).toEqual({ x: 250, y: 200 });
});

test("north is up, and what lies to the east of a map that looks east is up", () => {
  const north = panePoint(frame, positionAt(frame.middle, { eastM: 0, northM: 4000 }));
  expect([Math.round(north.x), Math.sign(north.y - 200)]).toEqual([250, -1]);
  const east = panePoint({ ...frame, bearing: 90 }, positionAt(frame.middle, { eastM: 4000, northM: 0 }));
  expect([Math.round(east.x), Math.round(east.y)]).toEqual([250, 100]);
});

test("ground is as long as the scale says, within the half per cent that the projection differs by direction", () => {
  for (const at of [{ eastM: 4000, northM: 0 }, { eastM: 0, northM: 4000 }, { eastM: -2500, northM: 3100 }]) {
    const position = positionAt(frame.middle, at);
    const { x, y } = panePoint(frame, position);
    const ratio = (Math.hypot(x - 250, y - 200) * 40) / groundDistanceM(frame.middle, position);
    expect(Math.abs(ratio - 1)).toBeLessThan(0.005);
  }
});
