import { isPersonal } from "../person-data";
import { wrongParts } from "./check-references";
import { checkCited, checkWords } from "./check-texts";
import { leastReadingSeconds } from "./reading-time";
import type { Chapter, Story } from "./story";
import { runsOf } from "./story-block";
import type { KnownForCheck, StoryFinding } from "./story-finding";

/** Everything in a story that someone should look at before it is shown, in the order of its chapters. */
export function checkStory(story: Story, known: KnownForCheck): StoryFinding[] {
  return [...checkHead(story, known), ...story.chapters.flatMap((chapter, index) => checkChapter(chapter, index, story, known))];
}

function checkHead(story: Story, known: KnownForCheck): StoryFinding[] {
  const { title, summary, releaseClass, isFromDraft, approver } = story;
  const findings: StoryFinding[] = [...checkWords(title, "title", story, known, "line", true), ...checkWords(summary, "summary", story, known, "line")].map((wrong) => ({ ...wrong, chapter: null }));
  if (releaseClass === "public" && isFromDraft && approver === null) findings.push({ severity: "fault", code: "no-approver", chapter: null, part: "approver", what: "" });
  if (approver !== null && (isPersonal(approver) || isPersonsName(approver))) findings.push({ severity: "fault", code: "person", chapter: null, part: "approver", what: approver.slice(0, 40) });
  return findings;
}

/** Two to four Chinese signs that end as no office or post does. */
const isPersonsName = (approver: string): boolean => /^\p{Script=Han}{2,4}$/u.test(approver.trim()) && !/[局委会部办处厅院科组室岗所站府司馆校]$|中心$/.test(approver.trim());

function checkChapter(chapter: Chapter, index: number, story: Story, known: KnownForCheck): StoryFinding[] {
  const { title, body, notes, hero, bars, callouts, relief, flows, pictures } = chapter;
  const columns = relief?.of.kind === "tiers" ? relief.of.columns : [];
  const figures = [
    ...(hero ? [{ ...hero, part: "hero" }] : []),
    ...bars.map((figure, at) => ({ ...figure, part: `bars.${at}` })),
    ...columns.flatMap(({ figures: tiers }, column) => tiers.map((figure, at) => ({ ...figure, part: `relief.of.columns.${column}.figures.${at}` }))),
  ];
  const cited = [
    ...figures.map(({ part, statement }) => ({ part: `${part}.statement`, statement })),
    ...[...callouts.entries()].map(([at, { statement }]) => ({ part: `callouts.${at}.statement`, statement })),
    ...[...flows.entries()].map(([at, { statement }]) => ({ part: `flows.${at}.statement`, statement })),
  ];
  const found = [
    ...checkWords(title, "title", story, known, "line", true),
    ...checkWords(body, "body", story, known, "prose"),
    ...checkWords(notes, "notes", story, known, "notes"),
    ...figures.flatMap(({ part, label }) => checkWords(label, `${part}.label`, story, known, "line", true)),
    // A callout with its statement has its source beside it.
    ...callouts.flatMap(({ words, statement }, at) => checkWords(words, `callouts.${at}.words`, story, known, "line", true).filter(({ code }) => statement === null || code !== "figure-without-source")),
    ...flows.flatMap(({ words, statement }, at) => (words ? checkWords(words, `flows.${at}.words`, story, known, "line").filter(({ code }) => statement === null || code !== "figure-without-source") : [])),
    ...(relief ? checkWords(relief.title, "relief.title", story, known, "line", true) : []),
    ...pictures.flatMap(({ alt, credit }, at) => [...checkWords(alt, `pictures.${at}.alt`, story, known, "line", true), ...checkWords(credit, `pictures.${at}.credit`, story, known, "line", true)]),
    ...wrongParts(chapter, known),
    ...cited.flatMap(({ part, statement }) => (statement === null ? [] : checkCited(statement, story, known).map((wrong) => ({ ...wrong, part })))),
    ...tooShort(chapter, known),
  ];
  return oncePerStatement(found).map((wrong) => ({ ...wrong, chapter: index }));
}

/** What a source warns of is read once in a chapter, wherever it is cited in it. */
function oncePerStatement<T extends Pick<StoryFinding, "code" | "what">>(findings: readonly T[]): T[] {
  const told = new Set<string>();
  return findings.filter(({ code, what }) => code !== "statement-caution" || told.size < told.add(what).size);
}

function tooShort({ title, body, seconds }: Chapter, { parseText }: KnownForCheck): Omit<StoryFinding, "chapter">[] {
  const signs = (language: "zh" | "en") => [...title[language], ...runsOf(parseText(body[language])).flatMap(({ text }) => [...text])].length;
  const needed = leastReadingSeconds({ zh: signs("zh"), en: signs("en") });
  return seconds < needed ? [{ severity: "caution", code: "too-short", part: "seconds", what: String(needed) }] : [];
}
