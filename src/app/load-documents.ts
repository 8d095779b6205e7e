import { readDocuments } from "../formats/read-documents";
import type { ReadText } from "../formats/read-json";
import type { PlanStore } from "../store/plan-state";
import type { PlanStoreApi } from "../store/plan-store";

/** Reads the list of sources once, when the first zone or source is opened; the first view does without. */
export function loadDocumentsWhenAsked(store: PlanStoreApi, read: ReadText): void {
  const load = ({ selection, drawer }: PlanStore) => {
    if (selection.length === 0 && drawer !== "source") return;
    unsubscribe();
    void readDocuments(read).then(({ documents, problems }) => store.getState().receiveDocuments(documents, problems));
  };
  const unsubscribe = store.subscribe(load);
  load(store.getState());
}
