import { expect, test } from "vitest";
import { chapterCamera, chapterFrame, stagedCamera } from "../../../src/cartography/stories/chapter-camera";
import { groundOffset, perspective } from "../../../src/cartography/stories/perspective";
import { projector } from "../../../src/cartography/projection";
import type { Camera } from "../../../src/domain/saved-view";

const chapter: Camera = { center: [103.55, 25.45], zoom: 8.6, bearing: 20, pitch: 40 };
const wall = { width: 1920, height: 1080 };
const beside = { top: 54, right: 96, bottom: 177, left: 809 };

test.each([
  ["the wall it is drawn for", wall, beside],
  ["a wall of twice the size", { width: 3840, height: 2160 }, { top: 108, right: 192, bottom: 354, left: 1618 }],
  ["three walls beside each other", { width: 5760, height: 1080 }, { top: 54, right: 96, bottom: 177, left: 1500 }],
  ["a phone", { width: 390, height: 844 }, { top: 56, right: 0, bottom: 490, left: 0 }],
])("on %s the middle of a chapter stands in the middle of what is free", (_, screen, covered) => {
  const seen = perspective(stagedCamera(chapter, screen, covered), screen)(chapter.center);
  expect(seen?.[0]).toBeCloseTo((covered.left + screen.width - covered.right) / 2, 3);
  expect(seen?.[1]).toBeCloseTo((covered.top + screen.height - covered.bottom) / 2, 3);
});

test("twice the screen is one level closer, and a narrow one as much farther as keeps the frame in sight", () => {
  expect(stagedCamera(chapter, wall, beside).zoom).toBeCloseTo(chapter.zoom, 2);
  expect(stagedCamera(chapter, { width: 3840, height: 2160 }, { top: 108, right: 192, bottom: 354, left: 1618 }).zoom).toBeCloseTo(chapter.zoom + 1, 2);
  const phone = stagedCamera(chapter, { width: 390, height: 844 }, { top: 56, right: 0, bottom: 490, left: 0 });
  expect(phone.zoom).toBeCloseTo(chapter.zoom + Math.log2(298 / chapterFrame.height), 6);
});

test("what is captured on a screen comes back as the same on it", () => {
  const camera: Camera = { center: [102.9, 24.9], zoom: 9.3, bearing: -30, pitch: 50 };
  const again = stagedCamera(chapterCamera(camera, wall, beside), wall, beside);
  for (const key of ["zoom", "bearing", "pitch"] as const) expect(again[key]).toBeCloseTo(camera[key] ?? 0, 9);
  expect(again.center[0]).toBeCloseTo(102.9, 9);
  expect(again.center[1]).toBeCloseTo(24.9, 9);
});

test("flat ground is seen as the plan is: one px for one px", () => {
  const flat: Camera = { center: [103, 25], zoom: 9, bearing: 0, pitch: 0 };
  const seen = perspective(flat, wall);
  const project = projector(9, 0);
  const [x, y] = project([103.4, 25.2]);
  const [cx, cy] = project([103, 25]);
  expect(seen([103.4, 25.2])?.[0]).toBeCloseTo(960 + x - cx, 6);
  expect(seen([103.4, 25.2])?.[1]).toBeCloseTo(540 + y - cy, 6);
});

test("height leads up the screen, far ground is smaller, and what is behind the eye is nowhere", () => {
  const seen = perspective({ ...chapter, bearing: 0 }, wall);
  const [foot, top] = [seen(chapter.center), seen(chapter.center, 20_000)];
  expect(top?.[0]).toBeCloseTo(foot?.[0] ?? 0, 6);
  expect((foot?.[1] ?? 0) - (top?.[1] ?? 0)).toBeGreaterThan(50);
  const widthAt = (lat: number) => (seen([103.6, lat])?.[0] ?? 0) - (seen([103.5, lat])?.[0] ?? 0);
  expect(widthAt(25)).toBeGreaterThan(widthAt(25.9) * 1.1);
  expect(seen([103.55, 5])).toBeNull();
});

test("the ground at a point of the screen is what is seen there", () => {
  const at = [1400, 300] as const;
  const [x, y] = groundOffset(at, 40, wall);
  const project = projector(chapter.zoom, 0);
  const [cx, cy] = project(chapter.center);
  const position = [((x + cx) / (512 * 2 ** chapter.zoom)) * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - (2 * (y + cy)) / (512 * 2 ** chapter.zoom)))) * 180) / Math.PI];
  const seen = perspective({ ...chapter, bearing: 0 }, wall)(position);
  expect(seen?.[0]).toBeCloseTo(1400, 4);
  expect(seen?.[1]).toBeCloseTo(300, 4);
});
