import { expect, test } from "vitest";
import { withLines } from "../../src/formats/problem-lines";
import { readStatements } from "../../src/formats/read-statements";
import { aServer } from "../support/geodata-folder";
import { committed, fixture } from "../support/edited-geodata";
import { aRawStatement } from "../support/statements";

const empty = "[]\n";
const files = ["000", "001", "002", "003", "004", "pages"].map((name) => `statements/${name}.json`);
/** The committed register with one file of this content, the others empty. */
const withFile = (text: string | null, over: Record<string, string | null> = {}) =>
  aServer({ ...Object.fromEntries(files.map((file) => [file, empty])), "statements/002.json": text, ...over });
const bad = (name: string) => withFile(fixture(`statements/${name}`).toString());
const ids = ({ statements }: { statements: readonly { id: string }[] }) => statements.map(({ id }) => id);

test("the committed register is read without a problem, and says what it is", async () => {
  const { meta, problems, texts } = await readStatements(aServer());
  expect(problems).toEqual([]);
  expect(meta).toMatchObject({ id: "statements", releaseClass: "public" });
  expect([...texts.keys()]).toEqual(expect.arrayContaining(["statements/dataset.json", ...files]));
});

test("a wrong entry is named with its field and line, and the others are kept", async () => {
  const read = await readStatements(bad("unknown-topic.json"));
  expect(ids(read)).toEqual(["S2-001", "S2-003"]);
  expect(await withLines(read.problems, read.texts)).toEqual([{ code: "entry-wrong-shape", file: "statements/002.json", at: "1.topic", line: 3 }]);
});

test("a sentence in one language only is no statement", async () => {
  const read = await readStatements(bad("english-missing.json"));
  expect(ids(read)).toEqual(["S2-002"]);
  expect(read.problems).toMatchObject([{ at: "0.text.en" }]);
});

test("of two with one id the first is kept, in whichever file the second stands", async () => {
  const read = await readStatements(bad("two-with-one-id.json"));
  expect(read.statements.map(({ text }) => text.zh)).toEqual(["园区建成标准厂房。"]);
  expect(read.problems).toEqual([{ code: "entry-duplicate-id", file: "statements/002.json", at: "1", value: "S2-001" }]);
  const twice = JSON.stringify([aRawStatement()]);
  const across = await readStatements(withFile(twice, { "statements/pages.json": twice }));
  expect(across.problems).toEqual([{ code: "entry-duplicate-id", file: "statements/pages.json", at: "0", value: "S2-001" }]);
  expect(across.fileOf.get("S2-001")).toBe("statements/002.json");
});

test.each([
  ["missing", null, { code: "file-missing" }],
  ["cut short", fixture("statements/cut-short.json").toString(), { code: "file-not-json" }],
  ["no list", fixture("statements/no-list.json").toString(), { code: "dataset-wrong-shape", at: "[ ]" }],
  ["a web page", "<!doctype html>", { code: "file-is-web-page" }],
])("a file that is %s keeps the rest", async (_, text, problem) => {
  const read = await readStatements(withFile(text, { "statements/003.json": JSON.stringify([aRawStatement()]) }));
  expect(ids(read)).toEqual(["S2-001"]);
  expect(read.problems).toEqual([{ ...problem, file: "statements/002.json" }]);
});

test("without its description there is no register, and one problem says so", async () => {
  const read = await readStatements(withFile(empty, { "statements/dataset.json": null }));
  expect([read.meta, read.statements]).toEqual([null, []]);
  expect(read.problems).toEqual([{ code: "file-missing", file: "statements/dataset.json" }]);
});

test("an office's publication that does not list the register has none, which is no fault", async () => {
  const catalogue = JSON.parse(committed("catalogue.json")) as { datasets: string[] };
  catalogue.datasets = catalogue.datasets.filter((id) => id !== "statements");
  const read = await readStatements(aServer({ "catalogue.json": JSON.stringify(catalogue), "statements/dataset.json": null }));
  expect(read).toMatchObject({ meta: null, statements: [], problems: [] });
});

test("a register of tens of thousands is read up to its limit, within seconds, and says so", async () => {
  const many = Array.from({ length: 20_050 }, (_, index) => aRawStatement({ id: `S2-${index}` }));
  const before = performance.now();
  const read = await readStatements(withFile(JSON.stringify(many)));
  expect(performance.now() - before).toBeLessThan(5000);
  expect(read.statements).toHaveLength(20_000);
  expect(read.problems).toEqual([{ code: "entries-too-many", file: "statements/002.json", value: "20050" }]);
});

test("a million wrong entries stay twenty problems, and endless lists within an entry are refused", async () => {
  const wrong = await readStatements(withFile(`[${"0,".repeat(19_999)}0]`));
  expect(wrong.problems).toHaveLength(20);
  expect(wrong.problems.at(-1)).toMatchObject({ rest: 19_980 });
  const endless = await readStatements(withFile(JSON.stringify([aRawStatement({ zones: Array.from({ length: 101 }, () => "park-anning") })])));
  expect(endless.problems).toMatchObject([{ code: "entry-wrong-shape", at: "0.zones" }]);
});
