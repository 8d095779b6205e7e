import { describe, expect, test } from "vitest";
import { emptyProject, parseProject } from "../../../src/domain/project";
import type { CollectionName } from "../../../src/domain/project-records";
import { BenefitSplitRecord, SiteAnswerRecord } from "../../../src/domain/sites/site-records";
import { releasedIn } from "../../../src/store/released-records";
import { anInvestment } from "../../support/library";
import { aResource } from "../../support/resources";

const answer = { id: "a", releaseClass: "internal", unit: "park-test", criterion: "power", lo: 500, hi: 500, words: [], asGiven: "500 kVA", answeredOn: "2026-11-20", by: "招商岗", file: null, note: null };
const split = { id: "s", releaseClass: "public", title: "甲", project: null, first: "530102", host: "530111", firstPermille: 300, years: [], note: null };

const projectWith = (records: Partial<Record<CollectionName, { id: string; [field: string]: unknown }>>) => {
  const project = emptyProject("p");
  const collections = Object.fromEntries(Object.entries(records).map(([name, record]) => [name, { [record.id]: record }]));
  return parseProject(JSON.parse(JSON.stringify({ ...project, collections: { ...project.collections, ...collections } })), "x.json");
};
const answersIn = (over: object) => {
  const read = projectWith({ answers: { ...answer, ...over } });
  return read.ok ? "opened" : read.problem.at;
};

describe("an answer of a project file keeps the rules of answers", () => {
  test.each([
    ["words of another criterion", { criterion: "tenure", lo: null, hi: null, words: ["yes"] }, "collections.answers.a.words"],
    ["a range together with words", { words: ["yes"] }, "collections.answers.a.words"],
    ["words where a quantity is asked", { lo: null, hi: null, words: ["yes"] }, "collections.answers.a.words"],
    ["a quantity where words are asked", { criterion: "standard-land" }, "collections.answers.a.words"],
    ["a range upside down", { lo: 600 }, "collections.answers.a.lo"],
    ["a telephone", { by: "招商岗 13888888888" }, "collections.answers.a.by"],
    ["an address", { note: "a@b.cn" }, "collections.answers.a.note"],
  ])("%s is refused", (_, over, at) => expect(answersIn(over)).toBe(at));
  test.each([{}, { criterion: "tenure", lo: null, hi: null, words: ["lease", "transfer"] }, { criterion: "standard-land", lo: null, hi: null, words: ["no"], note: "自 2026-11-20 起" }])("%j is one", (over) => expect(answersIn(over)).toBe("opened"));
});

test("answers, shares and what is negotiated have no public form, whatever their class says", () => {
  const read = projectWith({ answers: { ...answer, releaseClass: "public" }, splits: split, investments: anInvestment("i", { isNegotiated: true, releaseClass: "public" }) });
  if (!read.ok) throw new Error(read.problem.at);
  const { collections } = read.value;
  for (const name of ["answers", "splits", "investments"] as const) expect([name, releasedIn(collections, name, true).length, releasedIn(collections, name, false).length]).toEqual([name, 0, 1]);
});

test("signs that cannot be seen go on reading, and cost nothing else", () => {
  const read = projectWith({
    resources: { ...aResource("r"), name: "一号\u202E地\u0000块\u0007", note: "第一行\n第二行\u2066" },
    investments: { ...anInvestment("i"), name: "\u202E" },
    splits: { ...split, title: "甲\u200F" },
    answers: { ...answer, by: "招\u0000商岗" },
  });
  if (!read.ok) throw new Error(read.problem.at);
  const { resources, investments, splits, answers } = read.value.collections;
  expect([resources["r"]?.name, resources["r"]?.note, investments["i"]?.name, splits["s"]?.title, answers["a"]?.by]).toEqual(["一号地块", "第一行\n第二行", "—", "甲", "招商岗"]);
});

test("what was read once is read the same again", () => {
  expect(SiteAnswerRecord.parse(answer)).toEqual(answer);
  expect(BenefitSplitRecord.parse(BenefitSplitRecord.parse(split))).toEqual(split);
});
