import type { PackedData } from "../domain/spatial/imported-changes";
import { sha256HexLater } from "../formats/checksum";
import { stampOf, type Outcome, type ProjectDatabase } from "./project-database";
import type { StorageFault } from "./project-state";

/**
 * The features of imported layers, beside the project in the browser's store. What could not be stored is kept by this page
 * as long as it is open, and is tried again with each saving.
 */
export function layerData(opened: () => Promise<Outcome<ProjectDatabase>>, now: () => Date) {
  // Two tabs may have started in the same millisecond.
  const tab = crypto.getRandomValues(new Uint32Array(2)).join("-");
  /** What other tabs must not remove although the stored project does not name it yet. */
  const claimed = new Set<string>();
  const claim = async () => {
    const db = await opened();
    if (db.ok) await db.value.claimData(tab, claimed.size > 0 ? { at: now().toISOString(), keys: [...claimed] } : null);
  };
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  /** Stored before the record that refers to them, which is on its way. */
  const arriving = new Map<string, number>();

  const store = async ({ key, bytes }: PackedData): Promise<StorageFault | null> => {
    const db = await opened();
    // A view of a larger buffer would be stored with all of it.
    const own = bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
    const written = db.ok ? await db.value.writeData(key, own) : db;
    return written.ok ? null : written.fault;
  };

  return {
    /** Keeps bytes; a fault where only this page has them. They are spared until `arrived`. */
    put: async (data: PackedData): Promise<StorageFault | null> => {
      arriving.set(data.key, (arriving.get(data.key) ?? 0) + 1);
      claimed.add(data.key);
      await claim();
      const fault = await store(data);
      // A copy: whoever gave them may hand his own on to a worker.
      if (fault) kept.set(data.key, data.bytes.slice());
      return fault;
    },
    arrived: (keys: readonly string[]) => {
      for (const key of keys) {
        const left = (arriving.get(key) ?? 1) - 1;
        if (left > 0) arriving.set(key, left);
        else arriving.delete(key);
      }
    },
    /** Keeps data that only this tab refers to from being removed by another. */
    claim: async (keys: Iterable<string>): Promise<void> => {
      const before = claimed.size;
      for (const key of keys) claimed.add(key);
      if (claimed.size > before) await claim();
    },
    /** The stored project names what it needs again. */
    disclaim: async (): Promise<void> => {
      const done = [...claimed].filter((key) => !arriving.has(key));
      for (const key of done) claimed.delete(key);
      if (done.length > 0) await claim();
    },
    /** The bytes of a key, a copy of the caller's own; `null` where they are missing or not those that the key stands for. */
    get: async (key: string): Promise<Uint8Array<ArrayBuffer> | null> => {
      const here = kept.get(key);
      if (here) return here.slice();
      const db = await opened();
      const read = db.ok ? await db.value.readData(key) : db;
      const bytes = read.ok ? bytesIn(read.value) : null;
      return bytes && (await sha256HexLater(bytes)) === key ? bytes : null;
    },
    /** The keys at hand, unread. */
    keys: async (): Promise<ReadonlySet<string>> => {
      const db = await opened();
      const stored = db.ok ? await db.value.dataKeys() : db;
      return new Set([...(stored.ok ? stored.value : []), ...kept.keys()]);
    },
    /** Stores what of the referred data only this page has; the fault where some of it still cannot be. */
    storeKept: async (referred: ReadonlySet<string>): Promise<StorageFault | null> => {
      const wanted = [...kept].filter(([key]) => referred.has(key));
      const faults = await Promise.all(
        wanted.map(async ([key, bytes]) => {
          const fault = await store({ key, bytes });
          if (!fault) kept.delete(key);
          return fault;
        }),
      );
      return faults.find((fault) => fault !== null) ?? null;
    },
    /**
     * Removes what nothing refers to at that moment: this tab, the stored project where it is not the version `seen`, a record set aside,
     * another tab, nor one on its way. The keys that are gone.
     */
    prune: async (referred: () => ReadonlySet<string>, seen: () => string | null): Promise<readonly string[]> => {
      const free = (keys: Iterable<string>) => {
        const held = referred();
        return [...keys].filter((key) => !held.has(key) && !arriving.has(key));
      };
      const dropped = free(kept.keys());
      for (const key of dropped) kept.delete(key);
      const db = await opened();
      const stored = db.ok ? await db.value.dataKeys() : null;
      if (!db.ok || !stored?.ok || free(stored.value).length === 0) return dropped;
      const removed = await db.value.removeData((keys, { current, aside, claims }) => {
        const since = new Date(now().getTime() - longestClaimMs).toISOString();
        const others = [...claims].filter(([of, record]) => of !== tab && isSince(record, since)).map(([, record]) => record);
        const named = keysNamedIn([...aside, ...others, ...(stampOf(current) === seen() ? [] : [current])]);
        return free(keys).filter((key) => !named.has(key));
      });
      return removed.ok ? [...dropped, ...removed.value] : dropped;
    },
  };
}

/** A tab that was never closed properly is not waited for any longer. */
const longestClaimMs = 7 * 24 * 3_600_000;

const isSince = (record: unknown, since: string): boolean => typeof record === "object" && record !== null && "at" in record && typeof record.at === "string" && record.at >= since;

/** Whatever kind of array of bytes was stored: the hash says whether they are the right ones. */
const bytesIn = (value: unknown): Uint8Array<ArrayBuffer> | null => (ArrayBuffer.isView(value) ? new Uint8Array(value.buffer as ArrayBuffer, value.byteOffset, value.byteLength) : null);

/** Every key that stands in records which nobody can read now, but perhaps a later version. */
function keysNamedIn(records: readonly unknown[]): ReadonlySet<string> {
  const texts = records.map((record) => {
    try {
      return JSON.stringify(record) ?? "";
    } catch {
      return "";
    }
  });
  return new Set(texts.flatMap((text) => text.match(/\b[0-9a-f]{64}\b/g) ?? []));
}
