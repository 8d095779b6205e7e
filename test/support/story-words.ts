/** What a story says in either language. */
export type Spoken<T> = { zh: T; en: T };
export type StoryLink = { text: string; kind: string; id: string; at: number };

const link = /\[([^\]]*)\]\((\w+):([\w-]+)\)/g;

/** The links of a text, read the slow plain way. */
export const linksIn = (text: string): StoryLink[] => [...text.matchAll(link)].map(({ 0: all, 1: words = "", 2: kind = "", 3: id = "", index }) => ({ text: words, kind, id, at: index + all.length }));

/** What stands before the end of a link, where `约` and `more than` are said. */
export const wordsBefore = (text: string, { at }: StoryLink): string => text.slice(0, at);

const scales: readonly [RegExp, number][] = [
  [/^\s*亿元/, 1e8],
  [/^\s*万元/, 1e4],
  [/^\s*billion/, 1e9],
  [/^\s*million/, 1e6],
];

/** The numbers of some words in units of one: `841.22亿元` and `CNY 84.122 billion` are the same. */
export function amountsIn(text: string): number[] {
  return [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(({ 0: digits, index }) => {
    const rest = text.slice(index + digits.length);
    const scale = scales.find(([unit]) => unit.test(rest))?.[1] ?? 1;
    return Math.round(Number(digits.replaceAll(",", "")) * scale * 1000) / 1000;
  });
}

const dates: Spoken<RegExp> = {
  zh: /20\d{2}年(?:上半年)?(?:\d{1,2}月)?(?:\d{1,2}日)?/g,
  en: /(?:\d{1,2} )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?20\d{2}/g,
};

/** What a text says outside of its links and dates. */
export const bareText = (text: string, language: keyof Spoken<unknown>): string => text.replace(link, "").replace(dates[language], "");
