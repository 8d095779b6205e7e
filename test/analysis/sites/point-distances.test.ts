import { expect, test } from "vitest";
import { distanceColumns, nearestOf, type Destination } from "../../../src/analysis/sites/point-distances";
import { groundDistanceM } from "../../../src/analysis/comparison/ground-offset";
import { seeded } from "../../support/random";

const to = (id: string, at: [number, number], uncertaintyM: number | null = 0): Destination => ({ criterion: "airport", id, located: { at, uncertaintyM, of: "point" } });
const from = (at: [number, number], uncertaintyM: number | null = 0) => ({ at, uncertaintyM, of: "point" as const });

test("the nearest of several is known to lie between the least of their lower and the least of their upper ends", () => {
  const near = nearestOf(from([102.7, 25]), [to("far", [103.7, 26.5]), to("sure", [102.8, 25]), to("vague", [102.85, 25], 8000)]);
  const [sureM, vagueM] = [groundDistanceM([102.7, 25], [102.8, 25]), groundDistanceM([102.7, 25], [102.85, 25])];
  expect(near).toEqual({ lo: vagueM - 8000, hi: sureM, isOpen: false, to: ["sure", "vague"] });
});

test("a destination off by nobody knows how much decides nothing: left out beside others, open where it is the only one", () => {
  const standIn = to("stand-in", [102.71, 25], null);
  expect(nearestOf(from([102.7, 25]), [standIn, to("sure", [102.8, 25])])?.to).toEqual(["sure"]);
  expect(nearestOf(from([102.7, 25]), [standIn])?.isOpen).toBe(true);
  expect(nearestOf(from([102.7, 25], null), [to("sure", [102.8, 25])])?.isOpen).toBe(true);
  expect(nearestOf(from([102.7, 25]), [])).toBeNull();
});

test("columns of many points say what is said of each point, and nothing of points that nobody knows", () => {
  const random = seeded(7);
  const destinations = Array.from({ length: 12 }, (_, index) => to(`${index}`, [102 + random() * 3, 24 + random() * 3], index % 4 === 3 ? null : index % 3 === 0 ? random() * 20_000 : 0));
  const at = Float64Array.from({ length: 400 }, (_, index) => (index % 2 === 0 ? 101.5 + random() * 4 : 23.5 + random() * 4));
  at[6] = Number.NaN;
  const column = distanceColumns(at, destinations).get("airport");
  for (let index = 0; index < 200; index += 1) {
    const [lng = 0, lat = 0] = [at[2 * index], at[2 * index + 1]];
    const near = Number.isNaN(lng) ? null : nearestOf(from([lng, lat]), destinations);
    expect([column?.lo[index], column?.hi[index]]).toEqual(near ? [near.lo, near.hi] : [Number.NaN, Number.NaN]);
  }
  expect([...(distanceColumns(at, [to("open", [102.7, 25], null)]).get("airport")?.lo ?? [])].every(Number.isNaN)).toBe(true);
});

test("of stations only some are listed: a nearer one may be missing, so that only the farthest is known", () => {
  const station: Destination = { ...to("listed", [102.7, 25]), criterion: "station" };
  const nearest = nearestOf({ at: [102.9, 25.1], uncertaintyM: 0, of: "point" }, [station]);
  expect([nearest?.lo, nearest && nearest.hi > 20_000]).toEqual([0, true]);
  // Where the nearest that is listed is far, the middle of 0 to that would be no estimate of anything.
  const column = distanceColumns(Float64Array.of(102.9, 25.1, 103.8, 25.5), [station]).get("station");
  expect([[...(column?.lo ?? [])], [...(column?.hi ?? [])]]).toEqual([[0, Number.NaN], [nearest?.hi, Number.NaN]]);
});
