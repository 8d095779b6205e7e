import { placeOfProblem } from "./place-of-problem";
import type { LocatedProblem } from "./inspect-data";
import { readConfiguration } from "./read-configuration";

/** What is wrong with `config.json` as it lies on the server now, with the places in it. */
export async function inspectConfiguration(read: () => Promise<string>): Promise<LocatedProblem[]> {
  const { problems, text } = await readConfiguration(read);
  return problems.map((problem) => ({ ...problem, place: placeOfProblem(problem, text) }));
}
