import { growthBoundaryParts, type ControlLine } from "../../domain/spatial/control-line";
import { valueOf, type FeatureColumns } from "../../domain/spatial/feature-columns";
import type { Json } from "../../domain/plain-json";

export type GrowthBoundaryCode = keyof typeof growthBoundaryParts;

const byName: Readonly<Record<string, GrowthBoundaryCode>> = { 集中建设区: "01", 城镇集中建设区: "01", 弹性发展区: "02", 城镇弹性发展区: "02", 特别用途区: "03" };

/** The part of the 城镇开发边界 a value names: `01`, `1`, 1 or 城镇集中建设区. */
export function growthBoundaryCode(value: Json): GrowthBoundaryCode | null {
  const text = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  const padded = /^0?[123]$/.test(text) ? text.padStart(2, "0") : null;
  if (padded !== null && padded in growthBoundaryParts) return padded as GrowthBoundaryCode;
  return Object.hasOwn(byName, text) ? (byName[text] ?? null) : null;
}

/** Names under which the code is found; any other field whose every value is one of the codes' names will do too. */
const fieldNames = /^(CZKFBJ|CZKFBJDM|CZKFBJLX|CZKFBJFQDM|KFBJLX|GHFQDM|GHFQ|GHFQMC|FQDM|FQLX|FQMC|分区代码|分区名称|分区类型|规划分区|规划分区代码|规划分区名称)$/i;

/** For each feature of the 城镇开发边界 its code, `""` where none is given; `null` where the layer tells no parts, as no other line does. */
export function classesOf(columns: FeatureColumns, control: ControlLine): readonly (GrowthBoundaryCode | "")[] | null {
  if (control !== "urban-growth-boundary") return null;
  for (const field of columns.fields) {
    const codes = Array.from({ length: columns.count }, (_, index) => growthBoundaryCode(valueOf(field, index)));
    const given = Array.from({ length: columns.count }, (_, index) => valueOf(field, index) !== null);
    const isNamed = fieldNames.test(field.name);
    const saysParts = field.type === "text" && field.words.some((word) => Object.hasOwn(byName, word.trim()));
    if (codes.some((code) => code !== null) && (isNamed || saysParts) && codes.every((code, index) => code !== null || !given[index])) return codes.map((code) => code ?? "");
  }
  return null;
}
