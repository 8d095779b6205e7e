import type { Channel, TabMessage } from "../../src/store/project-tabs";
import type { Locks } from "../../src/store/tabs-by-lock";

/** The browser's lock manager as the specification has it, for one name. */
export function aLockManager(): Locks {
  type Waiting = { grant: () => void };
  let held: { reject: (reason: unknown) => void } | null = null;
  const queue: Waiting[] = [];
  const next = () => queue.shift()?.grant();
  const request = (_: string, { ifAvailable, steal, signal }: LockOptions, granted: (lock: Lock | null) => unknown) =>
    new Promise((resolve, reject) => {
      const grant = () => {
        const mine = { reject };
        held = mine;
        void Promise.resolve(granted({ name: _, mode: "exclusive" })).then((value) => {
          if (held !== mine) return;
          held = null;
          resolve(value);
          next();
        });
      };
      if (steal) {
        const robbed = held;
        held = null;
        queueMicrotask(() => robbed?.reject(new DOMException("stolen", "AbortError")));
        grant();
      } else if (!held) grant();
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

/** Tabs of one browser that hear each other, each but not itself; `deaf` ones are asleep. */
export function aBroadcast() {
  const tabs: { heard: ((message: TabMessage) => void)[]; isDeaf: boolean }[] = [];
  return (): Channel & { sleep: () => void } => {
    const tab = { heard: [] as ((message: TabMessage) => void)[], isDeaf: false };
    tabs.push(tab);
    return {
      post: (message) => {
        for (const other of tabs) if (other !== tab && !other.isDeaf) queueMicrotask(() => other.heard.forEach((hear) => hear(message)));
      },
      listen: (heard) => void tab.heard.push(heard),
      close: () => void (tab.isDeaf = true),
      sleep: () => void (tab.isDeaf = true),
    };
  };
}
