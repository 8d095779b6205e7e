import type { Channel, TabMessage } from "../../src/store/project-tabs";
import type { Locks } from "../../src/store/tabs-by-lock";

/** The browser's lock manager as the specification has it, for one name. */
export function aLockManager(): Locks {
  type Waiting = { grant: () => Promise<void> };
  let held: { reject: (reason: unknown) => void } | null = null;
  const queue: Waiting[] = [];
  const request = (name: string, { ifAvailable, steal, signal }: LockOptions, granted: (lock: Lock | null) => unknown) =>
    new Promise((resolve, reject) => {
      const grant = async () => {
        const mine = { reject };
        held = mine;
        const value = await granted({ name, mode: "exclusive" });
        if (held !== mine) return;
        held = null;
        resolve(value);
        void queue.shift()?.grant();
      };
      if (steal) {
        const robbed = held;
        held = null;
        queueMicrotask(() => robbed?.reject(new DOMException("stolen", "AbortError")));
        void grant();
      } else if (!held) void grant();
      else if (ifAvailable) resolve(granted(null));
      else {
        const waiting = { grant };
        queue.push(waiting);
        signal?.addEventListener("abort", () => {
          queue.splice(queue.indexOf(waiting), 1);
          reject(new DOMException("aborted", "AbortError"));
        });
      }
    });
  return { request } as Locks;
}

/** Tabs of one browser that hear each other, each but not itself; those asleep hear nothing. */
export function aBroadcast() {
  const tabs: { heard: ((message: TabMessage) => void)[]; isDeaf: boolean }[] = [];
  return (): Channel & { sleep: () => void; wake: () => void } => {
    const tab = { heard: [] as ((message: TabMessage) => void)[], isDeaf: false };
    tabs.push(tab);
    return {
      post: (message) => {
        for (const other of tabs) if (other !== tab && !other.isDeaf) queueMicrotask(() => other.heard.forEach((hear) => hear(message)));
      },
      listen: (heard) => void tab.heard.push(heard),
      close: () => void (tab.isDeaf = true),
      sleep: () => void (tab.isDeaf = true),
      wake: () => void (tab.isDeaf = false),
    };
  };
}
