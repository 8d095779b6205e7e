import type { ReleaseClass } from "../domain/dataset";
import type { ProblemCode } from "../domain/problem";
import type { Preparation } from "./prepare-package";

/** A whole file or dataset would be lost, not only a feature. */
export const isBlocking = ({ code }: { code: string }): boolean => code.startsWith("file-") || code === "dataset-wrong-shape";

export type Refused = "too-large" | "internal" | "unreadable" | "unchanged" | "not-accepted";

/** Why the package may not be made, given the problem codes that were accepted; `null` where it may. */
export function whyNot(preparation: Preparation, accepted: ReadonlySet<string>, releaseClass: ReleaseClass): Refused | null {
  const { newProblems, internal, isTooLarge, changes } = preparation;
  if (isTooLarge) return "too-large";
  if (releaseClass === "public" && internal.length > 0) return "internal";
  if (newProblems.some(isBlocking)) return "unreadable";
  if (changes.length === 0) return "unchanged";
  return toAccept(preparation).every((code) => accepted.has(code)) ? null : "not-accepted";
}

/** The kinds of problem that someone has to accept one by one: skipped features, and what was wrong already. */
export const toAccept = ({ newProblems, oldProblems }: Pick<Preparation, "newProblems" | "oldProblems">): ProblemCode[] => [
  ...new Set([...newProblems.filter((problem) => !isBlocking(problem)), ...oldProblems].map(({ code }) => code)),
];
