import { strToU8, Zip, ZipDeflate } from "fflate";
import type { Parsed } from "../domain/problem";
import type { Project } from "../domain/project";
import { dataOf, type PackedData } from "../domain/spatial/imported-changes";
import { spatialLimits } from "../domain/spatial/spatial-limits";
import { sha256HexLater } from "./checksum";
import { unzipEntry, zipEntries, type Sliced } from "./zip-entries";

/** Of a project file with the data of its layers. */
export const mostArchiveMb = 400;
const mostArchiveBytes = mostArchiveMb * 1024 * 1024;

export const projectEntry = "project.json";
export const dataEntry = (key: string): string => `data/${key}.bin`;

/** What there is of the data of a project, and the keys of what there is not. */
export type GatheredData = { data: readonly PackedData[]; lacking: readonly string[] };

/**
 * A project with the data of its layers as a ZIP, packed a piece at a time so that the page goes on answering. Data that are not
 * at hand are left out and named. Refused where the file could not be opened again.
 */
export async function writeProjectArchive(
  project: Project,
  text: string,
  bytesOf: (key: string) => Promise<Uint8Array<ArrayBuffer> | null>,
  mostBytes = mostArchiveBytes,
): Promise<Parsed<{ content: Blob; lacking: readonly string[] }>> {
  const tooLarge = { ok: false, problem: { code: "project-too-large", at: String(mostArchiveMb) } } as const;
  const wanted = dataOf(project.collections);
  if (wanted.reduce((sum, { bytes }) => sum + bytes, 0) > spatialLimits.mostUnpacked) return tooLarge;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(new Uint8Array(chunk));
    bytes += chunk.length;
  });
  const add = async (name: string, content: Uint8Array): Promise<boolean> => {
    const entry = new ZipDeflate(name, { level: 3 });
    zip.add(entry);
    for (let at = 0; at === 0 || at < content.length; at += pieceBytes) {
      entry.push(content.subarray(at, at + pieceBytes), at + pieceBytes >= content.length);
      if (bytes > mostBytes) return false;
      // The page answers between the pieces.
      // oxlint-disable-next-line no-await-in-loop
      await new Promise((resume) => setTimeout(resume));
    }
    return true;
  };
  const lacking: string[] = [];
  if (!(await add(projectEntry, strToU8(text)))) return tooLarge;
  for (const { key } of wanted) {
    // One layer after the other: together they may be larger than the memory there is.
    // oxlint-disable-next-line no-await-in-loop
    const content = await bytesOf(key);
    // oxlint-disable-next-line no-await-in-loop
    if (content && !(await add(dataEntry(key), content))) return tooLarge;
    if (!content) lacking.push(key);
  }
  zip.end();
  return bytes > mostBytes ? tooLarge : { ok: true, value: { content: new Blob(chunks, { type: "application/zip" }), lacking } };
}

const pieceBytes = 1 << 18;

/** The text of the project in a ZIP: `broken` where it is no whole ZIP, `other` where it holds no project, `too-large` beyond `mostBytes`. */
export async function readArchivedText(file: Sliced, mostBytes: number): Promise<{ text: string } | "broken" | "other" | "too-large"> {
  const entries = await zipEntries(file);
  if (!entries) return "broken";
  const [entry, another] = entries.filter(({ name }) => name === projectEntry);
  if (!entry) return "other";
  // Two of them would be one to the reader who checks it and another to us.
  if (another) return "broken";
  if (entry.bytes > mostBytes) return "too-large";
  const content = await unzipEntry(file, entry);
  return content ? { text: new TextDecoder().decode(content) } : "broken";
}

/**
 * The data that the layers of a project refer to, out of its ZIP; each as long as its record says and with the hash that is its
 * name. Whatever else the ZIP holds is not looked at.
 */
export async function readArchivedData(file: Sliced, project: Project): Promise<GatheredData> {
  const entries = new Map((await zipEntries(file))?.map((entry) => [entry.name, entry]));
  const [data, lacking]: [PackedData[], string[]] = [[], []];
  let total = 0;
  for (const { key, bytes } of dataOf(project.collections)) {
    const entry = entries.get(dataEntry(key));
    total += bytes;
    const isSound = entry?.bytes === bytes && total <= spatialLimits.mostUnpacked;
    // One after the other, as they were packed.
    // oxlint-disable-next-line no-await-in-loop
    const content = isSound ? await unzipEntry(file, entry) : null;
    // oxlint-disable-next-line no-await-in-loop
    if (content && (await sha256HexLater(content)) === key) data.push({ key, bytes: content });
    else lacking.push(key);
  }
  return { data, lacking };
}
