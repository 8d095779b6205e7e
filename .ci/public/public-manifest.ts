import { createHash } from "node:crypto";
import { isObject, parseJson, type Json } from "./json";

/**
 * The manifest of the public edition: its own files with their sizes and checksums under the same version and
 * date. Who approved the whole, what they noted and which package came before is the office's own.
 * @returns `null` where the manifest given is none
 */
export function publicManifest(text: string, files: Readonly<Record<string, string>>): string | null {
  const manifest = parseJson(text);
  if (!isObject(manifest) || !Array.isArray(manifest["files"])) return null;
  const { schema = 1, version = null, date = null } = manifest;
  const head = { schema, version, date, approver: null, note: null, previous: null };
  const lines = Object.entries(files)
    .filter(([path]) => path !== "manifest.json")
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => `    ${JSON.stringify(entryOf(path, content))}`);
  const rest = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`);
  return `{\n${rest.join("\n")}\n  "files": [\n${lines.join(",\n")}\n  ]\n}\n`;
}

function entryOf(path: string, content: string): Json {
  return { path, bytes: Buffer.byteLength(content), sha256: createHash("sha256").update(content).digest("hex") };
}
