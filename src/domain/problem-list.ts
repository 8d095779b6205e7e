import type { Problem } from "./problem";

/** More of the same kind in one file help nobody; the last one says how many there are. */
const mostProblems = 20;

/** Notes problems up to the first twenty, and counts the others, so that a million wrong features stay few values. */
export class ProblemList {
  private readonly noted: Problem[] = [];
  private rest = 0;

  add(problem: Problem): void {
    if (this.noted.length < mostProblems) this.noted.push(problem);
    else this.rest += 1 + (problem.rest ?? 0);
  }

  /** The first twenty; the last of them carries the number of the rest. */
  get problems(): Problem[] {
    const last = this.noted.at(-1);
    if (!last || this.rest === 0) return [...this.noted];
    return [...this.noted.slice(0, -1), { ...last, rest: (last.rest ?? 0) + this.rest }];
  }
}

/** How many problems a list stands for, those it only counts included. */
export const countOf = (problems: readonly Problem[]): number => problems.reduce((sum, { rest = 0 }) => sum + 1 + rest, 0);

/** The same limit for each file, whichever checks named the problems. */
export function limitedPerFile(problems: readonly Problem[]): Problem[] {
  const lists = new Map<string, ProblemList>();
  for (const problem of problems) {
    const file = problem.file ?? "";
    const list = lists.get(file) ?? new ProblemList();
    lists.set(file, list);
    list.add(problem);
  }
  return [...lists.values()].flatMap((list) => list.problems);
}
