import { expect, test } from "vitest";
import { runsOf } from "../../../src/domain/stories/story-block";
import { parseStory, readStoryFile } from "../../../src/formats/stories/parse-story";
import { parseStoryText } from "../../../src/formats/stories/story-text";
import { problemSentence } from "../../../src/i18n/problem-sentence";
import { storyFile } from "../../support/stories";

type Fields = Record<string, unknown>;

const read = (name: string) => readStoryFile(storyFile(name), `stories/${name}.json`);
const sound = (): Fields => JSON.parse(storyFile("sound")) as Fields;
const chapters = (): Fields[] => sound()["chapters"] as Fields[];
const codes = (value: unknown) => parseStory(value, "stories/x.json").problems.map(({ code, at }) => `${code} ${at ?? ""}`.trim());

test("a sound story is read as it is", () => {
  expect(read("sound")).toMatchObject({ story: { id: "sample", chapters: [{ id: "chain" }, { id: "where" }] }, problems: [] });
});

test("a file that breaks off is refused", () => {
  expect(read("broken")).toEqual({ story: null, problems: [{ code: "file-not-json", file: "stories/broken.json" }] });
});

test("a page that came in its place is told as one", () => {
  expect(readStoryFile("<!doctype html>", "stories/x.json").problems).toMatchObject([{ code: "file-is-web-page" }]);
});

test("a draft of version 0 opens; what nobody classed is internal", () => {
  const { story, problems } = read("version-0");
  expect(problems).toEqual([]);
  expect(story).toMatchObject({
    version: 1,
    releaseClass: "internal",
    title: { zh: "联动创新区", en: "The linkage zone" },
    chapters: [
      { id: "chapter-1", seconds: 15, body: { zh: "两区由产业合作相连。" }, named: ["ftz-kunming", "linkage-qujing"], view: { camera: { center: [103.2, 25.2], zoom: 8.2 }, selection: ["ftz-kunming", "linkage-qujing"] } },
      { id: "chapter-2", seconds: 20, view: { camera: null } },
    ],
  });
});

test("a newer version is refused by name", () => {
  const { story, problems } = read("newer");
  expect(story).toBeNull();
  expect(problems).toMatchObject([{ code: "story-newer", value: "7" }]);
  expect(problemSentence("zh", problems[0] ?? { code: "story-newer" })).toContain("格式版本 7");
});

test("heights of a theme whose quantities are of different things in each zone are refused by name, and the rest plays", () => {
  const of = (theme: string) => ({ ...sound(), chapters: chapters().map((chapter, index) => (index === 0 ? { ...chapter, relief: { title: { zh: "面积", en: "area" }, of: { kind: "theme", theme } } } : chapter)) });
  expect(codes(of("areas"))).toEqual(["story-chapter-left-out chapters.0.relief.of"]);
  expect(codes(of("housing"))).toEqual([]);
});

test("chapters that cannot be used are named with their number and path, and the rest plays", () => {
  const { story, problems } = read("wrong-chapter");
  expect(story?.chapters.map(({ id }) => id)).toEqual(["chain", "where", "older"]);
  expect(problems).toEqual([
    { code: "story-chapter-left-out", file: "stories/wrong-chapter.json", at: "chapters.1.seconds", value: "2" },
    { code: "story-chapter-left-out", file: "stories/wrong-chapter.json", at: "chapters.3.id", value: "4" },
  ]);
  expect(problemSentence("zh", problems[0] ?? { code: "story-other" })).toMatch(/第 2 章.*chapters\.1\.seconds/);
});

test("a view of before themes and stories opens", () => {
  expect(read("wrong-chapter").story?.chapters[2]?.view).toMatchObject({ theme: null, story: null, classesOff: [] });
});

