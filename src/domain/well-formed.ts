/** Half a surrogate pair is no character, and UTF-8 cannot write it: U+FFFD stands for it from the start. */
export const wellFormed = (text: string): string => text.replace(/[\ud800-\udfff]/gu, "\ufffd");

/** The first characters of a text, at most `longest` UTF-16 units of them, without halving the last. */
export function cutAt(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const last = text.charCodeAt(longest - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? longest - 1 : longest);
}

/** Names of at most `longest` UTF-16 units, each once: of two that are alike the second becomes `name (2)`. */
export class UniqueNames {
  private readonly taken = new Set<string>();

  constructor(private readonly longest: number) {}

  take(name: string): string {
    const base = wellFormed(name);
    let unique = cutAt(base, this.longest);
    for (let number = 2; this.taken.has(unique); number += 1) {
      const mark = ` (${number})`;
      unique = cutAt(base, this.longest - mark.length) + mark;
    }
    this.taken.add(unique);
    return unique;
  }
}
