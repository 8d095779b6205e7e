import { expect, test } from "vitest";
import { withLink, withList, withStrong } from "../../../src/domain/stories/edit-text";
import { parseStoryText } from "../../../src/formats/stories/story-text";

const selected = (text: string) => {
  const start = text.indexOf("<");
  const end = text.indexOf(">") - 1;
  return { text: text.replace(/[<>]/g, ""), start, end };
};
const shown = ({ text, start, end }: { text: string; start: number; end: number }) => `${text.slice(0, start)}<${text.slice(start, end)}>${text.slice(end)}`;

test("strong is put round what is selected, and taken away again", () => {
  const strong = withStrong(selected("目标<产能>是"));
  expect(shown(strong)).toBe("目标**<产能>**是");
  expect(shown(withStrong(strong))).toBe("目标<产能>是");
  expect(shown(withStrong(selected("<>")))).toBe("**<>**");
});

test("the touched lines become points, after an empty line so that they are read as a list; and lines again", () => {
  const list = withList(selected("第一段\n硅<棒\n硅>片"));
  expect(list.text).toBe("第一段\n\n- 硅棒\n- 硅片");
  expect(parseStoryText(list.text).map(({ kind }) => kind)).toEqual(["paragraph", "list"]);
  expect(withList(list).text).toBe("第一段\n\n硅棒\n硅片");
  expect(withList(selected("- 一\n<二>")).text).toBe("- 一\n- 二");
});

test("a link is read back as what it names, whatever stands in its words", () => {
  const edited = withLink(selected("三年内达到<>。"), "statement", "S1-066", "70 GW");
  expect(edited.text).toBe("三年内达到[70 GW](statement:S1-066)。");
  expect(edited.start).toBe(edited.text.length - 1);
  const odd = withLink(selected("<甲[乙]\\丙>"), "zone", "ftz-kunming", null);
  const [paragraph] = parseStoryText(odd.text);
  expect(paragraph?.kind === "paragraph" ? paragraph.runs : []).toEqual([{ text: "甲[乙]\\丙", strong: false, emphasis: false, link: { kind: "zone", id: "ftz-kunming" } }]);
});
