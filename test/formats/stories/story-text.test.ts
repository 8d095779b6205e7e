import { assert, constantFrom, property, array as arrayOf } from "fast-check";
import { describe, expect, test } from "vitest";
import { runsOf, type StoryBlock } from "../../../src/domain/stories/story-block";
import { parseStoryText, textFaults } from "../../../src/formats/stories/story-text";

const textOf = (blocks: readonly StoryBlock[]): string => runsOf(blocks).map(({ text }) => text).join("");
const plainRun = { strong: false, emphasis: false, link: null };

test("paragraphs, lists, strong, emphasis and the three kinds of links", () => {
  expect(parseStoryText("先看**光伏*链***：[1,500 亿元](statement:S1-070)。\n\n1. [经开区](zone:park-jingkai)\n2. 见[方案](document:001)\n\n- 一\n- 二")).toEqual([
    {
      kind: "paragraph",
      runs: [
        { ...plainRun, text: "先看" },
        { ...plainRun, strong: true, text: "光伏" },
        { ...plainRun, strong: true, emphasis: true, text: "链" },
        { ...plainRun, text: "：" },
        { ...plainRun, text: "1,500 亿元", link: { kind: "statement", id: "S1-070" } },
        { ...plainRun, text: "。" },
      ],
    },
    { kind: "list", ordered: true, start: 1, items: [[{ ...plainRun, text: "经开区", link: { kind: "zone", id: "park-jingkai" } }], [{ ...plainRun, text: "见" }, { ...plainRun, text: "方案", link: { kind: "document", id: "001" } }]] },
    { kind: "list", ordered: false, start: 1, items: [[{ ...plainRun, text: "一" }], [{ ...plainRun, text: "二" }]] },
  ]);
});

test.each([
  ["html", "<script>alert(1)</script>", "<script>alert(1)</script>"],
  ["html", "<!-- x -->", "<!-- x -->"],
  ["image", "![外部](https://evil.example/a.png)", "外部"],
  ["link", "[点我](javascript:alert(1))", "点我"],
  ["link", "[点我](https://evil.example)", "点我"],
  ["link", "[点我](statement:../../x)", "点我"],
  ["heading", "# 题", "# 题"],
  ["code", "`a`", "`a`"],
  ["quote", "> 引", "> 引"],
  ["definition", "[a]: https://evil.example", "[a]: https://evil.example"],
  ["rule", "***", "***"],
  ["unseen", "\u202e倒\u202c\u200b", "倒"],
] as const)("%s is plain text, and named: %s", (fault, text, shown) => {
  const blocks = parseStoryText(text);
  expect(textOf(blocks)).toBe(shown);
  expect(runsOf(blocks).every(({ link }) => link === null)).toBe(true);
  expect(textFaults(text)).toContain(fault);
});

test("what a story may hold has no fault", () => {
  expect(textFaults("2021年，**51 家**企业（[GDP](statement:S1-070)）；见[区](zone:a-b) [文](document:001)。\n\n- A & B < C\n- *重点*")).toEqual([]);
});

test("references of markup are signs like any other: nothing is ever decoded", () => {
  expect(textOf(parseStoryText("&lt;b&gt; &amp; A&B &#x202e;"))).toBe("&lt;b&gt; &amp; A&B &#x202e;");
});

describe("whatever it is given", () => {
  const units = ["> ", "[", "![", "*", "**", "_", "- ", "1. ", "`", "<!--", "&", "\\", "[a](b \"", "](", "[a](zone:b)", "\n", "  - a\n", "a", "<b", "*a**b_c"];

  test.each(units)("four thousand signs of %j give few, bounded blocks", (unit) => {
    const blocks = parseStoryText(unit.repeat(4000 / unit.length));
    expect(blocks.length).toBeLessThanOrEqual(4000);
    // Beyond a few hundred marks a text is shown as it is written, and none of them is read.
    const isHostile = textFaults(unit.repeat(4000 / unit.length)).includes("depth");
    if (isHostile) expect(runsOf(blocks).every(({ strong, emphasis, link }) => !strong && !emphasis && link === null)).toBe(true);
    expect(runsOf(blocks).length).toBeLessThanOrEqual(isHostile ? 2000 : 2);
    expect(textOf(blocks).length).toBeLessThanOrEqual(4000);
  });

  test("it never throws, and a link is only ever one of the three kinds", () => {
    assert(
      property(arrayOf(constantFrom(...units, "\n\n", "   ", "[x](statement:S1-1)", "[x](http://e)"), { maxLength: 60 }), (parts) => {
        for (const { link } of runsOf(parseStoryText(parts.join("")))) if (link) expect(["statement", "zone", "document"]).toContain(link.kind);
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  test("lists do not nest deeper than visitors read, and a longer text ends", () => {
    expect(textFaults(`${"- ".repeat(2000)}x`)).toContain("depth");
    expect(parseStoryText(`${"- ".repeat(1999)}x`)).toMatchObject([{ kind: "paragraph" }]);
    expect(parseStoryText("- a\n  - b\n    - c")).toMatchObject([{ kind: "list", items: [[{ text: "a" }], [{ text: "b" }], [{ text: "c" }]] }]);
    expect(textFaults("字".repeat(4001))).toContain("length");
    expect(textOf(parseStoryText("字".repeat(9000)))).toHaveLength(4000);
  });
});
