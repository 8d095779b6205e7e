import { coreCharacters } from "virtual:core-fonts";
import { declareFullFonts } from "../platform/full-fonts";

const core = new Set(coreCharacters);
const loaded = new Set<string>();
const latin = `${String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 32 + index))}·²–\n`;

/**
 * Loads the fonts of all characters that labels are about to use. The engine draws a label with whatever
 * font is there and keeps the result, so this must come before the first label; later calls load what is
 * new. A font that does not come within three seconds is not waited for.
 */
export async function loadLabelFonts(text: string): Promise<void> {
  const fresh = [...text].filter((character) => !loaded.has(character));
  if (fresh.length === 0 || !("fonts" in document)) return;
  const rare = fresh.filter((character) => character > "\u2e7f" && !core.has(character)).join("");
  const characters = fresh.join("");
  await Promise.race([loadFaces(characters, rare), new Promise((resolve) => setTimeout(resolve, 3000))]);
  for (const character of fresh) loaded.add(character);
}

async function loadFaces(characters: string, rare: string): Promise<void> {
  if (rare) await declareFullFonts();
  const bundled = ["400 24px 'Pianqu Sans'", "600 24px 'Pianqu Sans SemiBold'", "600 24px 'Pianqu Serif SemiBold'"];
  const full = ["400 24px 'Noto Sans SC Variable'", "600 24px 'Noto Sans SC Variable'"];
  const wanted = [...bundled.map((font) => [font, characters] as const), ...(rare ? full.map((font) => [font, rare] as const) : [])];
  await Promise.allSettled(wanted.map(([font, text]) => document.fonts.load(font, text)));
}

/** Starts loading what the labels of the publication are drawn with, before it is known which they are. */
export const loadCoreFonts = (): Promise<void> => loadLabelFonts(`${coreCharacters}${latin}`);

/** Whether every character of a text has been loaded, so that drawing need not wait. */
export const hasLabelFonts = (text: string): boolean => [...text].every((character) => loaded.has(character));
