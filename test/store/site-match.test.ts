import { describe, expect, test } from "vitest";
import { matchLines, needOf, projectMatch, rankMatches, searchFor, type ProjectMatch } from "../../src/analysis/sites/match";
import { findSites } from "../../src/analysis/sites/find-sites";
import type { LibraryProject } from "../../src/analysis/projects/library-projects";
import { isPublicSite, resourceSite, soundSearch } from "../../src/domain/sites/site-search";
import type { PlanStoreApi } from "../../src/store/plan-store";
import { projectsFor, sitesFor } from "../../src/store/site-match";
import { siteTable } from "../../src/store/site-table";
import { aLibraryStore, aWaferProject, byId } from "../support/library-store";
import { aResource } from "../support/resources";

const entered = (record: ReturnType<typeof aWaferProject>): LibraryProject => ({ id: record.id, published: null, entered: record });
const found = <T>(value: T | null | undefined): T => value ?? (() => { throw new Error("nothing was found"); })();
const matchesOf = (store: PlanStoreApi, site: string) => new Map(found(projectsFor(store.getState(), site)).matches.map((match) => [match.project.id, match]));

const pv = aWaferProject("pv", { zone: "park-anning" });
const large = aWaferProject("large", { land: 600_000_000 });
const food = aWaferProject("food", { industry: "food", land: 30_000_000 });
const idle = aResource("idle", { status: "idle", industries: ["photovoltaics"], zone: "park-jingkai" });
const reserve = aResource("reserve", { industries: ["photovoltaics"], zone: "park-anning" });
const built = aResource("built", { status: "built", industries: ["photovoltaics"], zone: "park-anning" });
const records = { investments: byId(pv, large, food, aWaferProject("silent", { industry: null, land: null })), resources: byId(idle, reserve, built) };

describe("a project's needs as a search", () => {
  test("ask for its industry, its land in one plot and a park, leave what is unknown in, and name every assumption", () => {
    const { search, assumptions } = found(searchFor(needOf(entered(pv))));
    expect(search).toEqual(soundSearch(search));
    expect(search.industries).toEqual(["photovoltaics"]);
    expect(search.partner).toBe("park-anning");
    expect(search.limits.map(({ criterion, least, any, unknown }) => [criterion, least, any, unknown])).toEqual([
      ["siting-rule", null, ["yes"], "keep"],
      ["industry", 0.4, [], "keep"],
      ["land", 200_000, [], "ask"],
      ["plot", 200_000, [], "ask"],
    ]);
    expect(search.weights.map(({ criterion, weight, prefers, ideal }) => [criterion, weight, prefers, ideal])).toEqual([
      ["industry", 50, "more", null],
      ["plot", 30, "ideal", 200_000],
      ["partner", 20, "less", null],
    ]);
    expect(assumptions).toEqual(["one-plot", "statuses", "compatible", "in-park", "near-zone", "weights", "unknown-stays"]);
  });

  test("are none where nobody said any, and trade is held to no park", () => {
    expect(searchFor({ industry: null, land: null, quota: null, zone: "park-anning" })).toBeNull();
    expect(searchFor({ industry: null, land: 0, quota: null, zone: null })).toBeNull();
    const trade = found(searchFor({ industry: "trade", land: null, quota: null, zone: "530102" }));
    expect(trade.search.limits.map(({ criterion }) => criterion)).toEqual(["industry"]);
    expect(trade.assumptions).toEqual(["compatible", "near-zone", "weights", "unknown-stays"]);
  });

  test("a county is no partner zone", () => {
    expect(needOf(entered(aWaferProject("x", { zone: "530102" }))).zone).toBeNull();
  });
});

