/** A size as file managers of both languages show it: kB of 1000 bytes, one decimal. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [value, unit] = bytes < 999_950 ? [bytes / 1000, "kB"] : [bytes / 1e6, "MB"];
  return `${value.toFixed(1)} ${unit}`;
}
