import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sharedRuns } from "../../.ci/geodata-rules/document-runs";
import { DatasetMeta } from "../../src/domain/dataset";
import { layerOf } from "../../src/domain/plan-layer";
import type { Statement } from "../../src/domain/statement";
import { Story, type Chapter, type StoryFigure } from "../../src/domain/stories/story";
import { theRealPublication } from "../support/publication";
import { theRealRegister } from "../support/register";
import { amountsIn, bareText, linksIn, wordsBefore, type Spoken } from "../support/story-words";

const folder = `${import.meta.dirname}/../../geodata/stories`;
const textOf = (file: string): string => readFileSync(`${folder}/${file}`, "utf8");
const meta = DatasetMeta.parse(JSON.parse(textOf("dataset.json")));
const flagged = new Set(JSON.parse(readFileSync(`${import.meta.dirname}/../fixtures/stories/flagged-facts.json`, "utf8")) as string[]);
const names = JSON.parse(readFileSync(`${import.meta.dirname}/../../geodata/build/allowed-names.json`, "utf8")) as string[];
const stories = meta.files.map((file) => Story.parse(JSON.parse(textOf(file))));
const { statements } = await theRealRegister();
const {
  publication: { zones },
} = await theRealPublication();
const documents = JSON.parse(readFileSync(`${folder}/../documents/documents.json`, "utf8")) as { id: string; stage: string }[];

const chapters = stories.flatMap((story) => story.chapters.map((chapter) => ({ name: `${story.id}/${chapter.id}`, story, chapter })));
const languages = ["zh", "en"] as const;
const statementOf = (id: string): Statement => {
  const found = statements.find((statement) => statement.id === id);
  if (!found) throw new Error(`no statement ${id}`);
  return found;
};
const piledFigures = ({ relief }: Chapter): StoryFigure[] => (relief?.of.kind === "tiers" ? relief.of.columns.flatMap(({ figures }) => figures) : []);
const figuresOf = (chapter: Chapter): StoryFigure[] => [...(chapter.hero ? [chapter.hero] : []), ...chapter.bars, ...piledFigures(chapter)];
const linkedIn = ({ body }: Chapter): string[] => languages.flatMap((language) => linksIn(body[language]).filter(({ kind }) => kind === "statement").map(({ id }) => id));
const citedBy = (chapter: Chapter): string[] => [
  ...figuresOf(chapter).map(({ statement }) => statement),
  ...[...chapter.callouts, ...chapter.flows].flatMap(({ statement }) => statement ?? []),
  ...linkedIn(chapter),
];
const signs = (text: string): number => [...text.replace(/\s/g, "")].length;
const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

test("the four stories are there, the one from the draft unpublished", () => {
  expect(stories.map(({ id, releaseClass, isFromDraft, approver }) => ({ id, releaseClass, isFromDraft, approver }))).toEqual([
    { id: "pilot-zone", releaseClass: "public", isFromDraft: false, approver: null },
    { id: "linkage-zone", releaseClass: "public", isFromDraft: false, approver: null },
    { id: "parks-homes", releaseClass: "public", isFromDraft: false, approver: null },
    { id: "collaboration", releaseClass: "internal", isFromDraft: true, approver: null },
  ]);
  expect(meta.files).toEqual(stories.map(({ id }) => `${id}.json`));
  for (const { id, chapters: own } of stories) expect(own.length, id).toBeGreaterThanOrEqual(5);
});

