import { limitedPerFile } from "../domain/problem-list";
import { unknownDocuments } from "../domain/unknown-references";
import { withLines } from "../formats/problem-lines";
import { documentsFile, readDocuments } from "../formats/read-documents";
import type { ReadText } from "../formats/read-json";
import type { PlanStore } from "../store/plan-state";
import type { PlanStoreApi } from "../store/plan-store";

/**
 * Reads the list of sources once, when the first zone or source is opened or the register is there, which cites them;
 * the first view does without.
 * @returns the ids on the list, or `null` where an entry was skipped or the file did not come: then nobody knows what is missing
 */
export function loadDocumentsWhenAsked(store: PlanStoreApi, read: ReadText): Promise<ReadonlySet<string> | null> {
  return new Promise((resolve) => {
    const load = ({ selection, drawer, statements }: PlanStore) => {
      if (selection.length === 0 && drawer !== "source" && statements === null) return;
      unsubscribe();
      resolve(receive(store, read));
    };
    const unsubscribe = store.subscribe(load);
    load(store.getState());
  });
}

async function receive(store: PlanStoreApi, read: ReadText): Promise<ReadonlySet<string> | null> {
  const { documents, problems, text, isWhole } = await readDocuments(read);
  store.getState().receiveDocuments(documents, []);
  // An entry that was skipped may be what the others cite.
  const lost = isWhole ? limitedPerFile(unknownDocuments(store.getState().publication, documents)) : [];
  const named = [...problems, ...lost];
  store.getState().report(await withLines(named, new Map([[documentsFile, text]])).catch(() => named));
  return isWhole ? new Set(documents.map(({ id }) => id)) : null;
}
