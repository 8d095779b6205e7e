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
  const claimed = claimedEntries(zip);
  if (claimed > mostEntries) return { status: "too-large" };
  // Each entry takes at least 46 bytes of the directory.
  if (claimed * 46 > zip.length) return { status: "no-package" };
  const entries = unzip(zip);
  if (entries === "too-large") return { status: "too-large" };
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

class TooLarge extends Error {}

function unzip(zip: Uint8Array): Record<string, Uint8Array> | "too-large" | null {
  let total = 0;
  let count = 0;
  try {
    return unzipSync(zip, {
      filter: ({ name, size, originalSize }) => {
        // An entry that is only stored is copied at its packed size, whatever it claims to unpack to.
        total += Math.max(size, originalSize);
        count += 1;
        if (!(total <= mostPackageBytes) || count > mostEntries) throw new TooLarge();
        return name.startsWith("geodata/") && !name.endsWith("/");
      },
    });
  } catch (error) {
    return error instanceof TooLarge ? "too-large" : null;
  }
}

/** How many entries the end of the archive claims; it need not have them. 0 where there is no end. */
function claimedEntries(zip: Uint8Array): number {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const at = (place: number): number => (place >= 0 && place + 4 <= zip.length ? view.getUint32(place, true) : 0);
  let end = zip.length - 22;
  const first = Math.max(0, end - 65_535);
  while (end >= first && at(end) !== 0x06054b50) end -= 1;
  if (end < first) return 0;
  const zip64 = at(end - 20) === 0x07064b50 ? at(end - 12) : -1;
  return at(zip64) === 0x06064b50 ? at(zip64 + 32) : view.getUint16(end + 8, true);
}

function differingFiles({ files }: Manifest, entries: Record<string, Uint8Array>): string[] {
  return files
    .filter((file) => {
      const content = Object.hasOwn(entries, `geodata/${file.path}`) ? entries[`geodata/${file.path}`] : undefined;
      return fileState(file, content ? { bytes: content.length, sha256: sha256Hex(content) } : null) !== "as-published";
    })
    .map(({ path }) => path);
}
