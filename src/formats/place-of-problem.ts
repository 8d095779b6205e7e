import type { Problem } from "../domain/problem";
import { locateInJson, locateSyntaxError, type JsonPlace } from "./locate-in-json";

export type { JsonPlace };

/** In a longer text (8 million characters) each line would take longer than anyone waits. */
const longestText = 8_000_000;

/** The line of the file that a problem is about; `null` where it is about the file as a whole. */
export function placeOfProblem({ code, at }: Problem, text: string): JsonPlace | null {
  if (text.length > longestText) return null;
  if (code === "file-not-json" || code === "config-not-json") return locateSyntaxError(text);
  return at ? locateInJson(text, at) : null;
}
