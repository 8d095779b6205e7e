/**
 * @typedef {{ name: string, value: number, cells: string[] }} Row
 */

/**
 * @param {{ name: string, aim: number | null, unit: string }} measurement
 * @param {{ value: number, spread: string }} result
 * @returns {Row}
 */
export function rowOf({ name, aim, unit }, { value, spread }) {
  const rounded = Math.round(value * 1000) / 1000;
  const passes = aim === null ? "–" : rounded <= aim ? "yes" : "no";
  return { name, value: rounded, cells: [name, `${rounded}${unit && ` ${unit}`}`, aim === null ? "–" : `≤ ${aim}`, passes, spread] };
}

/** @param {readonly Row[]} rows */
export function tableOf(rows) {
  const lines = [["name", "value", "aim", "passes", "spread (quartiles)"], ...rows.map(({ cells }) => cells)];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  return lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()).join("\n");
}
