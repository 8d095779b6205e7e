import { expect, test } from "vitest";
import { decompose, tenthsOf } from "../../src/analysis/sites/decompose";
import { presetSearches } from "../../src/domain/sites/investor-presets";
import { scoreOf } from "../../src/sheets/site-sheet-score";
import { siteFinding } from "../../src/store/site-run";
import { siteTable } from "../../src/store/site-table";
import { laid } from "../../src/ui/site-finder/found/ContributionBar";
import { tenths } from "../../src/ui/site-finder/found/score-text";
import { aStoreSearching } from "../support/searching";

const search = presetSearches.photovoltaics;

async function found() {
  const { getState } = await aStoreSearching(search);
  const [table, finding] = [siteTable(getState()), siteFinding(getState())];
  if (!table || !finding) throw new Error("no search");
  return { table, finding };
}

test("a park in whose chain photovoltaics fit stands before one of which nobody knows anything", async () => {
  const { table, finding } = await found();
  const ids = finding.ranked.map(({ site }) => table.siteAt(site).id);
  expect(ids.indexOf("park-jingkai")).toBe(0);
  expect(ids.indexOf("park-qidian")).toBeGreaterThan(0);
  const utilityOf = (id: string) => decompose(table, search, table.indexOf(id)).parts.find(({ criterion }) => criterion === "industry")?.utility;
  expect(["park-jingkai", "linkage-qujing", "park-qidian"].map(utilityOf)).toEqual([40, 100, null]);
});

test("list, bar and sheet say the same tenths of every site", async () => {
  const { table, finding } = await found();
  for (const standing of finding.ranked) {
    const taken = decompose(table, search, standing.site);
    const sheet = scoreOf(taken, { ranked: standing, isTied: false, remaining: finding.remaining }, (criterion) => ({ zh: criterion, en: criterion }));
    expect([sheet.score, sheet.low, sheet.high]).toEqual([taken.scoreTenths, taken.lowTenths, taken.highTenths].map(tenths));
    expect([standing.score ?? -1, standing.low, standing.high].map(tenthsOf)).toEqual([taken.scoreTenths, taken.lowTenths, taken.highTenths]);
    const bars = laid(taken.parts).map(({ from, to, isUp }) => (isUp ? to - from : from - to));
    expect(500 + bars.reduce((sum, part) => sum + part, 0)).toBe(taken.scoreTenths);
    expect(sheet.parts.map((part) => part.tenths).filter((part) => part !== 0)).toEqual(bars);
  }
});
