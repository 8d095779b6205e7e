import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { sha256 } from "./sbom.ts";

const serving = join(import.meta.dirname, "serving");

/**
 * The files of a release by their paths in the archive: the three built folders, the notes, and a checksum of each.
 * @param built folder in the archive → folder on this machine
 */
export function releaseFiles(root: string, built: Readonly<Record<string, string>>, sbom: object): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const text = (path: string, content: string) => files.set(path, Buffer.from(content));
  for (const [name, folder] of Object.entries(built)) {
    for (const [path, content] of filesUnder(folder)) files.set(`${name}/${path}`, content);
    // Each takes what is meant for it and leaves the other alone: an unpacked folder works at once.
    if (name !== "offline") for (const [path, content] of filesUnder(join(serving, "root"))) files.set(`${name}/${path.replace(/^htaccess$/, ".htaccess")}`, content);
  }
  for (const [path, content] of filesUnder(join(serving, "nginx"))) files.set(`server/nginx/${path}`, content);
  for (const name of ["SERVING.zh.md", "SERVING.en.md"]) files.set(name, readFileSync(join(serving, name)));
  const [site] = Object.keys(built);
  const notices = files.get(`${site}/THIRD_PARTY_NOTICES.txt`);
  if (notices) files.set("THIRD_PARTY_NOTICES.txt", notices);
  files.set("LICENSE", readFileSync(join(root, "LICENSE")));
  text("sbom.cdx.json", `${JSON.stringify(sbom, null, 2)}\n`);
  text("SHA256SUMS", checksums(files));
  return files;
}

/** As `sha256sum -c` reads it. */
export function checksums(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files.keys()]
    .sort()
    .map((path) => `${sha256(files.get(path) ?? new Uint8Array())}  ${path}\n`)
    .join("");
}

export function filesUnder(folder: string): [path: string, content: Uint8Array][] {
  if (!existsSync(folder)) throw new Error(`${folder} was not built`);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path): [string, Uint8Array] => [path.split(sep).join("/"), readFileSync(join(folder, path))])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
