import type { Json } from "../../domain/plain-json";

/** Fields that name a feature, in the national standards, in cadastres and in everyday files; the first that is there counts. */
const nameFields = /^(name|名称|标注|地块名称|dkmc|dkbh|项目名称|xmmc|mc|xzqmc|zldwmc|tbbh|title|label|编号|bh)$/i;

/** What a feature calls itself; `null` where none of its fields is a name. */
export function featureName(properties: Readonly<Record<string, Json>>): string | null {
  for (const [field, value] of Object.entries(properties)) {
    if (nameFields.test(field.trim()) && (typeof value === "string" || typeof value === "number") && String(value).trim() !== "") return String(value).trim().slice(0, 120);
  }
  return null;
}

/** A value of an attribute as text; empty where there is none. */
export function valueText(value: Json | undefined): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : typeof value === "object" ? JSON.stringify(value) : String(value);
}
