import { spatialLimits } from "../../../domain/spatial/spatial-limits";
import { resolveEntities } from "./walk-xml";

/**
 * Attributes out of a description: programs that know no other place write them as a table of two columns. Rows with anything but text
 * in their cells are none.
 */
export function tableRows(html: string): [string, string][] {
  const rows = html.slice(0, longestHtml).matchAll(/<tr\b[^<>]*>\s*<t[dh]\b[^<>]*>([^<>]{1,100})<\/t[dh]>\s*<td\b[^<>]*>([^<>]*)<\/td>\s*<\/tr>/gi);
  return Array.from(rows, ([, name = "", value = ""]): [string, string] => [resolveEntities(name).trim(), resolveEntities(value).trim()]);
}

/** Markup takes many times the room of its words; what lies beyond is cut as any long text is. */
const longestHtml = spatialLimits.longestText * 20;

/** What a description says, without its HTML: programs write tables, pictures and links into it. */
export function plainText(html: string): string {
  const begin = html.slice(0, longestHtml);
  if (!begin.includes("<") && !begin.includes("&")) return begin.trim();
  const words = begin
    .replace(/<(script|style|head)\b[^]*?(?:<\/\1\s*>|$)/gi, " ")
    .replace(/<!--[^]*?(?:-->|$)/g, " ")
    .replace(/<\/(?:td|th)\s*>/gi, " ")
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d)\b[^<>]*>/gi, "\n")
    .replace(/<[a-z/!?][^<>]*(?:>|$)/gi, "");
  return resolveEntities(words)
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[\n ]*/g, "\n")
    .trim();
}
