/** What stands between the digits of a number as people write it. */
const between = /[\s\-‐-―.()（）[\]+·/_]/g;

/**
 * Whether a text looks like it could reach a person: seven digits or more in a row, however grouped, or an e-mail address. A post of an
 * office has neither.
 */
export function isPersonal(text: string): boolean {
  const plain = text.normalize("NFKC");
  return /\d{7,}/.test(plain.replace(between, "")) || /\S@\S/.test(plain);
}
