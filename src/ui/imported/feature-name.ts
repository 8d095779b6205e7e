import type { Json } from "../../domain/plain-json";

/** Fields that name a feature, in the national standards, in cadastres and in everyday files; then those that number it. The first with a value counts. */
const nameFields = [
  "名称", "地块名称", "项目名称", "标注", "name", "dkmc", "xmmc", "mc", "xzqmc", "zldwmc", "title", "label",
  "地块编号", "项目编号", "编号", "标识码", "zddm", "dkbh", "xmbh", "tbbh", "bh", "bsm",
];

const longest = 120;
const rankOf = (field: string): number => nameFields.indexOf(field.trim().toLowerCase());

/** Whether one of these fields may name a feature. */
export const mayName = (fields: readonly string[]): boolean => fields.some((field) => rankOf(field) >= 0);

/** What a feature calls itself; `null` where none of its fields is a name. */
export function featureName(properties: Readonly<Record<string, Json>>): string | null {
  const names = Object.entries(properties).flatMap(([field, value]) => {
    const rank = rankOf(field);
    const name = rank >= 0 && (typeof value === "string" || typeof value === "number") ? String(value).trim() : "";
    return name === "" ? [] : [{ rank, name }];
  });
  return names.sort((one, other) => one.rank - other.rank)[0]?.name.slice(0, longest) ?? null;
}

/** A value of an attribute as text; empty where there is none. */
export function valueText(value: Json | undefined): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : typeof value === "object" ? JSON.stringify(value) : String(value);
}
