import type { CDPSession, Page } from "@playwright/test";

/** What a page holds on to, after its garbage was collected. */
export type Kept = {
  heapBytes: number;
  nodes: number;
  listeners: number;
  /** Graphics contexts made so far, and how many of them are alive. */
  contextsMade: number;
  contexts: number;
  workers: number;
  intervals: number;
};

type Tally = { contexts: WeakRef<WebGL2RenderingContext>[]; contextsMade: number; workers: number; intervals: Set<unknown> };

/** Counts from before the first script on. The clock of the test, if there is one, is set up before. */
export async function countFromBeginning(page: Page): Promise<void> {
  // The names that some builders of TypeScript give to functions are unknown on the page.
  await page.addInitScript({ content: "globalThis.__name ??= (of) => of;" });
  await page.addInitScript(() => {
    const tally: Tally = { contexts: [], contextsMade: 0, workers: 0, intervals: new Set() };
    Object.assign(globalThis, { soakTally: tally });
    // oxlint-disable-next-line typescript/unbound-method -- called with the canvas it is asked of
    const getContext = HTMLCanvasElement.prototype.getContext as (this: HTMLCanvasElement, ...given: unknown[]) => unknown;
    const known = new WeakSet();
    HTMLCanvasElement.prototype.getContext = function count(this: HTMLCanvasElement, ...given: unknown[]) {
      const context = getContext.apply(this, given);
      if (context instanceof WebGL2RenderingContext && !known.has(context)) {
        known.add(context);
        tally.contextsMade += 1;
        tally.contexts.push(new WeakRef(context));
      }
      return context;
    } as typeof HTMLCanvasElement.prototype.getContext;
    const { Worker: OwnWorker, setInterval: begin, clearInterval: end } = globalThis;
    globalThis.Worker = class extends OwnWorker {
      constructor(...given: ConstructorParameters<typeof OwnWorker>) {
        super(...given);
        tally.workers += 1;
      }
      override terminate() {
        tally.workers -= 1;
        super.terminate();
      }
    };
    Object.assign(globalThis, {
      setInterval: (...given: Parameters<typeof setInterval>) => {
        const id = begin(...given);
        tally.intervals.add(id);
        return id;
      },
      clearInterval: (id: number) => {
        tally.intervals.delete(id);
        end(id);
      },
    });
  });
}

/** @param session of the same page */
export async function keptBy(page: Page, session: CDPSession): Promise<Kept> {
  // The second finds what only the finalisers of the first let go of.
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const [{ usedSize }, { nodes, jsEventListeners }, counted] = await Promise.all([
    session.send("Runtime.getHeapUsage"),
    session.send("Memory.getDOMCounters"),
    page.evaluate(() => {
      const { contexts, contextsMade, workers, intervals } = (globalThis as unknown as { soakTally: Tally }).soakTally;
      return { contextsMade, contexts: contexts.filter((one) => one.deref()?.isContextLost() === false).length, workers, intervals: intervals.size };
    }),
  ]);
  return { heapBytes: usedSize, nodes, listeners: jsEventListeners, ...counted };
}
