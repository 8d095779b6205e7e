import type { MessageKey } from "../../i18n/translate";
import type { ProjectActions, StorageFault } from "../../store/project-state";

export type Way = { label: MessageKey; act: () => void };

/** What can be done about a fault of the browser's store, beside saving a file. */
export function waysOut(fault: StorageFault, { storeAgain, loadStored }: ProjectActions): Way[] {
  switch (fault) {
    case "wiped":
      return [{ label: "project.again", act: storeAgain }];
    case "stale":
      return [{ label: "project.loadStored", act: loadStored }];
    case "blocked":
    case "full":
    case "failed":
      return [{ label: "project.retry", act: storeAgain }];
    case "missing":
    case "outdated":
      return [];
  }
}
