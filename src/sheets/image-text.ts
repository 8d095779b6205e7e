import type { Ground } from "../domain/saved-view";

/** How wide words are in px, at a size and weight of the sans or, for titles, the serif. */
export type Measure = (words: string, font?: Font) => number;
export type Font = { sizePx: number; weight: 400 | 500 | 600 | 700; family: "sans" | "serif" };

export const noteFont: Font = { sizePx: 13, weight: 400, family: "sans" };
export const lineHeight = 1.5;

const families = { sans: '"Pianqu Sans", "Noto Sans SC Variable", sans-serif', serif: '"Pianqu Serif", "Noto Serif SC", serif' } as const;

/** As a canvas wants it. */
export const fontText = ({ sizePx, weight, family }: Font): string => `${weight} ${sizePx}px ${families[family]}`;

/** Measures as the browser will draw; without a canvas every sign counts as wide as the type is high. */
export function canvasMeasure(): Measure {
  const context = document.createElement("canvas").getContext("2d");
  return (words, font = noteFont) => {
    if (!context) return words.length * font.sizePx;
    context.font = fontText(font);
    return context.measureText(words).width;
  };
}

/** The texts one after the other, broken where the next would not fit. */
export function wrapped(texts: readonly string[], widthPx: number, measure: Measure, font = noteFont): string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const last = lines.at(-1);
    const joined = last === undefined ? text : `${last}　·　${text}`;
    if (last !== undefined && measure(joined, font) <= widthPx) lines[lines.length - 1] = joined;
    else lines.push(...broken(text, widthPx, measure, font));
  }
  return lines;
}

/** One text on as many lines as it takes: broken before Latin words and after Chinese punctuation, within them only where one alone is too long. */
export function broken(text: string, widthPx: number, measure: Measure, font = noteFont): string[] {
  const fits = (line: string) => measure(line.trimEnd(), font) <= widthPx;
  const lines: string[] = [];
  for (const part of text.split(softSpots)) {
    if (fits(part)) put(part, lines, fits);
    else for (const piece of part.split(betweenSigns)) (fits(piece) ? put : putSigns)(piece, lines, fits);
  }
  return lines.length > 0 ? lines.map((line) => line.trim()) : [""];
}

const softSpots = /(?<=[、，；：。])|(?<=[ \u3000])(?=[A-Za-z0-9(≈])|(?<= · )/;
/** Between any two Chinese signs, never before what closes or after what opens; at spaces that may break, hyphens and strokes. */
const betweenSigns = /(?<=[\u2E80-\u9FFF])(?=[\u2E80-\u9FFF])(?![、。」』】])|(?<=[^（“ ])(?=[（“])|(?<=[ \u3000])|(?<=[-–/])/;

/** On the last line, or on a new one where it does not fit there. */
function put(part: string, lines: string[], fits: (line: string) => boolean): void {
  const last = lines.at(-1);
  if (last !== undefined && fits(last + part)) lines[lines.length - 1] = last + part;
  else lines.push(part);
}

/** What closes never begins a line. */
const withClosers = /[\s\S][）”」』、，；：。！？)\]]*/gu;

function putSigns(word: string, lines: string[], fits: (line: string) => boolean): void {
  for (const [sign] of word.matchAll(withClosers)) put(sign, lines, fits);
}

export type SheetColors = { rule: string; ruleStrong: string; panel2: string; caution: string; unknown: string; simulated: string };

/** What tables have besides the colours of the map; the same as in `tokens.css`. */
export const sheetColors: Record<Ground, SheetColors> = {
  light: { rule: "#E4E0D6", ruleStrong: "#CBC5B7", panel2: "#F6F4EE", caution: "#8A5A00", unknown: "#474D55", simulated: "#4B4A9C" },
  dark: { rule: "#2B323B", ruleStrong: "#414A55", panel2: "#1F252D", caution: "#E6B65C", unknown: "#BBC0C6", simulated: "#9C9CF0" },
};
