import type { Page } from "@playwright/test";
import { countFromBeginning, keptBy, type Kept } from "./kept-by-page";
import { KioskVisit, soakedScreen } from "./kiosk-visit";

export type SoakResult = {
  cycles: number;
  /** Growth of the heap from after the warm-up to the end, percent. */
  heapGrowthPct: number;
  begin: Kept;
  end: Kept;
  /** What grew, in words; empty where nothing leaks. */
  leaks: readonly string[];
};

/** The first fifth fills caches and loads what is loaded late. */
const warmUpShare = 0.2;
/** Each figure is taken from so many cycles: what a page holds depends on the chapter it shows, by a twentieth and more. */
const windowOf = (cycles: number): number => Math.max(5, Math.floor(cycles / 15));

/**
 * Lets visitors come and go at a screen for so many cycles and measures what the page holds on to.
 * @param address of the app's folder
 */
export async function runSoak(page: Page, address: string, cycles: number, { mostHeapPct = 5, log = () => undefined }: { mostHeapPct?: number; log?: (line: string) => void } = {}): Promise<SoakResult> {
  await page.clock.install();
  await countFromBeginning(page);
  const session = await page.context().newCDPSession(page);
  await page.goto(new URL(soakedScreen, address).href);
  await page.getByText(/轻触屏幕开始/).waitFor({ timeout: 60_000 });
  await page.locator('main [aria-busy="false"]').first().waitFor({ state: "attached", timeout: 60_000 });
  const visit = new KioskVisit(page);
  const beginAt = Math.max(1, Math.floor(cycles * warmUpShare));
  const window = windowOf(cycles);
  const [begins, ends]: [Kept[], Kept[]] = [[], []];
  const startedAt = Date.now();
  for (let cycle = 1; cycle <= cycles; cycle += 1) {
    // oxlint-disable no-await-in-loop -- one visitor after the other
    await visit.watchesLoop();
    await visit.comesAndGoes();
    const isBegin = cycle > beginAt && cycle <= beginAt + window;
    const isEnd = cycle > cycles - window;
    if (!isBegin && !isEnd && cycle % 10 > 0) continue;
    const kept = await keptBy(page, session);
    // oxlint-enable no-await-in-loop
    if (isBegin) begins.push(kept);
    if (isEnd) ends.push(kept);
    log(`${cycle}/${cycles} ${((Date.now() - startedAt) / 1000 / cycle).toFixed(1)} s: heap ${(kept.heapBytes / 1e6).toFixed(2)} MB, nodes ${kept.nodes}, listeners ${kept.listeners}, contexts ${kept.contexts} of ${kept.contextsMade}, workers ${kept.workers}, intervals ${kept.intervals}`);
  }
  const [begin, end] = [typical(begins), typical(ends)];
  const heapGrowthPct = (100 * (end.heapBytes - begin.heapBytes)) / begin.heapBytes;
  return { cycles, heapGrowthPct, begin, end, leaks: leaksBetween(begin, end, Math.max(1, cycles - beginAt - window), heapGrowthPct, mostHeapPct) };
}

/** The heap's median; of what comes and goes with the chapter that happens to be shown the least, which rises where something leaks. */
function typical(all: readonly Kept[]): Kept {
  const sorted = (of: (kept: Kept) => number) => all.map(of).sort((a, b) => a - b);
  const least = (of: (kept: Kept) => number) => sorted(of)[0] ?? 0;
  return {
    heapBytes: sorted((kept) => kept.heapBytes)[Math.floor(all.length / 2)] ?? 0,
    nodes: least((kept) => kept.nodes),
    listeners: least((kept) => kept.listeners),
    contextsMade: least((kept) => kept.contextsMade),
    contexts: least((kept) => kept.contexts),
    workers: least((kept) => kept.workers),
    intervals: least((kept) => kept.intervals),
  };
}

/** What comes once and stays, such as what a chapter loads late, is no leak. */
const comesOnce = 6;

/** A leak grows with every visitor: one listener or a few nodes each. */
function leaksBetween(begin: Kept, end: Kept, cycles: number, heapGrowthPct: number, mostHeapPct: number): string[] {
  const perCycle = (name: keyof Kept, most: number): string[] => {
    const grown = end[name] - begin[name];
    return grown >= Math.max(comesOnce, most * cycles) ? [`${name} grew from ${begin[name]} to ${end[name]} in ${cycles} cycles`] : [];
  };
  const never = (name: keyof Kept): string[] => (end[name] > begin[name] ? [`${name} grew from ${begin[name]} to ${end[name]}`] : []);
  return [
    ...(heapGrowthPct >= mostHeapPct ? [`the heap grew by ${heapGrowthPct.toFixed(2)} %`] : []),
    ...perCycle("listeners", 0.5),
    ...perCycle("nodes", 3),
    ...never("contextsMade"),
    ...never("contexts"),
    ...never("workers"),
    ...never("intervals"),
  ];
}
