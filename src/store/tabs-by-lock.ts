import type { TabHandlers, Tabs } from "./project-tabs";

const lockName = "pianqu-project";

export type Locks = Pick<LockManager, "request">;

/** The tab that holds the lock edits; the others queue for it, and any of them may steal it. */
export function tabsByLock(locks: Locks, { onOwner, onLost }: TabHandlers): Tabs {
  let release: (() => void) | null = null;
  let queued: AbortController | null = null;
  let hasLeft = false;

  /** Resolves to whether the lock was granted; it is then held until it is released or stolen. */
  const ask = (options: LockOptions) =>
    new Promise<boolean>((resolve) => {
      let isHeld = false;
      const granted = (lock: Lock | null) => {
        resolve(lock !== null);
        if (!lock) return undefined;
        isHeld = true;
        queued = null;
        return new Promise<void>((letGo) => {
          release = letGo;
          onOwner();
        });
      };
      locks.request(lockName, options, granted).catch(() => {
        resolve(false);
        if (!isHeld || hasLeft) return;
        release = null;
        onLost();
        queue();
      });
    });
  const queue = () => {
    queued = new AbortController();
    void ask({ signal: queued.signal });
  };

  return {
    claim: async () => {
      const isOurs = await ask({ ifAvailable: true });
      if (!isOurs) queue();
      return isOurs;
    },
    takeOver: async () => {
      queued?.abort();
      await ask({ steal: true });
    },
    leave: () => {
      hasLeft = true;
      queued?.abort();
      release?.();
    },
  };
}
