import type { Chapter } from "./story";
import { chapterSeconds } from "./story-limits";

/** Standing before a wall people read slower than at a desk: signs of Chinese a second, and letters of other scripts. */
const hanPerSecond = 5;
const lettersPerSecond = 14;
/** To look at the map first, and at each figure and each mark on it. */
const lookSeconds = 5;
const markSeconds = 2;

/** Suggested in steps of so many seconds, and never less than a look takes. */
const [stepSeconds, leastSuggested] = [5, 10];

/** How long a chapter should stand to be read in its slowest language, in whole steps; links count by their words. */
export function readingSeconds({ title, body, hero, bars, callouts }: Pick<Chapter, "title" | "body" | "hero" | "bars" | "callouts">): number {
  const texts = (["zh", "en", "third"] as const).map((language) => `${title[language] ?? ""} ${plain(body[language] ?? "")}`);
  const marks = (hero ? 1 : 0) + bars.length + callouts.length;
  const seconds = lookSeconds + marks * markSeconds + Math.max(...texts.map(secondsOf));
  return Math.min(chapterSeconds.most, Math.max(leastSuggested, Math.ceil(seconds / stepSeconds) * stepSeconds));
}

/** The quickest who reads at all, signs a second; what is shorter nobody can follow. */
const quickest = { zh: 6, en: 18 };
/** Until the camera has come and the eye has found the beginning, s. */
const arrivalSeconds = 3;

/** Below this a chapter is too short, s: by the number of signs that its title and text have, and without a look at the map. */
export const leastReadingSeconds = (signs: { zh: number; en: number }): number => Math.ceil(arrivalSeconds + Math.max(signs.zh / quickest.zh, signs.en / quickest.en));

const plain = (text: string): string => text.replace(/\]\([^)]*\)/g, "");

function secondsOf(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return han / hanPerSecond + (others - han) / lettersPerSecond;
}
