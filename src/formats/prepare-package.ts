import { DatasetMeta, type ReleaseClass } from "../domain/dataset";
import { manifestFile, parseManifest, type Manifest } from "../domain/manifest";
import { diffRecords, type RecordChanges } from "../domain/publication-diff";
import { internalParts, type InternalPart } from "../domain/release-class";
import { sha256Hex } from "./checksum";
import { mostPackageBytes } from "./chosen-files";
import { featuresOf, inspectData, jsonOf, type Inspection, type LocatedProblem } from "./inspect-data";
import type { ReadText } from "./read-json";

export type FileChange = { path: string; records: RecordChanges; isNew: boolean };
export type ClassChange = { file: string; before: ReleaseClass | null; after: ReleaseClass | null };

/** What a package of the chosen files and the server's others would be. */
export type Preparation = {
  present: { manifest: Manifest; sha256: string } | null;
  /** Path → text of every file of the new publication but the manifest. */
  files: ReadonlyMap<string, string>;
  changes: FileChange[];
  classChanges: ClassChange[];
  /** Problems that the chosen files bring. */
  newProblems: LocatedProblem[];
  /** Problems that stand already and would stay. */
  oldProblems: LocatedProblem[];
  /** Chosen files that no `dataset.json` names: the app would not read them. */
  unread: string[];
  internal: InternalPart[];
  isTooLarge: boolean;
};

/**
 * Reads the publication as it would be with the chosen files (path → text) in the place of the server's, with the
 * readers of the app, and says what would change. Nothing is made or sent.
 */
export async function preparePackage(chosen: ReadonlyMap<string, string>, read: ReadText): Promise<Preparation> {
  const before = await inspectData(read);
  const after = await inspectData(async (path) => chosen.get(path) ?? before.texts.get(path) ?? read(path));
  const files = new Map([...after.texts, ...chosen].filter(([path]) => path !== manifestFile));
  const known = new Set(before.report.problems.map(nameOf));
  const isKnown = (problem: LocatedProblem) => known.has(nameOf(problem));
  return {
    present: presentOf(before),
    files,
    changes: changesOf(chosen, before.texts),
    classChanges: classChangesOf(chosen, before.texts),
    newProblems: after.report.problems.filter((problem) => !isKnown(problem)),
    oldProblems: after.report.problems.filter(isKnown),
    unread: [...chosen.keys()].filter((path) => !after.texts.has(path)),
    internal: [...files].flatMap(([path, text]) => (path.endsWith("json") ? internalParts(path, jsonOf(text)) : [])),
    isTooLarge: [...files.values()].reduce((sum, text) => sum + text.length, 0) > mostPackageBytes,
  };
}

function presentOf({ texts }: Inspection): Preparation["present"] {
  const text = texts.get(manifestFile);
  const parsed = text === undefined ? null : parseManifest(text);
  return text !== undefined && parsed?.ok ? { manifest: parsed.value, sha256: sha256Hex(text) } : null;
}

function changesOf(chosen: ReadonlyMap<string, string>, before: ReadonlyMap<string, string>): FileChange[] {
  return [...chosen]
    .filter(([path, text]) => before.get(path) !== text)
    .map(([path, text]) => ({ path, records: diffRecords(featuresOf(before.get(path)), featuresOf(text)), isNew: !before.has(path) }));
}

function classChangesOf(chosen: ReadonlyMap<string, string>, before: ReadonlyMap<string, string>): ClassChange[] {
  return [...chosen]
    .filter(([path]) => path.endsWith("/dataset.json"))
    .map(([file, text]) => ({ file, before: classOf(before.get(file)), after: classOf(text) }))
    .filter((change) => change.before !== change.after);
}

function classOf(text: string | undefined): ReleaseClass | null {
  const meta = DatasetMeta.safeParse(jsonOf(text));
  return meta.success ? meta.data.releaseClass : null;
}

const nameOf = ({ code, file = "", at = "" }: LocatedProblem): string => `${code}|${file}|${at}`;
