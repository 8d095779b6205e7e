/**
 * The number that a decimal writes, or its own text where a number cannot hold it: an integer beyond 2^53 (codes of parcels have
 * nineteen figures), what is larger than any number, and what would vanish into 0. `null` where it is no decimal.
 */
export function exactNumber(text: string): number | string | null {
  const value = Number(text);
  if (text.trim() === "" || Number.isNaN(value)) return null;
  const isHeld = Number.isFinite(value) && (value !== 0 || !/^[-+]?[\d.]*[1-9]/.test(text.trim())) && (Number.isSafeInteger(value) || !/^[-+]?\d+$/.test(text.trim()));
  return isHeld ? value : text;
}
