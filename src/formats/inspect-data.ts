import { Catalogue, datasetIds, type DatasetId } from "../domain/catalogue";
import type { DatasetMeta } from "../domain/dataset";
import { isLateDataset, lateDatasetIds, type LateDatasetId } from "../domain/late-datasets";
import type { SourceDocument } from "../domain/document";
import { fingerprint, type LoadedFile } from "../domain/loaded-data";
import { fileState, manifestFile, parseManifest, type FileState, type Manifest } from "../domain/manifest";
import type { Problem } from "../domain/problem";
import { limitedPerFile } from "../domain/problem-list";
import { unknownDocuments, unknownInStatements, type KnownIds } from "../domain/unknown-references";
import { sha256Hex } from "./checksum";
import { placeOfProblem, type JsonPlace } from "./place-of-problem";
import { readDocuments } from "./read-documents";
import { readJson, type ReadText } from "./read-json";
import { readPublication } from "./read-publication";
import { readStatements } from "./read-statements";
import { readStories } from "./read-stories";
import { storiesFacts } from "./stories/stories-facts";

/** `bytes` and `sha256` are `null` where the file could not be read. */
export type FileFacts = { path: string; bytes: number | null; sha256: string | null; state: FileState | "unverified"; isNewer: boolean };
export type LocatedProblem = Problem & { place: JsonPlace | null };
/** `features`: of a list its entries, of which `isList` tells. */
export type DatasetFacts = { id: DatasetId | LateDatasetId; meta: DatasetMeta | null; features: number; isList: boolean; files: FileFacts[]; problems: LocatedProblem[] };
export type ManifestFacts = { status: "sound"; manifest: Manifest; sha256: string } | { status: "missing" } | { status: "broken"; problem: LocatedProblem };

/** All that the data page says: what is there, as of when, whose, and what is wrong with it. */
export type DataReport = {
  manifest: ManifestFacts;
  datasets: DatasetFacts[];
  documents: { list: SourceDocument[]; files: FileFacts[]; problems: LocatedProblem[] };
  /** The catalogue, licences and readmes. */
  others: FileFacts[];
  /** Every problem, those of the files above included. */
  problems: LocatedProblem[];
};

export type Inspection = { report: DataReport; texts: ReadonlyMap<string, string> };

/**
 * Reads the whole publication once more with the readers of the app, compares each file with the manifest and with
 * what was `loaded` at the start, and finds the line of every problem. Never throws for what a file holds.
 */
export async function inspectData(read: ReadText, loaded: readonly LoadedFile[] = []): Promise<Inspection> {
  const kept = keepTexts(read);
  const [manifest, { publication, problems, known: ids }, documents, register, told] = await Promise.all([
    inspectManifest(kept.read),
    readPublication(kept.read),
    readDocuments(kept.read),
    readStatements(kept.read),
    readStories(kept.read),
  ]);
  const published = manifest.status === "sound" ? manifest.manifest.files : [];
  await Promise.all(published.map(({ path }) => kept.read(path).catch(() => null)));
  const known = new Map(loaded.map((file) => [file.path, file]));
  const facts = new Map<string, FileFacts>();
  for (const path of [...new Set([...kept.asked, ...published.map((file) => file.path)])].sort()) {
    if (path === manifestFile) continue;
    facts.set(path, factsOf(path, kept.texts.get(path), manifest.status === "sound" ? published.find((file) => file.path === path) : null, known.get(path)));
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the page can answer between two large files
    await breathe();
  }
  // An entry that was skipped may be what the others cite.
  const uncited = documents.isWhole ? limitedPerFile(unknownDocuments(publication, documents.documents)) : [];
  const mayBeCited: KnownIds = documents.isWhole ? new Map([...ids, ["documents", new Set(documents.documents.map(({ id }) => id))]]) : ids;
  const lost = limitedPerFile(unknownInStatements(register.statements, register.fileOf, mayBeCited));
  const located = [...problems, ...documents.problems, ...uncited, ...register.problems, ...lost, ...told.problems, ...storiesFacts(told, publication, register.statements)].map((problem) => locate(problem, kept.texts));
  const filesIn = (folder: string) => [...facts.values()].filter(({ path }) => path.startsWith(`${folder}/`));
  const problemsIn = (folder: string) => located.filter(({ file }) => file?.startsWith(`${folder}/`));
  const listed = listedIds(kept.texts.get("catalogue.json"));
  return {
    texts: kept.texts,
    report: {
      manifest,
      datasets: listed.map((id) => ({
        id,
        meta: [...publication.datasets, ...[register.meta, told.meta].filter((one) => one !== null)].find((meta) => meta.id === id) ?? null,
        isList: isLateDataset(id),
        features: filesIn(id).reduce((sum, { path }) => sum + countFeatures(kept.texts.get(path)), 0),
        files: filesIn(id),
        problems: problemsIn(id),
      })),
      documents: { list: documents.documents, files: filesIn("documents"), problems: problemsIn("documents") },
      others: [...facts.values()].filter(({ path }) => ![...listed, "documents"].includes(path.split("/")[0] ?? "")),
      problems: located,
    },
  };
}

