import { expect, test } from "vitest";
import { referenceCamera, referenceScreen, stagedCamera } from "../../../src/domain/stories/staged-camera";
import { stageLayout } from "../../../src/ui/stage/stage-layout";

const camera = { center: [103.55, 25.45] as [number, number], zoom: 8.6, bearing: 0, pitch: 0 };
const screen = (width: number, height: number) => ({ width, height, padding: stageLayout({ width, height, isWall: true }).padding });

/** Where a position lies on a screen that shows a camera, CSS px from the upper left. */
function seenAt({ center, zoom, bearing }: typeof camera, { width, height }: { width: number; height: number }, [lng, lat]: readonly [number, number]) {
  const world = 512 * 2 ** zoom;
  const y = (degrees: number) => (0.5 - Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI)) * world;
  const [dx, dy] = [((lng - center[0]) / 360) * world, y(lat) - y(center[1])];
  const turn = (-bearing * Math.PI) / 180;
  return { x: width / 2 + dx * Math.cos(turn) - dy * Math.sin(turn), y: height / 2 + dx * Math.sin(turn) + dy * Math.cos(turn) };
}

test("the reference screen is the stage's own wall of 1920×1080, and shows a chapter as it is given", () => {
  expect(screen(1920, 1080)).toEqual(referenceScreen);
  const shown = stagedCamera(camera, screen(1920, 1080));
  expect(shown.zoom).toBeCloseTo(8.6, 9);
  expect(shown.center[0]).toBeCloseTo(103.55, 9);
  expect(shown.center[1]).toBeCloseTo(25.45, 9);
});

test("twice the screen shows the same ground twice as large", () => {
  const shown = stagedCamera(camera, screen(3840, 2160));
  expect(shown.zoom).toBeCloseTo(9.6, 2);
  const zone = [104, 25.7] as const;
  const [small, large] = [seenAt(camera, referenceScreen, zone), seenAt(shown as typeof camera, { width: 3840, height: 2160 }, zone)];
  expect(large.x / small.x).toBeCloseTo(2, 2);
  expect(large.y / small.y).toBeCloseTo(2, 2);
});

test.each([[3840, 1080, 0], [7680, 2160, 0], [1080, 1920, 0], [1440, 900, 30], [5760, 1080, -75]])("what stands in the middle of the free part stands there on %i×%i at %i°", (width, height, bearing) => {
  const turned = { ...camera, bearing };
  const { padding } = referenceScreen;
  const middle = { x: (padding.left + 1920 - padding.right) / 2, y: (padding.top + 1080 - padding.bottom) / 2 };
  // Search the position that the reference screen shows in the middle of its free part.
  const world = 512 * 2 ** camera.zoom;
  const [dx, dy] = [middle.x - 960, middle.y - 540];
  const turn = (bearing * Math.PI) / 180;
  const lng = camera.center[0] + ((dx * Math.cos(turn) - dy * Math.sin(turn)) / world) * 360;
  const mercator = 0.5 - Math.log(Math.tan(Math.PI / 4 + (camera.center[1] * Math.PI) / 360)) / (2 * Math.PI) + (dx * Math.sin(turn) + dy * Math.cos(turn)) / world;
  const lat = (Math.atan(Math.exp((0.5 - mercator) * 2 * Math.PI)) * 360) / Math.PI - 90;
  const here = screen(width, height);
  const seen = seenAt(stagedCamera(turned, here) as typeof camera, here, [lng, lat]);
  expect(seen.x).toBeCloseTo((here.padding.left + width - here.padding.right) / 2, 1);
  expect(seen.y).toBeCloseTo((here.padding.top + height - here.padding.bottom) / 2, 1);
});

test("a screen without room shows a chapter as it is given", () => {
  expect(Number.isFinite(stagedCamera(camera, { width: 100, height: 100, padding: { top: 80, right: 80, bottom: 80, left: 80 } }).zoom)).toBe(true);
});

test.each([[1440, 900, 0, 0], [1440, 900, 30, 45], [1024, 768, -75, 60], [2560, 1440, 200, 20], [900, 1600, 12, 0]])("what is seen beside an editor on %i×%i at %i° and %i° is shown there again by the chapter made of it", (width, height, bearing, pitch) => {
  const here = { width, height, padding: { top: 116, right: Math.round(width * 0.42), bottom: 12, left: 340 } };
  const seen = { center: [102.91, 25.17] as [number, number], zoom: 10.37, bearing, pitch };
  const given = referenceCamera(seen, here);
  // Another camera: the editor leaves less room, elsewhere.
  expect(Math.abs(given.zoom - seen.zoom)).toBeGreaterThan(0.1);
  const again = stagedCamera(given, here);
  for (const [one, other] of [[again.center[0], 102.91], [again.center[1], 25.17], [again.zoom, 10.37]] as const) expect(Math.abs(one - other)).toBeLessThan(1e-6);
  expect([again.bearing, again.pitch]).toEqual([bearing, pitch]);
  // And the other way round: a chapter that is looked at there and taken over unmoved is the same chapter.
  const chapter = { ...camera, bearing, pitch };
  const back = referenceCamera(stagedCamera(chapter, here), here);
  for (const [one, other] of [[back.center[0], 103.55], [back.center[1], 25.45], [back.zoom, 8.6]] as const) expect(Math.abs(one - other)).toBeLessThan(1e-6);
});
