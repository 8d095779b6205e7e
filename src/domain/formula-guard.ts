/** What spreadsheets pass over before they look for a sign: spaces of any width, breaks, and what cannot be seen. */
const unseen = /^[\s\p{C}]+/u;

/** Whether a spreadsheet would compute the text: a sign of a formula at its head, of any width and after whatever is not seen. */
export function isFormula(text: string): boolean {
  const [head = ""] = text.replace(unseen, "");
  return /^[\t\r\n]/.test(text) || /^[=+\-@]/.test(head.normalize("NFKC"));
}

/** Text that a spreadsheet takes for text: what it would compute is led in by an apostrophe. */
export const withoutFormula = (text: string): string => (isFormula(text) ? `'${text}` : text);