/** Each file once, its text kept for what is said of it. */
function keepTexts(read: ReadText) {
  const asked = new Map<string, Promise<string>>();
  const texts = new Map<string, string>();
  const keep = async (path: string): Promise<string> => {
    const text = await read(path);
    texts.set(path, text);
    return text;
  };
  return {
    texts,
    get asked() {
      return asked.keys();
    },
    read: (path: string): Promise<string> => {
      const answer = asked.get(path) ?? keep(path);
      asked.set(path, answer);
      return answer;
    },
  };
}

async function inspectManifest(read: ReadText): Promise<ManifestFacts> {
  const json = await readJson(manifestFile, read);
  if (!json.ok && json.problem.code === "file-missing") return { status: "missing" };
  const parsed = json.ok ? parseManifest(json.text) : json;
  if (parsed.ok) return { status: "sound", manifest: parsed.value, sha256: sha256Hex(json.text) };
  return { status: "broken", problem: { ...parsed.problem, place: placeOfProblem(parsed.problem, json.text) } };
}

function factsOf(path: string, text: string | undefined, published: Manifest["files"][number] | undefined | null, loaded: LoadedFile | undefined): FileFacts {
  const present = text === undefined ? null : { bytes: new TextEncoder().encode(text).length, sha256: sha256Hex(text) };
  const state = published === null ? (present ? "unverified" : "missing") : fileState(published, present);
  const isNewer = loaded !== undefined && (text === undefined || loaded.chars !== text.length || loaded.fingerprint !== fingerprint(text));
  return { path, bytes: present?.bytes ?? null, sha256: present?.sha256 ?? null, state, isNewer };
}

const locate = (problem: Problem, texts: ReadonlyMap<string, string>): LocatedProblem => {
  const text = problem.file === undefined ? undefined : texts.get(problem.file);
  return { ...problem, place: text === undefined ? null : placeOfProblem(problem, text) };
};

function listedIds(catalogue: string | undefined): (DatasetId | LateDatasetId)[] {
  const parsed = Catalogue.safeParse(jsonOf(catalogue));
  return [...datasetIds, ...lateDatasetIds].filter((id) => !parsed.success || parsed.data.datasets.includes(id));
}

const countFeatures = (text: string | undefined): number => featuresOf(text).length;

/** The features of a collection, the entries of a list, or the one story; none where the text is neither. */
export function featuresOf(text: string | undefined): unknown[] {
  const json = jsonOf(text);
  if (Array.isArray(json)) return json;
  if (typeof json === "object" && json !== null && "format" in json && json.format === "pianqu-story") return [json];
  const features: unknown = typeof json === "object" && json !== null && "features" in json ? json.features : null;
  return Array.isArray(features) ? features : [];
}

/** `null` where the text is no JSON. */
export function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
