import type { ThemeSource, ThemeValue } from "../../domain/theme-model";

/** Whose word a value rests on, each document once and what an office entered once. */
export function uniqueSources({ parts }: Pick<ThemeValue, "parts">): ThemeSource[] {
  const sources = parts.flatMap(({ claims }) => claims.map(({ source }) => source));
  const key = (source: ThemeSource) => (source.kind === "record" ? "record" : source.document);
  return sources.filter((source, index) => sources.findIndex((other) => key(other) === key(source)) === index);
}
