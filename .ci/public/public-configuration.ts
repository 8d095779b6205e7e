import { defaultConfiguration } from "../../src/domain/configuration";
import { isObject, parseJson, type Json, type JsonObject } from "./json";

/**
 * The configuration of the public folder: of class `public`, with known parts only and no base map or font that
 * lies on a machine of the inner network, which nobody outside reaches or need know of. Whatever cannot be
 * read becomes the plainest public configuration.
 */
export function publicConfiguration(text: string | undefined): string {
  const given = parseJson(text);
  const kept: JsonObject = {};
  for (const [name, value] of Object.entries(isObject(given) ? given : {})) {
    if ((name === "schema" || name in defaultConfiguration) && name !== "releaseClass") kept[name] = withoutInnerAddresses(value) ?? null;
  }
  return `${JSON.stringify({ ...kept, releaseClass: "public" }, null, 2)}\n`;
}

/** Entries of lists that name an inner address go; `undefined` where the value itself is one. */
function withoutInnerAddresses(value: Json): Json | undefined {
  if (typeof value === "string") return isInner(value) ? undefined : value;
  if (Array.isArray(value)) return value.filter((part) => !namesInner(part)).map((part) => withoutInnerAddresses(part) ?? null);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutInnerAddresses(part) ?? null]));
}

const namesInner = (value: Json): boolean => (typeof value === "string" ? isInner(value) : typeof value === "object" && value !== null && Object.values(value).some(namesInner));

/** Whether a text is the address of a machine that only the inner network knows: a private number, or a name without a domain. */
function isInner(text: string): boolean {
  const host = /^https?:\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]+)/i.exec(text)?.[1]?.toLowerCase();
  if (host === undefined) return false;
  if (host.startsWith("[")) return true;
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return /^(0|10|127|169\.254|172\.(1[6-9]|2\d|3[01])|192\.168|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(host);
  return !host.includes(".") || /\.(local|internal|intranet|lan|corp|home\.arpa)$/.test(host);
}
