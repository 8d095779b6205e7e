import type { Problem } from "../domain/problem";

/** Beyond this (4 million characters) finding a line would hold up the page longer than it helps. */
const longestText = 4_000_000;

/** The problems with the line of the file where that can be told; the code for it is loaded only now. */
export async function withLines(problems: readonly Problem[], texts: ReadonlyMap<string, string>): Promise<Problem[]> {
  const hasText = ({ file }: Problem) => file !== undefined && Boolean(texts.get(file));
  if (!problems.some(hasText)) return [...problems];
  const { locateInJson, locateSyntaxError } = await import("./locate-in-json");
  return problems.map((problem) => {
    const text = texts.get(problem.file ?? "");
    if (!text || text.length > longestText) return problem;
    const place = problem.code === "file-not-json" || problem.code === "config-not-json" ? locateSyntaxError(text) : problem.at ? locateInJson(text, problem.at) : null;
    return place ? { ...problem, line: place.line } : problem;
  });
}
