import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { landUseColors } from "../land-use-colors";

/** Classes of the first level that the guide gives a colour only below: the class that mostly stands for them. */
const standsFor: Readonly<Record<string, string>> = { "07": "0701", "08": "0801", "10": "1001", "14": "1401" };

const colorByCode: Readonly<Record<string, string>> = {
  ...landUseColors,
  ...Object.fromEntries(Object.entries(standsFor).map(([group, code]) => [group, landUseColors[code] ?? ""])),
};

/** A code as tables hold it: `0701`, `070102`, or 701 where a spreadsheet took it for a number. */
const padded = (code: string): string => (/^\d+$/.test(code) && code.length % 2 === 1 ? `0${code}` : code);

/** The class whose colour a 用地用海 code has: itself, else the one it belongs to; `null` where it is no code. */
export function landUseClass(code: string): string | null {
  const whole = padded(code.trim());
  if (!/^\d{2,8}$/.test(whole)) return null;
  return [whole.slice(0, 4), whole.slice(0, 2)].find((one) => Object.hasOwn(colorByCode, one)) ?? null;
}

/** The colour of a 用地用海 code: its own, else that of the class it belongs to; `null` where it is no code. */
export function landUseColor(code: string): string | null {
  const found = landUseClass(code);
  return found === null ? null : (colorByCode[found] ?? null);
}

const classes = (digits: number): string[] => Object.entries(colorByCode).flatMap(([code, color]) => (code.length === digits ? [code, color] : []));

const found: ExpressionSpecification = ["to-string", ["get", "class"]];
const code: ExpressionSpecification = ["case", ["==", ["%", ["length", found], 2], 1], ["concat", "0", found], found];

/** The same as an expression over the property `class`. */
export const landUseColorExpression = (unknown: string): ExpressionSpecification =>
  [
    "match",
    ["slice", code, 0, 4],
    ...classes(4),
    ["match", ["slice", code, 0, 2], ...classes(2), unknown],
  ] as unknown as ExpressionSpecification;

/** Whether the code of a feature is one of the guide. */
export const isLandUse: ExpressionSpecification = [
  "any",
  ["in", ["slice", code, 0, 4], ["literal", Object.keys(colorByCode)]],
  ["in", ["slice", code, 0, 2], ["literal", Object.keys(colorByCode)]],
];
