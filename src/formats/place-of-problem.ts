import type { Problem } from "../domain/problem";
import { locateInJson, locateSyntaxError, type JsonPlace } from "./locate-in-json";

export type { JsonPlace };

/** The line of the file that a problem is about; `null` where it is about the file as a whole. */
export function placeOfProblem({ code, at }: Problem, text: string): JsonPlace | null {
  if (code === "file-not-json") return locateSyntaxError(text);
  // The last of many problems carries how many more there are.
  const path = at?.replace(/ ?\(\+\d+\)$/, "") ?? "";
  return path === "" ? null : locateInJson(text, path);
}
