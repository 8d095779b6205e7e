import type { StoryFinding } from "../../domain/stories/story-finding";
import type { Statement } from "../../domain/statement";
import type { Language } from "../../domain/saved-view";
import { leadingLanguage, translate, type MessageKey } from "../../i18n/translate";

/** What was found, in one sentence; what a source warns of is said in the words of the register where they are known. */
export function findingText({ code, what }: StoryFinding, language: Language, statements: readonly Statement[] | null): string {
  const caution = code === "statement-caution" && statements?.find(({ id }) => id === what)?.caution;
  return caution ? translate(language, "storyEditor.check.caution", { what, caution: leadingLanguage(language) === "en" ? caution.en : caution.zh }) : translate(language, `storyCheck.${code}`, { what });
}

const parts = ["title", "summary", "body", "notes", "hero", "bars", "view", "seconds", "transition", "named", "spot", "callouts", "relief", "flows", "pictures", "approver", "chapters", "third"] as const;
const within = ["zh", "en", "third"] as const;

/** Where it was found, as the form calls it: “正文 · 英文”, “指标条 2”. */
export function partText(part: string, language: Language): string {
  const steps = part.split(".");
  const field = parts.find((one) => one === steps[0]);
  const number = steps.slice(1).find((step) => /^\d+$/.test(step));
  const spoken = within.find((one) => one === steps.at(-1));
  const words = [
    field ? translate(language, `storyEditor.field.${field}` satisfies MessageKey) : part,
    ...(number === undefined ? [] : [String(Number(number) + 1)]),
  ].join(" ");
  return spoken && spoken !== field ? `${words} · ${translate(language, `storyEditor.in.${spoken}`)}` : words;
}
