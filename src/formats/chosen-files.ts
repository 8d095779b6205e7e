import { datasetIds, type DatasetId } from "../domain/catalogue";
import { isLateDataset } from "../domain/late-datasets";
import { manifestFile } from "../domain/manifest";
import { idOf } from "../domain/publication-diff";
import { featuresOf, jsonOf } from "./inspect-data";

/** A file that someone chose to put into a package, as text; `path` is `null` until it is clear what it replaces. */
export type ChosenFile = { name: string; text: string; bytes: number; path: string | null };

/** A file as a browser hands it over. */
export type GivenFile = { name: string; webkitRelativePath?: string; size: number; arrayBuffer: () => Promise<ArrayBuffer> };

export type Refusal = { name: string; why: "kind" | "manifest" | "too-large" | "not-utf8" | "too-many" };

export const mostFiles = 200;
export const mostFileBytes = 50_000_000;
export const mostPackageBytes = 120_000_000;

/** Reads what was chosen or dropped: JSON in UTF-8 of bounded size; whatever is refused is told by name. */
export async function readChosenFiles(given: readonly GivenFile[]): Promise<{ files: ChosenFile[]; refused: Refusal[] }> {
  const files: ChosenFile[] = [];
  const refused: Refusal[] = [];
  let total = 0;
  for (const [index, file] of given.entries()) {
    const name = file.webkitRelativePath || file.name;
    total += file.size;
    if (index >= mostFiles) refused.push({ name, why: "too-many" });
    else if (file.name === manifestFile) refused.push({ name, why: "manifest" });
    else if (!/\.(geo)?json$/i.test(name)) refused.push({ name, why: "kind" });
    else if (file.size > mostFileBytes || total > mostPackageBytes) refused.push({ name, why: "too-large" });
    else {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that only one is held twice in memory
      const text = utf8(await file.arrayBuffer());
      if (text === null) refused.push({ name, why: "not-utf8" });
      else files.push({ name, text, bytes: file.size, path: pathOf(name, text) });
    }
    if (refused.length >= mostFiles) break;
  }
  return { files, refused };
}

/** The text without a byte order mark; `null` where it is in another encoding, as Chinese desktop software may write. */
function utf8(content: ArrayBuffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    return null;
  }
}

/** Which file of the publication is meant: by the folder it comes in, by a name that occurs once, or by what it says of itself. */
export function pathOf(name: string, text: string): string | null {
  const parts = name.split("/");
  const file = parts.at(-1) ?? "";
  const folder = parts.at(-2);
  if ((isDataset(folder) || isLateDataset(folder ?? "")) && /^\w[\w.-]*$/.test(file)) return `${folder}/${file}`;
  if (file === "catalogue.json") return file;
  if (file === "documents.json") return "documents/documents.json";
  const stem = file.replace(/\.[^.]+$/, "");
  if (file === "dataset.json") {
    const id = idOf(jsonOf(text));
    return isDataset(id) || isLateDataset(id ?? "") ? `${id ?? ""}/dataset.json` : null;
  }
  if (isStory(text) && /^[\w-][\w.-]*$/.test(file)) return `stories/${file}`;
  if (isDataset(stem)) return `${stem}/features.geojson`;
  return null;
}

/** The file that a file of an ambiguous name replaces once someone has said which dataset it is of. */
export const pathIn = (dataset: DatasetId, name: string): string => `${dataset}/${name.endsWith("dataset.json") ? "dataset.json" : "features.geojson"}`;

/** A guess for the choice: features with a column `zone` but no `id` are boundaries. */
export function guessDataset({ text }: ChosenFile): DatasetId | null {
  const [first] = featuresOf(text) as { properties?: { id?: unknown; zone?: unknown } | null }[];
  const columns = first?.properties;
  return columns && typeof columns.zone === "string" && columns.id === undefined ? "boundaries" : null;
}

const isDataset = (name: string | null | undefined): name is DatasetId => datasetIds.some((id) => id === name);

function isStory(text: string): boolean {
  const json = jsonOf(text);
  return typeof json === "object" && json !== null && "format" in json && json.format === "pianqu-story";
}
