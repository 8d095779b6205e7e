import type { FileState } from "../../domain/manifest";
import { byAddress, cacheNames, type Ground } from "./ground";

/** A file of the publication as it is kept; `state` says how it stands to the manifest. */
export type KeptFile = { path: string; bytes: number; sha256: string; state: Extract<FileState, "as-published" | "replaced" | "added"> };

/** What is written last: without it a cache is a package that never became whole. */
export type KeptPackage = { manifest: string | null; version: string | null; keptAt: string; files: readonly KeptFile[] };

export type Shelf = { kept: KeptPackage; cache: Cache };

/** The kept data packages: at any time at most one is whole and served. */
export function dataPackages({ caches, scope }: Ground) {
  const names = cacheNames(scope);
  const label = new URL("geodata/.kept", scope).href;
  const addressOf = (path: string): string => new URL(`geodata/${path}`, scope).href;
  let known: Promise<Shelf | null> | null = null;

  const all = async (): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(names.allData));

  const shelfIn = async (name: string): Promise<Shelf | null> => {
    const cache = await caches.open(name);
    const answer = await cache.match(label, byAddress);
    return answer ? { kept: (await answer.json()) as KeptPackage, cache } : null;
  };

  const newest = async (): Promise<Shelf | null> => {
    const shelves = await Promise.all((await all()).map(shelfIn));
    return shelves.reduce((best, one) => (one && (!best || one.kept.keptAt > best.kept.keptAt) ? one : best), null);
  };

  return {
    addressOf,
    /** The package that is served; `null` while none is whole. */
    current: (): Promise<Shelf | null> => (known ??= newest()),
    /** Room for a package that is not served before `complete`. */
    begin: async (id: string): Promise<{ put: (path: string, content: Response) => Promise<void>; complete: (kept: KeptPackage) => Promise<void>; drop: () => Promise<void> }> => {
      const name = names.data(id);
      await caches.delete(name);
      const cache = await caches.open(name);
      return {
        put: (path, content) => cache.put(addressOf(path), content),
        complete: async (kept) => {
          await cache.put(label, new Response(JSON.stringify(kept), { headers: { "content-type": "application/json" } }));
          known = null;
          await Promise.all((await all()).map(async (other) => other !== name && caches.delete(other)));
        },
        drop: async () => void (await caches.delete(name)),
      };
    },
  };
}

export type DataPackages = ReturnType<typeof dataPackages>;