describe("finding sites", () => {
  test("gives what the site finder finds for the same search, resources by their status", async () => {
    const store = await aLibraryStore(records);
    const { search, table, finding } = found(sitesFor(store.getState(), entered(pv)));
    expect(finding).toEqual(findSites(table, search));
    expect(finding.total).toBe(table.count);
    const ids = new Set(finding.ranked.map(({ site }) => table.siteAt(site).id));
    expect(ids.has(resourceSite("reserve")) && ids.has(resourceSite("idle"))).toBe(true);
    expect(ids.has(resourceSite("built"))).toBe(false);
    const open = found(finding.ranked.find(({ site }) => table.siteAt(site).id === resourceSite("idle"))).open;
    expect(open).toEqual(expect.arrayContaining(["land", "plot"]));
  });

  test("leaves a search that goes on the table it has", async () => {
    const store = await aLibraryStore(records);
    store.getState().startSiteSearch();
    const before = siteTable(store.getState());
    sitesFor(store.getState(), entered(pv));
    projectsFor(store.getState(), resourceSite("reserve"));
    expect(before).not.toBeNull();
    expect(siteTable(store.getState())).toBe(before);
  });

  test("compares no imported layers beside the page where there are too many sites, and says of how many", async () => {
    const store = await aLibraryStore(records);
    const { leftOutOf, search, table } = found(sitesFor(store.getState(), entered(pv), 20));
    expect(leftOutOf).toBe(table.count);
    // The finder goes on with all of them.
    expect(search.among.layers).toBe(true);
    expect(found(sitesFor(store.getState(), entered(pv), leftOutOf ?? 0)).leftOutOf).toBeNull();
  });

  test("for the public knows no resource that was not released", async () => {
    const store = await aLibraryStore(records);
    store.setState(({ configuration }) => ({ configuration: { ...configuration, releaseClass: "public" } }));
    const { table } = found(sitesFor(store.getState(), entered(pv)));
    expect(Array.from({ length: table.count }, (_, index) => table.siteAt(index).id).filter((id) => !isPublicSite(id))).toEqual([]);
    expect(table.count).toBeGreaterThan(20);
  });
});

describe("finding projects", () => {
  test("says of each need whether it is met, failed or unknown, and what each rests on", async () => {
    const matches = matchesOf(await aLibraryStore(records), resourceSite("idle"));
    expect(found(matches.get("pv")).lines.map(({ limit, verdict }) => [limit.criterion, verdict])).toEqual([
      ["siting-rule", "met"],
      ["industry", "met"],
      ["land", "unknown"],
      ["plot", "unknown"],
    ]);
    expect(found(matches.get("large")).counts).toEqual({ met: 2, failed: 2, unknown: 0 });
    expect(found(matches.get("food")).lines.find(({ limit }) => limit.criterion === "industry")?.verdict).toBe("failed");
  });

  test("names the projects of which nobody said what they need, and a site that is not there", async () => {
    const store = await aLibraryStore(records);
    const answer = found(projectsFor(store.getState(), resourceSite("reserve")));
    expect(answer.unsaid.map(({ id }) => id)).toContain("silent");
    expect(answer.isThere).toBe(true);
    expect(found(projectsFor(store.getState(), resourceSite("gone"))).isThere).toBe(false);
  });

  test("agrees with the search of each project: a site is among its answers exactly where no need fails", async () => {
    const store = await aLibraryStore(records);
    const { table: all } = found(sitesFor(store.getState(), entered(pv)));
    const sites = Array.from({ length: all.count }, (_, index) => all.siteAt(index).id);
    expect(sites).toEqual(expect.arrayContaining(["park-anning", ...Object.keys(records.resources).map(resourceSite)]));
    const backward = new Map(sites.map((site) => [site, matchesOf(store, site)]));
    for (const record of [pv, large, food]) {
      const { search, table } = found(sitesFor(store.getState(), entered(record)));
      const { fellAt } = findSites(table, search);
      for (const site of sites) {
        const counts = found(found(backward.get(site)).get(record.id)).counts;
        expect([record.id, site, counts.failed === 0]).toEqual([record.id, site, fellAt[table.indexOf(site)] === 0]);
        expect(matchLines(table, table.indexOf(site), search).map(({ verdict }) => verdict)).toEqual(found(found(backward.get(site)).get(record.id)).lines.map(({ verdict }) => verdict));
      }
    }
  });
});

test("what fails nothing stands first, then more met, then what leaves less land over, then what knows more", () => {
  const match = (project: string, met: number, failed: number, unknown: number, landFit: number | null): ProjectMatch<string> => ({ ...projectMatch(project, { industry: null, land: 1, quota: null, zone: null }, []), counts: { met, failed, unknown }, landFit });
  const ranked = rankMatches([match("fails", 9, 1, 0, 1), match("vague", 1, 0, 3, null), match("loose", 2, 0, 1, 0.2), match("close", 2, 0, 1, 0.9), match("nowhere", 2, 0, 1, null)]);
  expect(ranked.map(({ project }) => project)).toEqual(["close", "loose", "nowhere", "vague", "fails"]);
});

test("land fits by the part of the plot that is used", async () => {
  const store = await aLibraryStore({ investments: byId(aWaferProject("half", { land: 30_000_000 })), resources: byId(reserve) });
  expect(found(matchesOf(store, resourceSite("reserve")).get("half")).landFit).toBeCloseTo(0.5, 9);
});
