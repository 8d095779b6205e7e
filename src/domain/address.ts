/**
 * Whether a text of the configuration can be asked for: an http(s) address or a file beside the page, without
 * signs that would end a quotation or a directive. `{s}`, `{z}` and the like may stand in it.
 */
export function isAddress(value: string): boolean {
  if (/[\s<>"'`\\]/.test(value) || value.startsWith("//")) return false;
  if (/^[a-z][a-z0-9+.-]*:/i.test(value) && !/^https?:\/\/[^/]/i.test(value)) return false;
  try {
    return Boolean(new URL(value.replace(/[{}]/g, ""), "http://localhost/"));
  } catch {
    return false;
  }
}
