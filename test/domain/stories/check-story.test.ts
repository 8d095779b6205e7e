import { describe, expect, test } from "vitest";
import { checkStory } from "../../../src/domain/stories/check-story";
import { figuresIn, saysFigure, statedFigures } from "../../../src/domain/stories/figures-in-text";
import { soundStory } from "../../../src/domain/stories/sound-story";
import { findingCodes } from "../../../src/domain/stories/story-finding";
import type { Chapter, Story, StoryWords } from "../../../src/domain/stories/story";
import { addMessages, translate } from "../../../src/i18n/translate";
import { storiesCheckMessages } from "../../../src/i18n/messages/stories-check";
import { knownInPublication, storyOf } from "../../support/stories";

const known = knownInPublication();
const sample = storyOf("sound");
const words = (zh: string, en = "Words", third: string | null = null): StoryWords => ({ zh, en, third });

/** The sample with its second, plain chapter changed, and only that. */
const plain = (over: Partial<Chapter> = {}, head: Partial<Story> = {}): Story => ({ ...sample, ...head, chapters: sample.chapters.slice(1).map((chapter) => ({ ...chapter, ...over })) });
const found = (story: Story) => checkStory(story, known).map(({ severity, code, chapter, part, what }) => [severity, code, chapter, part, what].join(" ").trim());
const [first, second] = sample.chapters;
if (!first || !second) throw new Error("two chapters");

test("a sound story has nothing to look at but what its sources warn of", () => {
  expect(found(plain())).toEqual([]);
  expect([...new Set(checkStory(sample, known).map(({ code }) => code))]).toEqual(["statement-caution"]);
});

test.each<[string, Story, string]>([
  ["a line without English", plain({ title: words("题", "") }), "fault missing-translation 0 title.en en"],
  ["a line without Chinese", plain({ title: words(" ") }), "fault missing-translation 0 title.zh zh"],
  ["notes without English", plain({ notes: words("问", "") }), "caution missing-translation 0 notes.en en"],
  ["a third language without words", plain({}, { third: "lo" }), "caution missing-translation 0 title.third lo"],
  ["a chapter without a title", plain({ title: words("", "") }), "fault empty-text 0 title"],
  ["a story without a title", plain({}, { title: words("", "") }), "fault empty-text  title"],
  ["a zone named that is not there", plain({ named: ["park-atlantis"] }), "fault unknown-zone 0 named.0 park-atlantis"],
  ["a link to no zone", plain({ body: words("[区](zone:park-atlantis)") }), "fault unknown-zone 0 body.zh park-atlantis"],
  ["a link to no document", plain({ body: words("[文](document:999)") }), "fault unknown-document 0 body.zh 999"],
  ["a layer that is not there", plain({ view: { ...second.view, layers: { hidden: ["railways"], opacity: {}, order: [] } } }), "fault unknown-layer 0 view.layers.hidden.0 railways"],
  ["a base map that is not there", plain({ view: { ...second.view, baseMap: "satellite" } }), "fault unknown-base-map 0 view.baseMap satellite"],
  ["a large figure without a quantity", plain({ hero: { statement: "S1-001", label: words("数") } }), "fault no-quantity 0 hero.statement S1-001"],
  ["bars of different units", plain({ bars: [{ statement: "S1-066", label: words("甲") }, { statement: "S1-070", label: words("乙") }] }), "fault units-differ 0 bars GW, 亿元"],
  ["a doubtful statement", plain({ callouts: [{ at: { point: [103, 25] }, words: words("词"), statement: "S1-076" }] }), "fault doubtful 0 callouts.0.statement S1-076"],
  ["an internal statement before the public", plain({ body: words("[总部](statement:S1-072)") }), "fault internal-statement 0 body.zh S1-072"],
  ["a figure beside its statement", plain({ body: words("产值1,500亿元，见[方案](statement:S1-070)") }), "caution figure-without-source 0 body.zh 1,500"],
  ["a figure in a title", plain({ title: words("11家企业") }), "caution figure-without-source 0 title.zh 11"],
  ["a figure in a callout without a statement", plain({ callouts: [{ at: { point: [103, 25] }, words: words("30 GW"), statement: null }] }), "caution figure-without-source 0 callouts.0.words.zh 30"],
  ["another figure than the statement's", plain({ body: words("[1,600 亿元](statement:S1-070)") }), "fault figure-differs 0 body.zh 1,600 (S1-070)"],
  ["a figure ten times too small, its unit after the link", plain({ body: words("[150](statement:S1-070)亿元") }), "fault figure-differs 0 body.zh 150 (S1-070)"],
  ["a title of signs that nobody sees", plain({ title: words("\u3164\u2800\uFE0F", "") }), "fault empty-text 0 title"],
  ["someone by name", plain({ body: words("由赵先生介绍。") }), "fault person 0 body.zh 由赵先生介绍。"],
  ["a telephone number in notes", plain({ notes: words("电话 0871 6531 0000") }), "fault person 0 notes.zh 电话 0871 6531 0000"],
  ["a person as approver", plain({}, { approver: "王小明" }), "fault person  approver 王小明"],
  ["a draft that nobody approved", plain({}, { isFromDraft: true }), "fault no-approver  approver"],
  ["html", plain({ body: words("<b>粗</b>") }), "fault text-html 0 body.zh"],
  ["an image in a text", plain({ body: words("![图](a.png)") }), "fault text-image 0 body.zh"],
  ["a link out of the map", plain({ body: words("[网](https://example.org)") }), "fault text-link 0 body.zh"],
  ["a heading", plain({ body: words("# 题") }), "caution text-other 0 body.zh heading"],
  ["too little time for its words", plain({ body: words("字".repeat(117)), title: words("题".repeat(3)), seconds: 22 }), "caution too-short 0 seconds 23"],
])("%s is found", (_, story, expected) => {
  expect(found(story)).toContain(expected);
});

