import type { Language } from "../../domain/saved-view";
import type { StoryWords, ThirdLanguage } from "../../domain/stories/story";

export type StageLine = { lang: "zh-CN" | "en" | ThirdLanguage; text: string };

type Reader = { language: Language; third: ThirdLanguage | null };

/**
 * What a stage shows of words: the leading line, and below it the second language, where both are wanted; the story's third
 * language stands in its place where a visitor asked for it. What was not translated is shown as there is.
 * @param always titles and names show their second line in every language
 */
export function stageLines({ zh, en, third }: StoryWords, { language, third: asked }: Reader, always = false): { lead: StageLine; second: StageLine | null } {
  const chinese: StageLine = { lang: "zh-CN", text: zh };
  const english: StageLine = { lang: "en", text: en };
  const [first, other] = language === "en" ? [english, chinese] : [chinese, english];
  const lead = first.text === "" ? other : first;
  if (asked !== null && third) return { lead, second: { lang: asked, text: third } };
  const hasSecond = (always || language === "both") && other !== lead && other.text !== "";
  return { lead, second: hasSecond ? other : null };
}

const digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** `一` to `九十九`, as chapters of a book are counted. */
export function chineseNumber(n: number): string {
  if (n > 99 || n < 0) return String(n);
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  if (tens === 0) return digits[ones] ?? String(n);
  return `${tens === 1 ? "" : digits[tens]}十${ones === 0 ? "" : digits[ones]}`;
}
