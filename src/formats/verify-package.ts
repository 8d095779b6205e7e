import { unzipSync } from "fflate";
import { fileState, manifestFile, mostManifestChars, parseManifest, type Manifest } from "../domain/manifest";
import { sha256Hex } from "./checksum";
import { mostFiles, mostPackageBytes } from "./chosen-files";

/** What a ZIP that someone chose turns out to be. */
export type VerifiedPackage =
  | { status: "package"; manifest: Manifest; manifestSha256: string; is: "previous" | "present" | "another"; differing: string[] }
  | { status: "no-package" }
  | { status: "too-large" };

type Wanted = { present: string | null; previous: string | null };

/**
 * Whether a ZIP is a data package, which one, and whether its files are those of its manifest. Unpacks at most as much
 * as a package may hold.
 * @param wanted SHA-256 of the manifests that stand on the server now and stood there before
 */
export function verifyPackage(zip: Uint8Array, wanted: Wanted): VerifiedPackage {
  let total = 0;
  let count = 0;
  const entries = unzip(zip, ({ name, originalSize }) => {
    total += originalSize;
    count += 1;
    return name.startsWith("geodata/") && !name.endsWith("/") && total <= mostPackageBytes && count <= mostEntries;
  });
  if (total > mostPackageBytes || count > mostEntries) return { status: "too-large" };
  const content = entries?.[`geodata/${manifestFile}`];
  if (!entries || !content || content.length > mostManifestChars) return { status: "no-package" };
  const parsed = parseManifest(new TextDecoder().decode(content));
  if (!parsed.ok) return { status: "no-package" };
  const manifestSha256 = sha256Hex(content);
  const is = manifestSha256 === wanted.previous ? "previous" : manifestSha256 === wanted.present ? "present" : "another";
  return { status: "package", manifest: parsed.value, manifestSha256, is, differing: differingFiles(parsed.value, entries) };
}

/** The manifest, folders and the readme besides the files themselves. */
const mostEntries = mostFiles * 10 + 100;

function unzip(zip: Uint8Array, filter: (entry: { name: string; originalSize: number }) => boolean): Record<string, Uint8Array> | null {
  try {
    return unzipSync(zip, { filter });
  } catch {
    return null;
  }
}

function differingFiles({ files }: Manifest, entries: Record<string, Uint8Array>): string[] {
  return files
    .filter((file) => {
      const content = Object.hasOwn(entries, `geodata/${file.path}`) ? entries[`geodata/${file.path}`] : undefined;
      return fileState(file, content ? { bytes: content.length, sha256: sha256Hex(content) } : null) !== "as-published";
    })
    .map(({ path }) => path);
}
