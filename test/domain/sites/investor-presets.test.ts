import { expect, test } from "vitest";
import { answerable, criteria, criterionIds } from "../../../src/domain/sites/criterion";
import { dwellingsFor } from "../../../src/domain/sites/dwellings-for";
import { differsFromPreset, presetSearches } from "../../../src/domain/sites/investor-presets";
import { firstLimit, firstWeight, limitGroups } from "../../../src/domain/sites/limit-groups";
import { investorPresets, SiteSearch, soundSearch } from "../../../src/domain/sites/site-search";
import { defaultView } from "../../../src/domain/saved-view";
import { readLink, writeLink } from "../../../src/formats/permalink";

test.each(investorPresets)("the preset %s is sound, ranks by a hundred, and survives a link", (preset) => {
  const search = presetSearches[preset];
  expect(search.preset).toBe(preset);
  expect(SiteSearch.parse(search)).toEqual(search);
  expect(soundSearch(search)).toEqual(search);
  expect(search.weights.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  const { siteSearch } = readLink(`?${writeLink({ ...defaultView, siteSearch: search })}`).view;
  expect(siteSearch).toEqual(search);
  expect(siteSearch && differsFromPreset(siteSearch)).toBe(false);
});

test("presets never drop what is unknown, and ask what no document states", () => {
  const limits = investorPresets.flatMap((preset) => presetSearches[preset].limits);
  expect(limits.filter(({ unknown }) => unknown === "drop")).toEqual([]);
  expect(limits.filter(({ criterion, unknown }) => criteria[criterion].isAsked && unknown !== "ask")).toEqual([]);
});

test("nobody is asked what no park can answer, whatever a link says", () => {
  const limits = investorPresets.flatMap((preset) => presetSearches[preset].limits);
  expect(limits.filter(({ criterion, unknown }) => unknown === "ask" && !answerable.has(criterion))).toEqual([]);
  const asking = criterionIds.flatMap((id) => firstLimit(id) ?? []).map((limit) => ({ ...limit, unknown: "ask" as const }));
  expect(soundSearch({ ...presetSearches.digital, limits: asking }).limits.filter(({ unknown }) => unknown === "ask").map(({ criterion }) => answerable.has(criterion))).toEqual(["planning-eia", "chemical-park", "standard-land"].map(() => true));
  expect(soundSearch({ ...presetSearches.digital, limits: asking }).limits.find(({ criterion }) => criterion === "siting-rule")?.unknown).toBe("keep");
});

test("every criterion can be added once, what is asked in a group of its own", () => {
  expect(limitGroups.flatMap((group) => [...group.criteria]).sort()).toEqual([...criterionIds].sort());
  expect(limitGroups.find(({ id }) => id === "asked")?.criteria.every((one) => criteria[one].isAsked)).toBe(true);
  const limits = criterionIds.flatMap((id) => firstLimit(id) ?? []);
  expect(limits.map(({ criterion }) => criterion)).toContain("planning-eia");
  expect(soundSearch({ ...presetSearches.digital, limits }).limits).toEqual(limits);
  expect([firstWeight("airport").prefers, firstWeight("area").prefers, firstWeight("price").prefers]).toEqual(["less", "more", "less"]);
});

test("dwellings are workers over what the investor assumes, rounded up", () => {
  expect(dwellingsFor("1500", "2")).toBe(750);
  expect(dwellingsFor("1,501 人", "2")).toBe(751);
  expect(dwellingsFor("", "2")).toBeNull();
  for (const [workers, share] of [["0", "2"], ["-5", "2"], ["=1+1", "2"], ["10", "0"], ["10", "0.5"], ["10", "30"], ["1e12", "2"], ["十", "2"]] as const) expect(dwellingsFor(workers, share), workers).toBe("bad");
});

test("a preset says that it was changed, but not for its shortlist", () => {
  const preset = presetSearches.batteries;
  expect(differsFromPreset(preset)).toBe(false);
  expect(differsFromPreset({ ...preset, kept: ["park-anning"] })).toBe(false);
  expect(differsFromPreset({ ...preset, partner: "ftz-kunming" })).toBe(true);
  expect(differsFromPreset({ ...preset, limits: preset.limits.slice(1) })).toBe(true);
});
