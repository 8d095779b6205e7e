import type { Json } from "../../domain/plain-json";
import { valueText } from "./feature-name";

/** In em: no column narrower than the word it wraps by, and none so wide that it leaves the others no room. */
const [narrowest, widest] = [4, 14];
const padding = 1.25;

/** Roughly how wide a text is in em: Chinese takes a whole one, Latin letters and digits more than half. */
export const textWidth = (text: string): number => Array.from(text).reduce((sum, char) => sum + (char > "\u2e7f" ? 1 : 0.62), 0);

/** How wide a column is by its name and the values it begins with, in em of the table; `title` is what the name means. */
export function columnWidth(name: string, title: string | null, values: readonly (Json | undefined)[]): number {
  const longest = Math.max(textWidth(name), ...(title === null ? [] : [Math.min(8, textWidth(title) * 0.85)]), ...values.map((value) => textWidth(valueText(value).slice(0, 40))));
  return Math.round((Math.min(widest, Math.max(narrowest, longest)) + padding) * 4) / 4;
}
