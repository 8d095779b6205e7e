import { declareFullFonts } from "../platform/full-fonts";
import { canvasMeasure, fontText, noteFont, type Font, type Measure } from "./image-text";

/** A font that does not come in this time is not waited for. */
const mostWaitMs = 3000;

/**
 * Loads the fonts of these words. A canvas measures and draws with whatever font is there: a word whose slice of the
 * font has not come yet would be as wide as another font has it.
 */
export async function loadSheetFonts(words: readonly (readonly [Font, string])[]): Promise<void> {
  if (!("fonts" in document)) return;
  const characters = new Map<string, Set<string>>();
  for (const [font, text] of words) {
    const known = characters.get(fontText(font)) ?? new Set<string>();
    characters.set(fontText(font), known);
    for (const character of text) known.add(character);
  }
  const load = async () => {
    await declareFullFonts();
    await Promise.allSettled([...characters].map(([font, known]) => document.fonts.load(font, [...known].join(""))));
  };
  await Promise.race([load(), new Promise((resolve) => setTimeout(resolve, mostWaitMs))]);
}

/** Lays a sheet once to learn its words, and again with their fonts there. */
export async function layWithFonts<T>(lay: (measure: Measure) => T): Promise<T> {
  const measure = canvasMeasure();
  const words: [Font, string][] = [];
  lay((text, font = noteFont) => {
    words.push([font, text]);
    return measure(text, font);
  });
  await loadSheetFonts(words);
  return lay(measure);
}
