import { Catalogue, datasetIds, type DatasetId } from "../domain/catalogue";
import { isLateDataset } from "../domain/late-datasets";
import type { Problem } from "../domain/problem";
import { limitedPerFile } from "../domain/problem-list";
import type { Publication } from "../domain/publication";
import { unknownReferences, type KnownIds } from "../domain/unknown-references";
import { createAssembler } from "./assemble-publication";
import type { ReadText } from "./read-json";
import { readAs, readDataset, type RawDataset, type Texts } from "./read-dataset";

/** `texts`: of all files read, for the lines of the problems. `known`: the ids of the datasets that were read whole. */
export type ReadPublication = { publication: Publication; problems: Problem[]; texts: Texts; known: KnownIds };

export type Progress = {
  /** How long the whole is waited for before what is there is shown. */
  graceMs: number;
  /** What is there so far (`null`: nothing yet), and the files still awaited. */
  onPart: (part: ReadPublication | null, awaited: string[]) => void;
};

/**
 * Reads the whole publication. Every file that cannot be read or understood becomes a problem that names
 * it; whatever is sound is kept, so a broken dataset never costs the others. Where a file keeps the others waiting
 * beyond the grace, `progress` hears of what is there, and again as more arrives.
 */
export async function readPublication(read: ReadText, progress?: Progress): Promise<ReadPublication> {
  const awaited = new Set<string>();
  const noted: ReadText = async (path) => {
    awaited.add(path);
    return read(path).finally(() => awaited.delete(path));
  };
  const problems: Problem[] = [];
  const texts: Texts = new Map();
  const assemble = createAssembler();
  const arrived = new Map<DatasetId, RawDataset>();
  let listed: readonly DatasetId[] = datasetIds;
  const soFar = (): ReadPublication => {
    const raw = new Map(listed.flatMap((id) => (arrived.has(id) ? [[id, arrived.get(id) as RawDataset] as const] : [])));
    const { publication, problems: found } = assemble(raw, listed);
    const isWhole = listed.every((id) => raw.has(id));
    const known: KnownIds = new Map([...raw].flatMap(([id, { ids }]) => (ids ? [[id, ids] as const] : [])));
    const lost = isWhole ? unknownReferences(publication, known) : [];
    return {
      publication,
      known,
      problems: limitedPerFile([...problems, ...found, ...lost]),
      texts: new Map([...texts, ...[...raw.values()].flatMap((dataset) => [...dataset.texts])]),
    };
  };
  let isLate = false;
  const show = () => progress?.onPart(arrived.size > 0 ? soFar() : null, [...awaited]);
  const becomeLate = () => {
    isLate = true;
    show();
  };

  const readListed = async () => {
    listed = await readCatalogue(noted, problems, texts);
  };
  const catalogue = readListed();
  await inTime(catalogue, progress?.graceMs);
  const timer = progress && setTimeout(becomeLate, progress.graceMs);
  const datasets = listed.map(async (id) => {
    arrived.set(id, await readDataset(id, noted));
    if (isLate && awaited.size > 0) show();
  });
  await Promise.all([catalogue, ...datasets]);
  clearTimeout(timer);
  return soFar();
}

/** The known datasets that the catalogue lists; without a catalogue all of them. */
async function readCatalogue(read: ReadText, problems: Problem[], texts: Texts): Promise<readonly DatasetId[]> {
  const file = "catalogue.json";
  const catalogue = await readAs(Catalogue, file, read, problems, texts);
  if (!catalogue) return datasetIds;
  catalogue.datasets.forEach((id, index) => {
    if (!isKnown(id)) problems.push({ code: "dataset-unknown", file, at: `datasets.${index}`, value: id.slice(0, 60) });
  });
  return datasetIds.filter((id) => catalogue.datasets.includes(id));
}

const isKnown = (id: string): boolean => isLateDataset(id) || datasetIds.some((known) => known === id);

/** Resolves with the promise, or without it when the time is up. */
function inTime(promise: Promise<unknown>, ms?: number): Promise<unknown> {
  if (ms === undefined) return promise;
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    void promise.finally(() => {
      clearTimeout(timer);
      resolve(undefined);
    });
  });
}
