import type { Problem } from "../domain/problem";
import type { Language } from "../domain/saved-view";
import { translate } from "./translate";

/**
 * One sentence for problems of one kind in one file: the first of them, with the line where it is known, and how many
 * more there are.
 */
export function problemSentence(language: Language, problem: Problem, more = problem.rest ?? 0): string {
  const { code, file = "", at = "", value = "", line } = problem;
  const where = line === undefined ? file : translate(language, "fault.fileLine", { file, line });
  // Chinese sentences part Latin names from the words around them, which a closing bracket does already.
  const sentence = translate(language, `problem.${code}`, { file: where, at, value }).replace(/） /g, "）");
  if (more <= 0) return sentence;
  return `${sentence}${language === "en" ? " " : ""}${translate(language, "fault.more", { n: more })}`;
}
