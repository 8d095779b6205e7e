import { beforeAll, expect, test } from "vitest";
import { loadWords } from "../../src/i18n/load-words";
import { rooms } from "../../src/i18n/rooms";
import { fitSiteSheet, stepsOf } from "../../src/sheets/fit-site-sheet";
import type { SiteFact } from "../../src/domain/sites/site-table";
import { aBasis, aRange, aSheetOf, aSiteTable, aWeight, notAsked, notStated } from "../support/site-sheet";
import { aLimit } from "../support/site-answers";

beforeAll(() => loadWords(rooms.sites, rooms.comparison, rooms.imported, rooms.themes, rooms.sheets));

const place = { kind: "zone", zone: "park-0", document: "002", where: null, asOf: null } as const;

test("what was asked comes first, each with what is known, by what right, and whether it is enough", () => {
  const table = aSiteTable([{ area: aRange(4e7), plot: aRange(3e5), power: notAsked, airport: aRange(14_000, 29_000, { value: "computed", asOf: null, sources: [place] }), housing: aRange(800, 800, { value: "entered" }) }]);
  const { rows, isInternal } = aSheetOf(table, { limits: [aLimit("power", { least: 500 }), aLimit("plot", { least: 2e5 }), aLimit("airport", { most: 20_000 }), aLimit("housing", { least: 1500 })] });
  expect(rows.map(({ criterion, verdict, value }) => [criterion, verdict, value.look, value.words.zh])).toEqual([
    ["power", "open", "unknown", "ask"],
    ["plot", "passes", "published", "300000"],
    ["airport", "open", "computed", "14000–29000"],
    ["housing", "fails", "entered", "800"],
    ["area", null, "published", "40000000"],
  ]);
  expect(rows[2]?.about).toEqual({ zh: "测算", en: "computed" });
  expect(isInternal).toBe(true);
});

test("every figure leads to its document: cited once, with its number, date and places", () => {
  const elsewhere = { kind: "statement", id: "S1-009", document: "001", where: { zh: "第 9 条", en: "item 9" }, asOf: "2019" } as const;
  const { rows, sources } = aSheetOf(aSiteTable([{ area: aRange(1), land: aRange(2, 2, { sources: [elsewhere] }), housing: aRange(3, 3, { sources: [place, elsewhere] }), plot: notStated }]));
  expect(rows.map(({ criterion, refs }) => [criterion, refs])).toEqual([["area", [1]], ["land", [1]], ["housing", [1, 2]]]);
  expect(sources[0]?.text.zh).toBe("001 方案，云政发〔2019〕1号，2019年8月2日，第 3 条，第 9 条");
  expect(sources[1]?.text.zh).toBe("002");
});

test("50 and the contributions make the score, and the shares make a hundred, as they are printed", () => {
  const table = aSiteTable([{ area: aRange(3), housing: aRange(700, 900), airport: aRange(9000) }, { area: aRange(1), housing: aRange(100), airport: aRange(20_000) }, { area: aRange(10), housing: aRange(2000), airport: aRange(1000) }]);
  const { score } = aSheetOf(table, { weights: [aWeight("area", 1), aWeight("housing", 1), aWeight("airport", 1, "less"), aWeight("power", 3)] });
  if (!score) throw new Error("no score");
  const printed = (text: string) => Math.round(Number(text.replace("−", "-").replace("%", "")) * 10);
  // What is unknown prints no figure, least of all a zero.
  expect(500 + score.parts.reduce((sum, { contribution }) => sum + (contribution === "—" ? 0 : printed(contribution)), 0)).toBe(printed(score.score));
  expect(score.parts.reduce((sum, { share }) => sum + printed(share), 0)).toBe(1000);
  expect(score.parts.find(({ criterion }) => criterion === "power")).toMatchObject({ utility: null, contribution: "—", share: "50.0%" });
  expect(printed(score.low)).toBeLessThan(printed(score.score));
});

test("nothing is ever called suitable, and without control lines that is said", () => {
  const passes = aSheetOf(aSiteTable([{ plot: aRange(5) }]), { limits: [aLimit("plot", { least: 1 })] });
  expect([passes.conclusion.is, passes.conclusion.words.zh, passes.conclusion.notes.map(({ en }) => en)]).toEqual(["none-found", "所给资料中未见排除项", ["No control lines were imported; nothing is said of compliance."]]);
  const fails = aSheetOf(aSiteTable([{ plot: aRange(5), power: notAsked }]), { limits: [aLimit("plot", { least: 9 }), aLimit("power", { least: 1 })] });
  expect(fails.conclusion.notes.map(({ zh }) => zh).slice(0, 2)).toEqual(["不满足：plot ≥ 9。", "另有 1 项待定。"]);
  expect(fails.questions.map(({ en }) => en)).toEqual(["power ≥ 1"]);
  const doubtful = aSheetOf(aSiteTable([{ plot: aRange(50, 50, { isFirm: false, caution: { zh: "待核", en: "to be verified" } }) }]), { limits: [aLimit("plot", { least: 9 })] });
  expect([doubtful.rows[0]?.verdict, doubtful.rows[0]?.value.isDoubtful, doubtful.conclusion.is, doubtful.isInternal]).toEqual(["open", true, "open", true]);
});

