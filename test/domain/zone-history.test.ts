import { describe, expect, it, test } from "vitest";
import { existenceOn, predecessorsOf, successorsOf, withSoundHistory, zonesOn } from "../../src/domain/zone-history";
import { aZone } from "../support/builders";

const file = "zones/features.geojson";
const idsOn = (zones: Parameters<typeof zonesOn>[0], day: string) => zonesOn(zones, day).map(({ id }) => id);

describe("the zones of a day", () => {
  const always = aZone({ id: "always" });
  const old = aZone({ id: "old", validFrom: "1992", validTo: "2021-05" });
  const young = aZone({ id: "young", validFrom: "2021-05", predecessor: "old" });

  it("changes over on the first day of the month, without gap or overlap", () => {
    expect(idsOn([always, old, young], "2021-04-30")).toEqual(["always", "old"]);
    expect(idsOn([always, old, young], "2021-05-01")).toEqual(["always", "young"]);
  });

  it("counts an unknown start as always and a year from its first day", () => {
    expect(idsOn([always, old, young], "1900-01-01")).toEqual(["always"]);
    expect(idsOn([always, old, young], "1991-12-31")).toEqual(["always"]);
    expect(idsOn([always, old, young], "1992-01-01")).toEqual(["always", "old"]);
  });

  it("is the same list where all are there, so that nothing is drawn again", () => {
    const zones = [always, young];
    expect(zonesOn(zones, "2022-01-01")).toBe(zones);
  });

  it("tells not yet from no longer", () => {
    expect(["1991-12-31", "2000-01-01", "2021-05-01"].map((day) => existenceOn(old, day))).toEqual(["not-yet", "in-being", "ended"]);
  });
});

test("zones may be merged and divided", () => {
  const merged = aZone({ id: "merged", predecessor: ["a", "b"] });
  const part = aZone({ id: "part", predecessor: "a" });
  expect(predecessorsOf(merged)).toEqual(["a", "b"]);
  expect(predecessorsOf(aZone())).toEqual([]);
  expect(successorsOf(aZone({ id: "a" }), [merged, part]).map(({ id }) => id)).toEqual(["merged", "part"]);
});

describe("a history that cannot be", () => {
  it("loses the date that is none, and says where", () => {
    const { zones, problems } = withSoundHistory([aZone({ id: "a", validFrom: "spring 2021", validTo: "2022" })], file);
    expect(zones[0]).toMatchObject({ validFrom: null, validTo: "2022" });
    expect(problems).toEqual([{ code: "zone-date-unreadable", file, at: "a.validFrom" }]);
  });

  it.each([
    ["2021-05", "2020"],
    ["2021-05", "2021-05-01"],
  ])("from %s to %s has no dates", (validFrom, validTo) => {
    const { zones, problems } = withSoundHistory([aZone({ id: "a", validFrom, validTo })], file);
    expect(zones[0]).toMatchObject({ validFrom: null, validTo: null });
    expect(problems).toEqual([{ code: "zone-ends-before-it-begins", file, at: "a" }]);
  });

  it("names the predecessor that does not exist and keeps the one that does", () => {
    const { zones, problems } = withSoundHistory([aZone({ id: "a", predecessor: ["b", "nowhere"] }), aZone({ id: "b", predecessor: "gone" })], file);
    expect(zones.map(({ predecessor }) => predecessor)).toEqual([["b"], null]);
    expect(problems.map(({ code, at }) => `${code} ${at}`)).toEqual(["zone-unknown-predecessor a.nowhere", "zone-unknown-predecessor b.gone"]);
  });

  it("is cut once where it leads back to its beginning", () => {
    const ring = [aZone({ id: "a", predecessor: "c" }), aZone({ id: "b", predecessor: "a" }), aZone({ id: "c", predecessor: ["b"] }), aZone({ id: "d", predecessor: "a" })];
    const { zones, problems } = withSoundHistory(ring, file);
    expect(problems).toEqual([{ code: "zone-own-predecessor", file, at: "a" }]);
    expect(zones.map(predecessorsOf)).toEqual([[], ["a"], ["b"], ["a"]]);
  });

  it("of a zone that is its own predecessor is cut too", () => {
    expect(withSoundHistory([aZone({ id: "a", predecessor: "a" })], file).problems).toHaveLength(1);
  });
});

it("is left as it is where it is sound", () => {
  const zones = [aZone({ id: "a", validFrom: "2000-02-13" }), aZone({ id: "b", predecessor: "a" })];
  expect(withSoundHistory(zones, file)).toEqual({ zones, problems: [] });
});
