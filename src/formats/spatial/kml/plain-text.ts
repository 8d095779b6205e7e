import { spatialLimits } from "../../../domain/spatial/spatial-limits";
import { resolveEntities } from "./walk-xml";

/** What a description says, without its HTML: programs write tables, pictures and links into it. */
export function plainText(html: string): string {
  // Markup takes many times the room of its words; what lies beyond is cut as any long text is.
  const begin = html.slice(0, spatialLimits.longestText * 20);
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
