import { emptyPublication } from "../domain/publication";
import type { Problem } from "../domain/problem";
import type { KnownIds } from "../domain/unknown-references";
import { withLines } from "../formats/problem-lines";
import type { ReadText } from "../formats/read-json";
import { readPublication, type ReadPublication } from "../formats/read-publication";
import type { PlanStoreApi } from "../store/plan-store";

/** Long enough for a publication on a slow line to come as one, short enough to wait for before an empty window. */
const usualGraceMs = 1500;

/**
 * Brings the publication into the store: at once where it arrives as a whole, else what is there after a moment and
 * the rest as it comes, with the files still awaited named meanwhile. `onZones` is called once, as soon as the zones
 * can be chosen from.
 * @returns the ids of the datasets that were read whole
 */
export async function loadPublication(store: PlanStoreApi, read: ReadText, onZones: () => void, graceMs = usualGraceMs): Promise<KnownIds> {
  const { receivePublication, awaitFiles, report } = store.getState();
  const told = new Set<string>();
  let hasZones = false;
  const receive = ({ publication, problems, texts }: ReadPublication, awaited: readonly string[]) => {
    receivePublication(publication, []);
    awaitFiles(awaited);
    const fresh = problems.filter((problem) => !told.has(nameOf(problem)));
    for (const problem of fresh) told.add(nameOf(problem));
    // The sentences wait for the lines in them; without that code they stand without.
    void withLines(fresh, texts).then(report, () => report(fresh));
    if (hasZones || awaited.some((file) => file.startsWith("zones/"))) return;
    hasZones = true;
    onZones();
  };
  const whole = await readPublication(read, {
    graceMs,
    onPart: (part, awaited) => {
      if (part) receive(part, awaited);
      else awaitFiles(awaited);
    },
  }).catch((): ReadPublication => ({
    publication: emptyPublication,
    problems: [{ code: "dataset-wrong-shape", file: "geodata/", at: "?" }],
    texts: new Map(),
    known: new Map(),
  }));
  receive(whole, []);
  return whole.known;
}

const nameOf = ({ code, file = "", at = "", value = "" }: Problem): string => [code, file, at, value].join(" ");
