import { expect, test } from "vitest";
import { aPicture, aPictureSeenThrough } from "../support/scene";

const namesOf = (picture: Awaited<ReturnType<typeof aPicture>>) => picture.sources["zone-names"]?.features.map(({ properties }) => String(properties?.["id"])) ?? [];

test("names far from the screen are not placed, names within a screen's width are", async () => {
  const all = namesOf(await aPicture({}, { zoom: 10 }));
  const seen = namesOf(await aPictureSeenThrough([102.7, 24.85, 103, 25.1], { zoom: 10 }));
  expect(all).toContain("linkage-qujing");
  expect(seen).not.toContain("linkage-qujing");
  expect(seen).toEqual(expect.arrayContaining(["ftz-kunming", "park-jingkai", "park-haikou"]));
});

test("a lake is named on its water", async () => {
  const { sources } = await aPicture();
  const dianchi = sources["water-names"]?.features.find(({ properties }) => properties?.["name"] === "滇池");
  const [lng = 0, lat = 0] = dianchi?.geometry.type === "Point" ? dianchi.geometry.coordinates : [];
  expect(lng).toBeGreaterThan(102.58);
  expect(lng).toBeLessThan(102.78);
  expect(lat).toBeGreaterThan(24.66);
  expect(lat).toBeLessThan(25.03);
});
