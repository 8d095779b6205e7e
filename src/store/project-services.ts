import { saveFile } from "../platform/save-file";
import { openProjectDatabase } from "./project-database";
import { openChannel, type Channel, type TabHandlers, type Tabs } from "./project-tabs";
import { tabsByLock } from "./tabs-by-lock";
import { tabsByWord } from "./tabs-by-word";
import { randomId } from "../platform/random-id";

/** What of the browser the project needs; a test passes its own. */
export type ProjectServices = {
  openDatabase: typeof openProjectDatabase;
  channel: Channel;
  openTabs: (handlers: TabHandlers) => Promise<Tabs>;
  now: () => Date;
  newId: () => string;
  download: typeof saveFile;
  /** Asks the browser not to clear its store when the disk runs low. */
  keepForGood: () => void;
  page: Pick<Window, "addEventListener">;
  isVisible: () => boolean;
};

export function browserServices(): ProjectServices {
  const channel = openChannel();
  return {
    openDatabase: openProjectDatabase,
    channel,
    openTabs: async (handlers) => {
      const { locks } = navigator as { locks?: LockManager };
      // From disk the manager is there, but refuses.
      const isUsable = locks !== undefined && (await locks.query().then(() => true, () => false));
      return isUsable ? tabsByLock(locks, handlers) : tabsByWord(channel, randomId(), handlers);
    },
    now: () => new Date(),
    newId: randomId,
    download: saveFile,
    keepForGood: () => {
      const { storage } = navigator as { storage?: StorageManager };
      void storage?.persist?.().catch(() => false);
    },
    page: window,
    isVisible: () => document.visibilityState === "visible",
  };
}

