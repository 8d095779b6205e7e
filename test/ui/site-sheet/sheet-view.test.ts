import { expect, test } from "vitest";
import { positionAt } from "../../../src/analysis/comparison/ground-offset";
import { emptySearch } from "../../../src/domain/sites/site-search";
import type { Site } from "../../../src/domain/sites/site-table";
import { destinationsOf, sheetView } from "../../../src/ui/site-sheet/map/sheet-view";
import { aLimit } from "../../support/site-answers";
import { aWeight } from "../../support/site-sheet";

const at = [102.8, 25];
const site: Site = { id: "resource:r", kind: "resource", name: { zh: "地块", en: "Plot" }, zone: null, at, isSchematic: false };
const east = (km: number) => positionAt(at, { eastM: km * 1000, northM: 0 });
const to = (criterion: "airport" | "station" | "bonded", id: string, km: number) => ({ criterion, id, located: { at: east(km), uncertaintyM: 0, of: "point" as const } });

test("the nearest of every kind that the search asks for counts, nearest first, and none that is far away", () => {
  const all = [to("airport", "near", 30), to("airport", "far", 38), to("station", "one", 12), to("bonded", "away", 41)];
  const search = { ...emptySearch, limits: [aLimit("bonded", { most: 60_000 }), aLimit("airport", { most: 60_000 })] };
  const kilometres = (found: ReturnType<typeof destinationsOf>) => found.map(([lng = 0]) => Math.round(((lng - 102.8) / ((east(1)[0] ?? 0) - 102.8)) * 10) / 10);
  expect(kilometres(destinationsOf(site, search, all))).toEqual([30]);
  expect(kilometres(destinationsOf(site, { ...search, weights: [aWeight("station", 10, "less"), aWeight("area", 10)] }, all))).toEqual([12, 30]);
  expect(destinationsOf(site, { ...search, weights: [aWeight("station", 0)], limits: [] }, all)).toEqual([]);
});

test("they are in the picture with names to spare, at a round scale, as long as the scale stays useful", () => {
  const alone = sheetView(site, null, 1440);
  const both = sheetView(site, null, 1440, [east(12), east(30)]);
  expect([alone?.denominator, both?.denominator]).toEqual([200_000, 500_000]);
  const [west = 0, , right = 0] = both?.frame ?? [];
  expect([(west < 102.8), (right > (east(30)[0] ?? 0))]).toEqual([true, true]);
  // The farther one does not fit, so only the nearer is framed.
  expect(sheetView(site, null, 1440, [east(12), east(60)])?.camera.center[0]).toBeCloseTo(((east(12)[0] ?? 0) + 102.8) / 2, 6);
});
