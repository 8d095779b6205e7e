import { beforeAll, expect, test } from "vitest";
import { matchNames, type NamedUnit, type NameMatch } from "../../src/analysis/match-names";
import { namedUnits } from "../../src/analysis/named-units";
import { theRealPublication } from "../support/publication";

let match: (given: { id: string; name: string }) => NameMatch;
const named = (name: string) => match({ id: "", name });

const candidates = (name: string): string[] => {
  const found = named(name);
  return found.is === "matched" ? [] : found.candidates.map(({ id }) => id);
};

beforeAll(async () => {
  const { publication } = await theRealPublication();
  match = matchNames(namedUnits(publication));
});

test.each([
  ["安宁市", "530181", "name"],
  ["云南安宁产业园区", "park-anning", "name"],
  ["安宁工业园区", "park-anning", "like-name"],
  ["（三）安宁 产业园", "park-anning", "like-name"],
  ["昆明经开区", "park-jingkai", "alias"],
  ["昆明经济技术开发区管委会", "park-jingkai", "like-name"],
  ["曲靖经开区", "linkage-qujing", "alias"],
  ["呈贡信息产业园", "park-shuzi", "alias"],
  ["寻甸县", "530129", "like-name"],
  ["官渡", "530111", "like-name"],
  ["官　渡　区", "530111", "name"],
])("%s is %s by %s", (name, id, reason) => {
  expect(named(name)).toEqual({ is: "matched", id, reason });
});

test("an id counts before any name, in the column of ids or of names", () => {
  expect(match({ id: "530181", name: "官渡区" })).toEqual({ is: "matched", id: "530181", reason: "id" });
  expect(named("park-anning")).toEqual({ is: "matched", id: "park-anning", reason: "id" });
});

test("a name that can mean two is never decided", () => {
  expect(named("安宁")).toMatchObject({ is: "doubtful", reason: "part" });
  expect(candidates("安宁").slice(0, 2)).toEqual(["530181", "park-anning"]);
  expect(named("昆明综合保税区")).toMatchObject({ is: "doubtful", reason: "several" });
  expect(candidates("昆明综合保税区")).toEqual(["bonded-kunming-jingkai", "bonded-kunming-konggang"]);
});

test("a word for a kind of area is asked, with all that go by it", () => {
  expect(named("经开区")).toMatchObject({ is: "doubtful", reason: "generic" });
  expect(candidates("经开区")).toEqual(expect.arrayContaining(["park-jingkai", "linkage-qujing"]));
  for (const word of ["园区", "产业园区", "开发区", "工业园区", "经济技术开发区", "经开区管委会", "（一）经开区"]) expect(named(word).is, word).not.toBe("matched");
  const one: NamedUnit[] = [{ id: "a", kind: "zone", name: { zh: "某地经开区", en: "A" }, aliases: ["经开区"], formerNames: [] }];
  expect(matchNames(one)({ id: "", name: "经开区" })).toEqual({ is: "matched", id: "a", reason: "alias" });
});

test("a slip of one character is doubtful, with the likely unit first", () => {
  expect(named("嵩明杨林经济技术开发")).toMatchObject({ is: "doubtful", reason: "similar" });
  expect(candidates("嵩明杨林经济技术开发")[0]).toBe("park-yanglin");
});

test("a name like no other is unmatched", () => {
  expect(named("某某新城")).toEqual({ is: "unmatched", candidates: [] });
  expect(named(" ")).toEqual({ is: "unmatched", candidates: [] });
});

test("two units of one official name stay a question", () => {
  const twins: NamedUnit[] = ["a", "b"].map((id) => ({ id, kind: "zone", name: { zh: "同名园区", en: "Twin" }, aliases: [], formerNames: [] }));
  expect(matchNames(twins)({ id: "", name: "同名园区" })).toMatchObject({ is: "doubtful", reason: "several" });
});

test("thousands of hostile names are answered at once", () => {
  const began = performance.now();
  for (let index = 0; index < 500; index += 1) match({ id: "", name: "安".repeat(2000) + index });
  expect(performance.now() - began).toBeLessThan(3000);
});
