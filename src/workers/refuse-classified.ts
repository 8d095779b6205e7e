import { markInField, markInName, markInText } from "../domain/spatial/classified-marks";
import type { FieldColumn } from "../domain/spatial/feature-columns";
import type { SpatialFault } from "../domain/spatial/spatial-fault";
import type { RawLayer, SpatialRead } from "../domain/spatial/spatial-file";

/** Leaves out every layer of a file that is marked as classified (涉密) anywhere in what was read of it. */
export function refuseClassified({ layers, faults }: SpatialRead): SpatialRead {
  const refused = new Map<string, SpatialFault>();
  for (const layer of layers) {
    if (refused.has(layer.file)) continue;
    const mark = markInLayer(layer);
    if (mark !== null) refused.set(layer.file, { code: "spatial-classified", file: layer.file, at: layer.name, value: mark });
  }
  if (refused.size === 0) return { layers, faults };
  // What else is wrong with such a file would tell of its content.
  return { layers: layers.filter(({ file }) => !refused.has(file)), faults: [...faults.filter(({ file }) => !refused.has(file)), ...refused.values()] };
}

function markInLayer({ name, file, declaration, columns }: RawLayer): string | null {
  return markInName(file) ?? markInName(name) ?? (declaration?.from === "txt" ? markInAttributes(declaration.attributes) : null) ?? firstMark(columns.fields.map((field) => () => markInColumn(field)));
}

const markInAttributes = (attributes: Readonly<Record<string, string>>): string | null =>
  firstMark(Object.entries(attributes).map(([key, value]) => () => markInField(key, [value]) ?? markInText(value)));

function markInColumn(field: FieldColumn): string | null {
  if (field.type === "number") return markInField(field.name, firstValues(field));
  const words = field.type === "json" ? field.words.map(textOf) : field.words;
  return markInField(field.name, words) ?? firstMark(words.map((word) => () => markInText(word)));
}

/** A structured value as the text that it holds. */
const textOf = (word: string): string => (word.startsWith('"') ? String(JSON.parse(word)) : word);

/** Whether a thing is classified may be answered by 1. */
const firstValues = ({ values }: Extract<FieldColumn, { type: "number" }>): number[] => (values.includes(1) ? [1] : []);

function firstMark(looks: readonly (() => string | null)[]): string | null {
  for (const look of looks) {
    const mark = look();
    if (mark !== null) return mark;
  }
  return null;
}

