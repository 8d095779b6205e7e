import { z } from "./schema";

/** Longer than any note of the publication; a text of megabytes would hold up page and map. */
const longestText = 10_000;
const longestName = 200;

const bilingual = (longest: number) => {
  const words = z.string().check(z.minLength(1), z.maxLength(longest));
  return z.object({ zh: words, en: words });
};

/** A text in both languages of the product. Chinese is the one that counts when they differ. */
export const Text = bilingual(longestText);
export type Text = z.infer<typeof Text>;

/** A name: short enough to be written on a map. */
export const Name = bilingual(longestName);

/** Runs of signs that cannot be seen: control signs but breaks of lines, those that turn the direction of a text around, fillers, blank patterns. */
const unseen = /(?:[^\P{Cc}\n\t]|\p{Cf}|\p{Default_Ignorable_Code_Point}|\u2800)+/gu;

/** Scripts that cannot be written without joiners, or break their lines at a space of no width: of India, Lao, Thai, Burmese, Khmer. */
const joining = /[\u0900-\u0DFF\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\uA9E0-\uA9FF\uAA60-\uAA7F]/;

/** Without signs that cannot be seen. Between letters of a script that needs it, one joiner or space of no width stays. */
export const seenText = (text: string): string =>
  text.replace(unseen, (run, at: number) => (joining.test(text[at - 1] ?? "") && joining.test(text[at + run.length] ?? "") ? (/[\u200B-\u200D]/.exec(run)?.[0] ?? "") : ""));

/** A name as a map has room for it: 120 signs at most. */
export const shortName = (name: string): string => {
  const signs = [...name];
  return signs.length <= 120 ? name : `${signs.slice(0, 119).join("")}…`;
};
