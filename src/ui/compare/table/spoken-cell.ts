import type { ComparisonColumn, ComparisonRow } from "../../../domain/comparison-table";
import type { Text } from "../../../domain/text";
import { rowName } from "../../../sheets/comparison-words";

/** Of what and of whom a figure is, before the figure itself. */
export function spokenCell({ shortName }: ComparisonColumn, row: ComparisonRow, value: Text): Text {
  const name = rowName(row);
  return { zh: `${shortName.zh}，${name.zh}，${value.zh}`, en: `${shortName.en}, ${name.en}, ${value.en}` };
}
