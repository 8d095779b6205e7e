import type { Chapter } from "./story";

/** Standing before a wall people read slower than at a desk: signs of Chinese a second, and letters of other scripts. */
const hanPerSecond = 5;
const lettersPerSecond = 14;
/** To look at the map first, and at each figure and each mark on it. */
const lookSeconds = 5;
const markSeconds = 2;

/** How long a chapter should stand to be read in its slowest language, in whole steps of 5 s; links count by their words. */
export function readingSeconds({ title, body, hero, bars, callouts }: Pick<Chapter, "title" | "body" | "hero" | "bars" | "callouts">): number {
  const texts = (["zh", "en", "third"] as const).map((language) => `${title[language] ?? ""} ${plain(body[language] ?? "")}`);
  const marks = (hero ? 1 : 0) + bars.length + callouts.length;
  const seconds = lookSeconds + marks * markSeconds + Math.max(...texts.map(secondsOf));
  return Math.min(600, Math.max(10, Math.ceil(seconds / 5) * 5));
}

const plain = (text: string): string => text.replace(/\]\([^)]*\)/g, "");

function secondsOf(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return han / hanPerSecond + (others - han) / lettersPerSecond;
}
