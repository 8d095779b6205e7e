import { expect, test } from "vitest";
import { themeModelOf } from "../../../src/analysis/themes/theme-model-of";
import { statementsOf } from "../../../src/domain/statement-scope";
import { themeIds } from "../../../src/domain/theme";
import { housingDiscs } from "../../../src/domain/housing-discs";
import { aZone } from "../../support/builders";
import { aHousingProject, someStatements, themeInputs } from "../../support/themes";
import { aQuantity, aStatement } from "../../support/statements";

test("three housing figures of different extent stand side by side, and only the built ones are on the map", async () => {
  const { housing, values, unplaced } = themeModelOf(await themeInputs(), "housing");
  const amounts = Object.values(housing?.figures ?? {}).map((claim) => claim?.figure?.quantity.amount);
  expect(amounts).toEqual([40, 6, 6934, 1409]);
  expect([...values.keys()]).toEqual(["park-gaoxin"]);
  expect(housing?.symbols).toMatchObject([{ feature: "park-gaoxin", dwellings: null, built: 1409, state: "existing" }]);
  expect(unplaced.map(({ figure }) => figure?.quantity.amount)).toEqual([6]);
});

test("entered housing adds up by state and never with a published figure", async () => {
  const projects = [aHousingProject(), aHousingProject({ id: "h2", dwellings: 300 }), aHousingProject({ id: "h3", dwellings: null }), aHousingProject({ id: "h4", status: "existing", dwellings: 90 }), aHousingProject({ id: "h5", unit: null })];
  const { housing, unplaced } = themeModelOf(await themeInputs({ projects }), "housing");
  expect(housingDiscs(housing?.symbols ?? [])).toMatchObject([
    { id: "S2-040", dwellings: 1409, value: "published", projects: 1 },
    { feature: "park-gaoxin", state: "under-construction", dwellings: 800, projects: 3, known: 2 },
    { feature: "park-gaoxin", state: "existing", dwellings: 90, value: "entered" },
  ]);
  expect(unplaced.at(-1)?.source).toEqual({ kind: "record", id: "h5" });
});

test("output that was reached is classed, a target never is", async () => {
  const model = themeModelOf(await themeInputs(), "output");
  expect(model.classes.map(({ id, count }) => [id, count])).toEqual([
    ["output.q1", 1],
    ["output.q5", 1],
    ["output.target", 1],
  ]);
  const target = model.values.get("linkage-qujing");
  expect(target?.status).toBe("target");
  // 1500 and 560 are of different things: no sum, no greater one.
  expect(target?.parts).toMatchObject([{ class: "output.target", amount: null }]);
  expect(target?.parts[0]?.claims.map(({ figure }) => figure?.quantity.amount)).toEqual([1500, 560]);
});

test("a year shows the output of that year alone", async () => {
  const model = themeModelOf(await themeInputs({ year: 2021 }), "output");
  expect(model.years).toEqual([2021, 2023]);
  expect(model.values.get("park-haikou")?.parts[0]?.amount).toBe(168);
  expect(model.values.has("park-anning")).toBe(false);
});

test("capacity keeps products and statuses apart", async () => {
  const model = themeModelOf(await themeInputs(), "capacity");
  const parts = model.values.get("linkage-qujing")?.parts ?? [];
  const figures = parts.flatMap(({ status, claims }) => claims.map(({ figure }) => [status, figure?.of?.zh ?? "", figure?.quantity.amount] as const));
  expect(figures.filter(([, of]) => of.startsWith("单晶硅棒"))).toEqual([
    ["existing", "单晶硅棒", 40],
    ["target", expect.stringContaining("单晶硅棒"), 80],
  ]);
  // 硅棒及切片 60 GW is of two products at once: a figure of its own.
  expect(figures).toContainEqual(["mixed", "硅棒及切片", 60]);
  // Figures of different things have no amount together, and fill no figure of the map.
  expect(parts.every(({ amount }) => amount === null)).toBe(true);
  expect(model.kind).toBe("symbols");
  const statuses = model.classes.map(({ paint }) => (paint.kind === "status" ? paint.status : "none"));
  expect(new Set(statuses)).toEqual(new Set(parts.map(({ status }) => status)));
  expect(new Set(model.classes.map(({ id }) => id)).size).toBe(statuses.length);
});

test("an area of something within a zone is not the zone's area", async () => {
  const { values } = themeModelOf(await themeInputs(), "areas");
  expect(values.get("park-anning")).toMatchObject({ parts: [], others: [{ class: "areas.planned" }] });
  const linkage = values.get("linkage-qujing");
  expect(linkage?.parts.map((part) => [part.class, part.amount])).toEqual([
    ["areas.administered", 157],
    ["areas.implemented", 157],
  ]);
  expect(linkage?.parts[1]?.claims.map(({ source }) => source.kind)).toEqual(["zone", "statement"]);
});

test("statements are counted once per zone, in classes without gaps", async () => {
  const one = aStatement({ id: "S2-911", zones: ["park-anning", "park-anning", "park-luquan", "park-nowhere"] });
  const { values, classes, known } = themeModelOf(await themeInputs({ statements: [one] }), "statements");
  expect([...values].map(([id, { parts }]) => [id, parts[0]?.amount])).toEqual([
    ["park-anning", 1],
    ["park-luquan", 1],
  ]);
  expect(known).toBe(2);
  for (const [index, { bounds }] of classes.entries()) expect(bounds?.from).toBe(index === 0 ? 1 : (classes[index - 1]?.bounds?.to ?? 0) + 1);
});

test("a doubtful statement is counted where statements are counted, as in every list of them", async () => {
  const statements = [aStatement({ id: "S2-912" }), aStatement({ id: "S2-913", quantity: aQuantity(1202, "亿元", "hundred million yuan"), doubtful: true })];
  const { values } = themeModelOf(await themeInputs({ statements }), "statements");
  expect(values.get("park-anning")?.parts[0]?.amount).toBe(statementsOf(aZone({ id: "park-anning" }), statements, []).own.length);
  expect(values.get("park-anning")?.parts[0]?.amount).toBe(2);
});

test.each(themeIds)("no figure of a doubtful statement enters %s", async (id) => {
  const all = someStatements();
  const doubtful = all.map((one) => ({ ...one, doubtful: true }));
  const said = aStatement({ id: "S2-920", topic: "output", indicator: "output-value", quantity: aQuantity(1202, "亿元", "hundred million yuan"), of: { zh: "甲", en: "A" }, doubtful: true });
  const { values, unplaced, housing } = themeModelOf(await themeInputs({ statements: [...doubtful, said] }), id);
  const claims = [...values.values()].flatMap(({ parts, others }) => [...parts.flatMap((part) => part.claims), ...others]);
  expect(claims.filter(({ source, figure }) => source.kind === "statement" && (id !== "statements" || figure !== null))).toEqual([]);
  expect(unplaced.filter(({ figure }) => id !== "statements" || figure !== null)).toEqual([]);
  expect(Object.values(housing?.figures ?? {}).filter(Boolean)).toEqual([]);
});