test("of ten thousand chapters the first sixty play, and the rest is named once", () => {
  const [one = {}] = chapters();
  const text = JSON.stringify({ ...sound(), chapters: Array.from({ length: 10_000 }, (_, index) => ({ ...one, id: `c-${index}`, relief: null, bars: [] })) });
  const { story, problems } = readStoryFile(text, "stories/long.json");
  expect(story?.chapters).toHaveLength(60);
  expect(problems).toEqual([{ code: "story-too-many-chapters", file: "stories/long.json", at: "chapters.60", value: "10000" }]);
});

test("ten thousand wrong chapters are no ten thousand problems", () => {
  const { story, problems } = parseStory({ ...sound(), chapters: Array.from({ length: 10_000 }, () => 7) }, "stories/x.json");
  expect(story?.chapters).toEqual([]);
  expect(problems).toHaveLength(20);
  expect(problems.at(-1)?.rest).toBe(41);
});

test("a file that is too large is not even parsed", () => {
  expect(readStoryFile(`[${" ".repeat(16_000_001)}`, "stories/x.json").problems).toEqual([{ code: "story-too-large", file: "stories/x.json", value: "16" }]);
});

const deep = (levels: number): unknown => JSON.parse(`${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`);

test.each([
  ["nothing", null, ["story-other"]],
  ["a list", [], ["story-other"]],
  ["another format", { ...sound(), format: "pianqu-project" }, ["story-other"]],
  ["no number as version", { ...sound(), version: "1" }, ["story-other"]],
  ["a version between", { ...sound(), version: 0.5 }, ["story-wrong-shape version"]],
  ["no chapters", { ...sound(), chapters: { length: 3 } }, ["story-wrong-shape chapters"]],
  ["no title", { ...sound(), title: null }, ["story-wrong-shape title"]],
  ["an unknown field", { ...sound(), onload: "x" }, ["story-wrong-shape { }"]],
  ["a draft that nobody approved", { ...sound(), isFromDraft: true }, ["story-not-approved approver"]],
  ["a key to a prototype", { ...sound(), title: JSON.parse('{"__proto__":{"zh":"x"}}') as unknown }, ["story-unsafe title.__proto__"]],
  ["depth", { ...sound(), title: deep(5000) }, [expect.stringMatching(/^story-unsafe title\.a\.a/)]],
])("%s is refused in one sentence", (_, value, expected) => {
  expect(codes(value)).toEqual(expected);
});

test("a chapter with a key to a prototype, or too deep, is left out alone", () => {
  const [one = {}, two = {}] = chapters();
  const hostile = JSON.parse(JSON.stringify({ ...two, id: "x" }).replace('"layers":{', '"layers":{"__proto__":{"hidden":[]},')) as unknown;
  const value = { ...sound(), chapters: [one, hostile, { ...two, notes: deep(3000) }, two] };
  expect(parseStory(value, "stories/x.json").story?.chapters.map(({ id }) => id)).toEqual(["chain", "where"]);
  expect(codes(value)).toEqual([expect.stringMatching(/chapters\.1\.view\.layers\.__proto__$/), expect.stringMatching(/chapters\.2\.notes\.a/)]);
});

test("hostile text stays text: no link, no markup, no sign that cannot be seen", () => {
  const body = read("hostile-markdown").story?.chapters[1]?.body;
  const runs = runsOf(parseStoryText(body?.zh ?? ""));
  expect(runs.flatMap(({ link }) => link ?? [])).toEqual([{ kind: "zone", id: "linkage-qujing" }]);
  expect(runs.map(({ text }) => text).join("")).toContain("<script>fetch(");
  expect(body?.en.endsWith(" evil")).toBe(true);
});

test("a picture from elsewhere is no picture: in a text its words stay, as a file its chapter is left out", () => {
  const { story, problems } = read("remote-image");
  const shown = (story?.chapters ?? []).flatMap(({ body }) => [body.zh, body.en].map((text) => runsOf(parseStoryText(text)).map((run) => run.text).join("")));
  expect(shown[2]).toBe("看图 追踪 完");
  expect(problems).toMatchObject([{ code: "story-chapter-left-out", at: "chapters.2.pictures.0.file" }]);
});
