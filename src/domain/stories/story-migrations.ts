import { isFields } from "../plain-json";
import type { Parsed } from "../problem";
import { defaultView } from "../saved-view";
import { storyVersion } from "./story";

type Fields = Record<string, unknown>;

/** One function per step: the key is the version it starts from. What it cannot read it hands on for the parser to name. */
const steps: Record<number, (story: Fields) => Fields> = { 0: toVersion1 };

/** The present shape of a story of any older version. A newer one is refused: nothing of it may be lost unseen. */
export function migrateStory(json: unknown, file: string): Parsed<Fields> {
  if (!isFields(json) || json["format"] !== "pianqu-story" || typeof json["version"] !== "number") return { ok: false, problem: { code: "story-other", file } };
  let story = json;
  const given = json["version"];
  if (given > storyVersion) return { ok: false, problem: { code: "story-newer", file, at: "version", value: String(given).slice(0, 20) } };
  for (let version = given; version < storyVersion; version += 1) {
    const step = steps[version];
    if (!step) return { ok: false, problem: { code: "story-wrong-shape", file, at: "version" } };
    story = step(story);
  }
  return { ok: true, value: story };
}

/**
 * Version 0, of the drafts: `{ format, version: 0, id, title_zh, title_en, date, chapters: [{ title_zh, title_en, text_zh, text_en, at: { lng, lat,
 * zoom }, zones, secs }] }`, without figures, pictures and a release class: what nobody classed is internal.
 */
function toVersion1({ id, date, chapters, ...story }: Fields): Fields {
  return {
    format: "pianqu-story",
    version: 1,
    id,
    title: words(story, "title"),
    summary: words({}, ""),
    third: null,
    releaseClass: "internal",
    isFromDraft: false,
    approver: null,
    date,
    edition: "0",
    chapters: Array.isArray(chapters) ? chapters.map((chapter: unknown, index) => (isFields(chapter) ? chapterOf(chapter, index) : chapter)) : chapters,
  };
}

function chapterOf({ at, zones, secs, ...chapter }: Fields, index: number): Fields {
  const camera = isFields(at) ? { center: [at["lng"], at["lat"]], zoom: at["zoom"], bearing: 0 } : null;
  return {
    id: `chapter-${index + 1}`,
    title: words(chapter, "title"),
    body: words(chapter, "text"),
    hero: null,
    bars: [],
    view: { ...defaultView, flavour: "wall", role: "exhibition", camera, selection: zones ?? [] },
    transition: "fly",
    seconds: secs ?? 20,
    named: zones ?? [],
    spot: null,
    callouts: [],
    relief: null,
    flows: [],
    pictures: [],
    notes: words({}, ""),
  };
}

const words = (of: Fields, name: string): Fields => ({ zh: of[`${name}_zh`] ?? "", en: of[`${name}_en`] ?? "", third: null });
