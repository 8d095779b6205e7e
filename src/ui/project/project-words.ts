import { isFields } from "../../domain/plain-json";
import type { Conflict, Part } from "../../domain/project-merge";
import type { Step } from "../../domain/project-history";
import { translate, type MessageKey } from "../../i18n/translate";
import type { Language } from "../../domain/saved-view";

/** What a step did, in the user's words: “添加视图书签”. */
export function stepText({ command, inverse }: Step, language: Language): string {
  if (command.name === "change-records") return translate(language, onlyBoundaries(command) ? "project.many.import-boundaries" : `project.many.${command.why}`);
  if (command.name !== "put-record" && command.name !== "remove-record") return translate(language, `project.command.${command.name}`);
  const what = translate(language, `project.collection.${command.collection}`);
  if (command.name === "remove-record") return translate(language, "project.command.remove", { what });
  return translate(language, inverse.name === "put-record" ? "project.command.edit" : "project.command.add", { what });
}

const onlyBoundaries = ({ why, changes }: Extract<Step["command"], { name: "change-records" }>): boolean =>
  why === "import-layers" && changes.length > 0 && changes.every((change) => change.collection === "boundaries");

/** A part of a project by its collection and its own name. */
export function partText({ collection, id, mine, theirs }: Conflict, language: Language): string {
  if (collection === "project") return translate(language, id === "title" ? "project.part.title" : "project.part.note");
  const name = titleOf(mine) ?? titleOf(theirs) ?? id;
  return translate(language, "merge.named", { collection: translate(language, `project.collection.${collection}`), name });
}

const titleOf = (part: Part): string | null => {
  if (part === null || typeof part === "string") return null;
  if ("story" in part) return part.story.title.zh || part.story.title.en || null;
  return "title" in part ? part.title : null;
};

/** What of a record is shown where the other side does not have it. */
export const fieldsToShow = (part: object): string[] => ("story" in part ? ["story.title", "story.chapters"] : Object.keys(part).filter((field) => field === "title" || field === "payload"));

const fieldKeys: ReadonlySet<string> = new Set([
  "title", "releaseClass", "addedAt", "payload", "view.camera", "view.selection", "view.layers", "view.language", "view.flavour", "view.role",
  "story.title", "story.summary", "story.third", "story.releaseClass", "story.isFromDraft", "story.approver", "story.date", "story.edition", "story.chapters",
]);

export const fieldText = (field: string, language: Language): string =>
  fieldKeys.has(field) ? translate(language, `field.${field}` as MessageKey) : field;

/** The value of a field (`view.camera`) for the eye; at most one or two lines. */
export function valueText(part: Part, field: string): string {
  const value = field.split(".").reduce<unknown>((within, name) => (isFields(within) && Object.hasOwn(within, name) ? within[name] : undefined), part);
  if (value === undefined || value === null) return "–";
  if (isChapters(value)) return clipped(value.map(({ title }, index) => `${index + 1} ${title.zh || title.en}`).join(" · "));
  if (isWords(value)) return clipped([value.zh, value.en].filter(Boolean).join(" / ")) || "–";
  if (isCamera(value)) return `${value.center.map((degrees) => degrees.toFixed(4)).join(", ")} · z ${value.zoom.toFixed(1)}`;
  return clipped(typeof value === "string" ? value : JSON.stringify(value));
}

export const clipped = (text: string, most = 160): string => (text.length > most ? `${text.slice(0, most)}…` : text);

const isWords = (value: unknown): value is { zh: string; en: string } => isFields(value) && typeof value["zh"] === "string" && typeof value["en"] === "string";

const isChapters = (value: unknown): value is { title: { zh: string; en: string } }[] => Array.isArray(value) && value.length > 0 && value.every((one) => isFields(one) && isWords(one["title"]));

const isCamera = (value: unknown): value is { center: number[]; zoom: number } =>
  isFields(value) && Array.isArray(value["center"]) && typeof value["zoom"] === "number";
