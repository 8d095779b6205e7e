import { datasetsText } from "../domain/reviewed-content";
import type { ReadText } from "../formats/read-json";
import { shownContent } from "../store/approval";
import type { PlanStore } from "../store/plan-state";
import type { PlanStoreApi } from "../store/plan-store";

/** Reads like `read` and keeps each text until it has been hashed. */
export function keepingTexts(read: ReadText): { read: ReadText; texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    read: async (path) => {
      const text = await read(path);
      texts.set(path, text);
      return text;
    },
  };
}

/** What the content is made of. */
const contentParts = ["configuration", "publication", "layers", "flavour", "baseMap", "day", "today", "datasetsHash", "theme", "over", "year", "classesOff", "scenario", "loaded", "project"] as const satisfies readonly (keyof PlanStore)[];

/**
 * Hashes what was read and, whenever it changes, what is shown, so that an approval number stands beside the
 * content it was granted for and beside no other. Without a number to check it waits until the first view stands.
 */
export async function checkApproval(store: PlanStoreApi, texts: Map<string, string>): Promise<void> {
  if (!store.getState().configuration.approval) await new Promise((resolve) => setTimeout(resolve, 4000));
  const { sha256Hex } = await import("../formats/checksum");
  const hashes = new Map([...texts].map(([path, text]) => [path, sha256Hex(text)]));
  texts.clear();
  const follow = (state: PlanStore, before?: PlanStore) => {
    // Not with every move of the pointer.
    if (before && contentParts.every((part) => state[part] === before[part])) return;
    const of = shownContent(state);
    if (of !== null && of !== state.contentHash?.of) state.setContentHash({ of, hash: sha256Hex(of) });
  };
  store.subscribe(follow);
  store.getState().setDatasetsHash(sha256Hex(datasetsText(hashes)));
}