test.each([
  ["a document for the public", {}, false],
  ["what an office entered", { value: "entered" }, true],
  ["a figure computed from records", { value: "computed", sources: [place, { kind: "record", collection: "boundaries", id: "b", asOf: null, published: null }] }, true],
  ["a statement that is internal", { sources: [{ kind: "statement", id: "internal-1", document: "001", where: null, asOf: "2019" }] }, true],
] as const)("a sheet that rests on %s", (_, basis, isInternal) => {
  expect(aSheetOf(aSiteTable([{ area: aRange(1, 1, basis) }])).isInternal).toBe(isInternal);
});

test("what the unknown rests on counts too, and so does a site of the project whatever is known of it", () => {
  const doubtful: SiteFact = { is: "unknown", why: "doubtful", note: null, basis: aBasis({ sources: [{ kind: "record", collection: "answers", id: "a", asOf: null, published: null }] }) };
  const limits = [aLimit("plot", { least: 1 })];
  const parcel = aSiteTable([{}], { siteAt: () => ({ id: "resource:r", kind: "resource", name: { zh: "地块", en: "Plot" }, zone: null, at: null, isSchematic: false }) });
  expect([aSheetOf(aSiteTable([{ plot: doubtful }]), { limits }).isInternal, aSheetOf(parcel).isInternal, aSheetOf(aSiteTable([{}])).isInternal]).toEqual([true, true, false]);
});

const charges = { zh: "含市政配套费，不含拆迁、场地平整和管线迁改等其他费用", en: "with all charges" };

test("the tighter the sheet the less stands on it, one thing at a time, and all that is left out is named", () => {
  const known = { area: { ...aRange(1, 1, { sources: [place], caution: charges }), note: charges } as SiteFact, land: aRange(1), plant: aRange(1), airport: aRange(1), station: aRange(1), road: aRange(1), bonded: aRange(1), housing: aRange(1), plot: aRange(1), price: { ...aRange(900), note: charges } as SiteFact, power: notAsked, water: notAsked, gas: notAsked, sewage: notAsked };
  const limits = [aLimit("price", { most: 500 }), aLimit("power", { least: 1 }), aLimit("water", { least: 1 }), aLimit("gas", { least: 1 }), aLimit("sewage", { least: 1 }), aLimit("plot", { least: 1 })];
  const whole = aSheetOf(aSiteTable([known]), { limits, weights: [aWeight("area", 50), aWeight("housing", 20), aWeight("energy-quota", 20), aWeight("airport", 20)] });
  const steps = Array.from({ length: stepsOf(whole) + 1 }, (_, step) => fitSiteSheet(whole, step));
  const sizeOf = ({ rows, questions, hasShortSources }: typeof whole) => rows.reduce((sum, { note, caution }) => sum + 1 + Number(note !== null) + Number(caution !== null), questions.length - Number(hasShortSources));
  expect(steps.every((sheet, step) => step === 0 || sizeOf(sheet) < sizeOf(steps[step - 1] ?? sheet))).toBe(true);
  for (const sheet of steps) {
    // What stands among the questions is named there.
    expect(sheet.rows.filter(({ isAsked }) => !isAsked).length + sheet.moreRows.length).toBe(whole.rows.length - 4);
    expect(sheet.questions.length + sheet.moreQuestions).toBe(4);
    // Whatever is cited can be looked up, and nothing else is listed.
    expect([...new Set(sheet.rows.flatMap(({ refs }) => refs))].sort((a, b) => a - b)).toEqual(sheet.sources.map(({ n }) => n));
    expect([sheet.conclusion, sheet.score, sheet.rows[0]?.criterion]).toEqual([whole.conclusion, whole.score, "price"]);
  }
  expect(steps.at(-1)?.rows.map(({ criterion, isNoted, caution }) => [criterion, isNoted, caution])).toEqual([["price", true, null], ["plot", false, null], ["area", true, null], ["housing", false, null]]);
});

test("what nobody asked for or weighed goes before a weighed figure, and before any note does", () => {
  const known = { area: { ...aRange(1), note: charges } as SiteFact, plot: aRange(1), plant: aRange(1), land: aRange(1), airport: aRange(1), station: aRange(1), bonded: aRange(1) };
  const whole = aSheetOf(aSiteTable([known]), { limits: [aLimit("plot", { least: 1 })], weights: [aWeight("area", 50), aWeight("station", 50), aWeight("housing", 5)] });
  const plain = ["land", "plant", "bonded", "airport"];
  const without = whole.rows.length - plain.length;
  const cut = Array.from({ length: stepsOf(whole) }, (_, step) => fitSiteSheet(whole, step)).find(({ rows }) => rows.length === without);
  expect(cut?.rows.map(({ criterion, note }) => [criterion, note === null])).toEqual([["plot", true], ["area", false], ["station", true], ["housing", true]]);
  expect(cut?.moreRows.map(({ zh }) => zh).sort()).toEqual([...plain].sort());
});