describe.each(chapters)("$name", ({ story, chapter }) => {
  const cited = citedBy(chapter);
  const figures = figuresOf(chapter);

  test("rests on statements that may be shown", () => {
    for (const id of cited) {
      const { facts, doubtful, releaseClass, document } = statementOf(id);
      expect({ id, flagged: facts.filter((fact) => flagged.has(fact)), doubtful }).toEqual({ id, flagged: [], doubtful: false });
      if (story.releaseClass === "internal") continue;
      expect({ id, releaseClass }).toEqual({ id, releaseClass: "public" });
      expect(documents.find((one) => one.id === document)?.stage, id).not.toBe("draft");
    }
  });

  test("shows figures of one unit beside each other", () => {
    for (const { statement } of figures) expect(statementOf(statement).quantity, statement).not.toBeNull();
    for (const group of [chapter.bars, piledFigures(chapter)]) expect(new Set(group.map(({ statement }) => statementOf(statement).quantity?.unit.zh)).size).toBeLessThan(2);
    expect(chapter.bars.length).toBeLessThanOrEqual(4);
  });

  test.each(languages)("says in %s only numbers that the register has", (language) => {
    const body = chapter.body[language];
    for (const link of linksIn(body)) {
      if (link.kind !== "statement") continue;
      const { quantity } = statementOf(link.id);
      expect({ ...link, amounts: amountsIn(link.text) }).toEqual({ ...link, amounts: quantity ? [printed(quantity)] : [] });
      expect(wordsBefore(body, link), link.text).toMatch(senses[quantity?.sense ?? "exactly"][language]);
    }
    expect(bareText(body, language)).not.toMatch(/\d/);
  });

  test("says when, and that a target is none yet", () => {
    for (const language of languages) {
      const told = [chapter.title, chapter.body, ...figures.map(({ label }) => label)].map((line) => line[language]).join(" ");
      const isAhead = figures.some(({ statement }) => statementOf(statement).status === "target");
      expect(chapter.body[language]).toMatch(/\b20\d{2}|20\d{2}年/);
      expect({ told, isSaid: !isAhead || ahead[language].test(told) }).toEqual({ told, isSaid: true });
    }
  });

  test("leaves status and day of its large figure to the stage, which says them", () => {
    if (!chapter.hero) return;
    expect(chapter.hero.label.zh).not.toMatch(/目标|既有|拟|规划|在建|截至/);
    expect(chapter.hero.label.en).not.toMatch(/\b(?:target|existing|planned|as of)\b/i);
  });

  test("draws no open bound as if it were an exact height or length", () => {
    const open = [...(chapter.bars.length > 1 ? chapter.bars : []), ...piledFigures(chapter)].filter(({ statement }) => ["more-than", "at-least"].includes(statementOf(statement).quantity?.sense ?? ""));
    expect(open).toEqual([]);
  });

  test("fits a wall and can be read in its time", () => {
    const [title, body] = [chapter.title.zh, withoutLinks(chapter.body.zh)];
    expect(signs(title)).toBeLessThanOrEqual(14);
    expect(signs(body), body).toBeLessThanOrEqual(70);
    expect(words(withoutLinks(chapter.body.en)), chapter.body.en).toBeLessThanOrEqual(45);
    expect(chapter.seconds).toBeGreaterThanOrEqual(Math.max(12, signs(title + body) / 5));
    expect(chapter.seconds).toBeLessThanOrEqual(45);
  });

  test("speaks both languages throughout", () => {
    const lines = [chapter.title, chapter.body, chapter.notes, ...figures.map(({ label }) => label), ...chapter.callouts.map((one) => one.words), ...chapter.flows.flatMap((one) => one.words ?? [])];
    lines.push(...chapter.pictures.flatMap(({ alt, credit }) => [alt, credit]), ...(chapter.relief ? [chapter.relief.title] : []));
    for (const { zh, en, third } of lines) {
      expect(zh).toMatch(/\p{Script=Han}|GW/u);
      expect(en).toMatch(/[a-z]/i);
      expect(en).not.toMatch(/\p{Script=Han}/u);
      expect(third).toBeNull();
    }
  });

  test("is in our own words", () => {
    const told = [chapter.title.zh, withoutLinks(chapter.body.zh), ...chapter.notes.zh.split("。"), ...chapter.callouts.map((one) => one.words.zh)];
    expect(told.flatMap((text) => sharedRuns(text, names))).toEqual([]);
  });

  test("points to what the map shows", () => {
    const ends = [...chapter.named, ...chapter.flows.flatMap(({ from, to }) => [from, to]), ...chapter.callouts.flatMap(({ at }) => ("zone" in at ? [at.zone] : []))];
    ends.push(...(chapter.spot ? [chapter.spot] : []), ...(chapter.relief?.of.kind === "tiers" ? chapter.relief.of.columns.map(({ zone }) => zone) : []));
    const hidden = new Set(chapter.view.layers.hidden);
    const layers = new Set([...zones.map(layerOf), "places", "links", "water", "districts"]);
    for (const id of ends) {
      const zone = zones.find((one) => one.id === id);
      expect({ id, isLocated: Boolean(zone?.geometry), isHidden: zone ? hidden.has(layerOf(zone)) : null }).toEqual({ id, isLocated: true, isHidden: false });
    }
    expect([...hidden].filter((id) => !layers.has(id))).toEqual([]);
    expect(chapter.named.length).toBeGreaterThanOrEqual(1);
    // Where the parks are is told of every one that has a place.
    expect(chapter.named.length).toBeLessThanOrEqual(chapter.id === "parks" ? 16 : 6);
    expect(chapter.view).toMatchObject({ flavour: "wall", role: "exhibition", story: null });
  });
});

test("every drawing is used, and is a drawing and nothing else", () => {
  const used = chapters.flatMap(({ chapter }) => chapter.pictures.map(({ file }) => file));
  expect(readdirSync(folder).filter((file) => file.endsWith(".svg")).sort()).toEqual([...new Set(used)].sort());
  for (const file of used) {
    const text = textOf(file);
    expect(text.length, file).toBeLessThan(20_000);
    expect(text).toMatch(/^<svg [^>]*viewBox="0 0 800 450"/);
    expect(text).toMatch(/<title>[^<]+<\/title>\s*<desc>[^<]+<\/desc>/);
    expect(text).not.toMatch(/<script|foreignObject|href|<image|<style|url\(\s*["']?(?!#)|\son\w+=|<!/i);
  }
});

const withoutLinks = (text: string): string => text.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");

/** The number of a quantity in units of one: `841.22 亿元` is 84,122,000,000. */
function printed({ amount, unit }: NonNullable<Statement["quantity"]>): number {
  return Math.round(amount * (unit.zh.startsWith("亿元") ? 1e8 : unit.zh.startsWith("万元") ? 1e4 : 1) * 1000) / 1000;
}

const senses: Record<NonNullable<Statement["quantity"]>["sense"], Spoken<RegExp>> = {
  exactly: { zh: /^/, en: /^/ },
  about: { zh: /约/, en: /about/i },
  "at-least": { zh: /不少于|至少|以上/, en: /at least/i },
  "more-than": { zh: /超过/, en: /more than/i },
  "at-most": { zh: /不超过|至多/, en: /at most/i },
  "less-than": { zh: /不到/, en: /less than/i },
};
const ahead: Spoken<RegExp> = { zh: /目标|预期|拟|设想|要落实|将有/, en: /target|expected|planned|would|is to |to be |aim/i };