test("an office is no person, notes may say figures, an internal story may cite what is internal", () => {
  expect(found(plain({}, { approver: "规划局" }))).toEqual([]);
  expect(found(plain({ notes: words("约30家") }))).toEqual([]);
  expect(found(plain({ body: words("[总部](statement:S1-072)") }, { releaseClass: "internal" })).filter((line) => line.startsWith("fault"))).toEqual([]);
});

describe("figures in a text", () => {
  test.each([
    ["2021年3月30日至2025年，第3章，15号文，十四五，G60、M5", []],
    ["On 30 March 2021, the 14th plan, No. 15 and 2035", []],
    ["157平方公里联动区", ["157"]],
    ["产值1,500亿元，增长12.5%", ["1,500", "12.5"]],
    ["2000亿元", ["2000"]],
    ["CNY 2,000 billion by 2025", ["2,000"]],
    ["１２家", ["12"]],
    ["RMB1500，GDP3000亿元，面积2000 m²、76km²", ["1500", "3000", "2000", "76"]],
    ["超过2025名员工，2000余家，约 2000 多家，第500亿元", ["2025", "2000", "2000", "500"]],
    ["一千五百亿元，近千亿，增长三成，翻两番，二十家", ["一千五百亿", "近千亿", "三成", "翻两番", "二十"]],
    ["七个集群，十四五，一成立便有人，万一，2020年、2025", []],
    ["٣٠ GW，๓๐", ["30", "30"]],
    ["①园区②产业③住房", []],
  ])("%s", (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  test("digits of a name are none", () => {
    expect(figuresIn("157联动区有3家", ["157联动区"])).toEqual(["3"]);
  });

  test("a figure may be written in the power of ten of its language, and is otherwise the same", () => {
    const statement = known.statements?.get("S1-070");
    if (!statement) throw new Error("no S1-070");
    const says = (text: string) => statedFigures(text).every((figure) => saysFigure(statement, figure));
    expect(["1,500", "1500亿元", "1,500 亿元", "CNY 150 billion", "0.15万亿元", "一千五百亿元", "15,000,000万元"].map((text) => [text, says(text)])).toEqual(expect.not.arrayContaining([expect.arrayContaining([false])]));
    for (const text of ["15", "15000", "1.5", "0.15", "1,600", "501", "150亿元", "1,500万元", "1,500家", "CNY 1,500 billion", "一千六百亿元"]) expect({ text, says: says(text) }).toEqual({ text, says: false });
  });
});

describe("a story is told without what leads nowhere", () => {
  test("zones: selection, names, light, callouts, flows and tiers", () => {
    const { story, findings } = soundStory(storyOf("missing-zone"), known);
    const [chapter] = story.chapters;
    expect(chapter).toMatchObject({ view: { selection: ["linkage-qujing"] }, named: [], spot: null, callouts: [], flows: [], hero: { statement: "S1-070" } });
    expect(chapter?.relief?.of).toMatchObject({ columns: [{ zone: "linkage-qujing" }] });
    expect(findings.map(({ code, what }) => `${code} ${what}`)).toEqual(Array.from({ length: 6 }, () => "unknown-zone park-atlantis"));
    expect(soundStory(story, known)).toEqual({ story, findings: [] });
  });

  test("layers and base maps", () => {
    const { story, findings } = soundStory(storyOf("missing-layer"), known);
    expect(story.chapters[1]?.view).toMatchObject({ layers: { hidden: ["districts"], opacity: { water: 0.5 }, order: [] } });
    expect(story.chapters[1]?.view).not.toHaveProperty("baseMap");
    expect(findings).toHaveLength(4);
  });

  test("doubtful and unknown statements", () => {
    const { story, findings } = soundStory(storyOf("doubtful"), known);
    expect(story.chapters[0]?.bars.map(({ statement }) => statement)).toEqual(["S1-066", "S1-068", "S1-069"]);
    expect(story.chapters[0]?.hero).toBeNull();
    expect(findings).toMatchObject([
      { code: "doubtful", part: "hero.statement", what: "S2-016" },
      { code: "unknown-statement", part: "bars.1.statement", what: "S1-999" },
    ]);
  });

  test("what is internal, from a story for the public", () => {
    const callouts = [{ at: { point: [103, 25] as [number, number] }, words: words("内部"), statement: "S3-147" }];
    expect(soundStory(plain({ callouts }), known)).toMatchObject({ story: { chapters: [{ callouts: [] }] }, findings: [{ code: "internal-statement", what: "S3-147" }] });
    expect(soundStory(plain({ callouts }, { releaseClass: "internal" }), known).findings.filter(({ code }) => code === "internal-statement")).toEqual([]);
  });

  test("figures of different units have no common scale", () => {
    const relief = { title: words("高"), of: { kind: "tiers" as const, columns: [{ zone: "linkage-qujing", figures: [{ statement: "S1-066", label: words("甲") }, { statement: "S1-070", label: words("乙") }] }] } };
    expect(soundStory(plain({ relief }), known).story.chapters[0]?.relief).toBeNull();
  });

  test("a sound one is the same object; without a register its figures are not judged", () => {
    expect(soundStory(sample, known).story).toBe(sample);
    expect(soundStory(storyOf("doubtful"), { ...known, statements: null }).findings).toEqual([]);
  });
});

test("every finding has its sentence in both languages, with what it is about", () => {
  addMessages(storiesCheckMessages);
  for (const code of findingCodes) {
    for (const language of ["zh", "en"] as const) {
      const sentence = translate(language, `storyCheck.${code}`, { what: "WHAT" });
      expect(sentence).toMatch(language === "zh" ? /\p{Script=Han}{3,}/u : /^\P{Script=Han}{8,}$/u);
      expect(sentence).not.toContain("{");
    }
  }
});
