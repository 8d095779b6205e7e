import { lookThrough } from "../../domain/plain-json";
import type { Problem } from "../../domain/problem";
import { ProblemList } from "../../domain/problem-list";
import { Chapter, Story } from "../../domain/stories/story";
import { migrateStory } from "../../domain/stories/story-migrations";
import { mostChapters } from "../../domain/stories/story-place";
import { seenText } from "../../domain/text";

export type ParsedStory = { story: Story | null; problems: Problem[] };

/** More than ten thousand chapters take; of a larger file not a sign is looked at. */
export const mostStoryMb = 16;

/** More than any chapter needs. */
const bounds = { depth: 14, nodes: 20_000 };

/**
 * A story out of a file that may hold anything: what no story is, is refused in one sentence; a chapter that cannot be used
 * is named and left out, and the rest plays.
 */
export function readStoryFile(text: string, file: string): ParsedStory {
  if (text.length > mostStoryMb * 1_000_000) return refused({ code: "story-too-large", file, value: String(mostStoryMb) });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refused({ code: /^\s*</.test(text) ? "file-is-web-page" : "file-not-json", file });
  }
  return parseStory(json, file);
}

/** The same for a value that was JSON. */
export function parseStory(json: unknown, file: string): ParsedStory {
  const migrated = migrateStory(firstChapters(json), file);
  if (!migrated.ok) return refused(migrated.problem);
  const { chapters: given, ...head } = migrated.value;
  const fault = lookThrough(head, bounds).fault;
  if (fault !== null) return refused({ code: "story-unsafe", file, at: fault });
  const parsed = Story.safeParse({ ...(seen(head) as object), chapters: [] });
  if (!parsed.success) {
    const at = parsed.error.issues[0]?.path.map(String).join(".") ?? "";
    return refused({ code: at === "approver" && head["isFromDraft"] === true && head["approver"] === null ? "story-not-approved" : "story-wrong-shape", file, at: at || "{ }" });
  }
  if (!Array.isArray(given)) return refused({ code: "story-wrong-shape", file, at: "chapters" });
  const problems = new ProblemList();
  const chapters: Chapter[] = [];
  given.forEach((one: unknown, index) => {
    const chapter = chapterOf(one, new Set(chapters.map(({ id }) => id)));
    if (typeof chapter === "string") problems.add({ code: "story-chapter-left-out", file, at: ["chapters", index, chapter].filter((step) => step !== "").join("."), value: String(index + 1) });
    else chapters.push(chapter);
  });
  const count = countOf(json);
  if (count > mostChapters) problems.add({ code: "story-too-many-chapters", file, at: `chapters.${mostChapters}`, value: String(count) });
  return { story: { ...parsed.data, chapters }, problems: problems.problems };
}

/** A chapter, or the path of what is wrong with it. */
function chapterOf(json: unknown, taken: ReadonlySet<string>): Chapter | string {
  const { fault } = lookThrough(json, bounds);
  if (fault !== null) return fault;
  const parsed = Chapter.safeParse(seen(json));
  if (!parsed.success) return parsed.error.issues[0]?.path.map(String).join(".") ?? "";
  return taken.has(parsed.data.id) ? "id" : parsed.data;
}

const countOf = (json: unknown): number => (typeof json === "object" && json !== null && "chapters" in json && Array.isArray(json.chapters) ? json.chapters.length : 0);

/** Without the chapters that are too many, before anything else is done with them. */
const firstChapters = (json: unknown): unknown => (countOf(json) > mostChapters ? { ...(json as object), chapters: (json as { chapters: unknown[] }).chapters.slice(0, mostChapters) } : json);

/** Every text of a value that is known to be bounded, without signs that nobody sees. */
function seen(value: unknown): unknown {
  if (typeof value === "string") return seenText(value);
  if (Array.isArray(value)) return value.map(seen);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, seen(part)]));
}

const refused = (problem: Problem): ParsedStory => ({ story: null, problems: [problem] });
