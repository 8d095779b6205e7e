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

/** Without signs that cannot be seen: control signs but breaks of lines, and those that turn the direction of a text around. */
export const seenText = (text: string): string => text.replace(/[^\P{Cc}\n\t]|\p{Cf}/gu, "");

/** A name as a map has room for it: 120 signs at most. */
export const shortName = (name: string): string => {
  const signs = [...name];
  return signs.length <= 120 ? name : `${signs.slice(0, 119).join("")}…`;
};
