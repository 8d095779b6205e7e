import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { StorageFault } from "./project-state";

/** One version of the project as the browser keeps it; `stamp` is new with each write. */
export type StoredProject = { stamp: string; savedAt: string; project: unknown; backup: unknown };

export type Outcome<T> = { ok: true; value: T } | { ok: false; fault: StorageFault };

/** The keys that a tab needs, since when. */
export type Claim = { at: string; keys: readonly string[] };

/** What else may name data: the project as it is stored, records that were moved aside, and claims by their tab. */
export type Others = { current: unknown; aside: readonly unknown[]; claims: ReadonlyMap<string, unknown> };

export type ProjectDatabase = {
  /** What is stored, whatever it is; `undefined` for nothing. */
  read: () => Promise<Outcome<unknown>>;
  /** Writes only over the version this tab has seen (`null`: nothing), so that two tabs never overwrite each other. */
  write: (record: StoredProject, over: string | null) => Promise<Outcome<undefined>>;
  /** Moves an unreadable record to where nothing overwrites it. */
  setAside: (at: string) => Promise<Outcome<undefined>>;
  /** Whatever lies at the key of layer data; `undefined` for nothing. */
  readData: (key: string) => Promise<Outcome<unknown>>;
  writeData: (key: string, bytes: Uint8Array<ArrayBuffer>) => Promise<Outcome<undefined>>;
  dataKeys: () => Promise<Outcome<readonly string[]>>;
  /** Says which data a tab needs that no stored project names, `null` for none any more; whoever removes data asks for it. */
  claimData: (tab: string, claim: Claim | null) => Promise<Outcome<undefined>>;
  /** Removes data in one transaction with looking at what others need: no tab can claim or store any in between. The keys that are gone. */
  removeData: (chosen: (stored: readonly string[], others: Others) => readonly string[]) => Promise<Outcome<readonly string[]>>;
  close: () => void;
};

type Schema = DBSchema & { projects: { key: string; value: unknown }; "layer-data": { key: string; value: unknown } };

const databaseName = "pianqu";
/** Version 2 added the data of imported layers. */
const databaseVersion = 2;
const currentKey = "current";
const asideKey = "unreadable-";
const claimKey = "claim-";
const keysFrom = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);
const openWithinMs = 5000;

/** Opens the browser's store. `onGone` hears when it is deleted or renewed under the open page. */
export async function openProjectDatabase(onGone: (fault: "wiped" | "outdated") => void): Promise<Outcome<ProjectDatabase>> {
  try {
    let mayOpen = true;
    const opening = openDB<Schema>(databaseName, databaseVersion, {
      upgrade: (db, from) => {
        if (from < 1) db.createObjectStore("projects");
        if (from < 2) db.createObjectStore("layer-data");
      },
      blocking: (_, renewedTo, event) => {
        // Whoever deletes or renews the database waits for this connection.
        (event.target as IDBDatabase).close();
        onGone(renewedTo === null ? "wiped" : "outdated");
      },
      terminated: () => onGone("wiped"),
    });
    const late = new Promise<null>((resolve) => {
      setTimeout(() => resolve(null), openWithinMs);
    });
    const db = await Promise.race([opening, late]);
    if (db) return { ok: true, value: over(db) };
    mayOpen = false;
    void opening.then((opened) => mayOpen || opened.close(), () => undefined);
    return { ok: false, fault: "blocked" };
  } catch (error) {
    return { ok: false, fault: nameOf(error) === "QuotaExceededError" ? "full" : "missing" };
  }
}

const over = (db: IDBPDatabase<Schema>): ProjectDatabase => ({
  read: () => attempt(() => db.get("projects", currentKey)),
  write: async (record, seen) => {
    const outcome = await attempt(async () => {
      const transaction = db.transaction("projects", "readwrite");
      const done = endOf(transaction);
      const now = stampOf(await transaction.store.get(currentKey));
      if (now === seen) await transaction.store.put(record, currentKey);
      const failed = await done;
      if (failed) throw failed.error;
      return now;
    });
    if (!outcome.ok) return outcome;
    if (outcome.value === seen) return { ok: true, value: undefined };
    return { ok: false, fault: outcome.value === null ? "wiped" : "stale" };
  },
  setAside: (at) =>
    attempt(async () => {
      const transaction = db.transaction("projects", "readwrite");
      const done = endOf(transaction);
      await transaction.store.put(await transaction.store.get(currentKey), `${asideKey}${at}`);
      await transaction.store.delete(currentKey);
      const failed = await done;
      if (failed) throw failed.error;
      return undefined;
    }),
  readData: (key) => attempt(() => db.get("layer-data", key)),
  writeData: (key, bytes) =>
    attempt(async () => {
      await db.put("layer-data", bytes, key);
      return undefined;
    }),
  dataKeys: () => attempt(() => db.getAllKeys("layer-data")),
  claimData: (tab, claim) =>
    attempt(async () => {
      await (claim ? db.put("projects", claim, `${claimKey}${tab}`) : db.delete("projects", `${claimKey}${tab}`));
      return undefined;
    }),
  removeData: (chosen) =>
    attempt(async () => {
      const transaction = db.transaction(["projects", "layer-data"], "readwrite");
      const done = endOf(transaction);
      const [projects, data] = [transaction.objectStore("projects"), transaction.objectStore("layer-data")];
      const tabs = await projects.getAllKeys(keysFrom(claimKey));
      const said = await projects.getAll(keysFrom(claimKey));
      const claims = new Map(tabs.map((key, index) => [key.slice(claimKey.length), said[index]]));
      const gone = chosen(await data.getAllKeys(), { current: await projects.get(currentKey), aside: await projects.getAll(keysFrom(asideKey)), claims });
      await Promise.all(gone.map((key) => data.delete(key)));
      const failed = await done;
      if (failed) throw failed.error;
      return gone;
    }),
  close: () => db.close(),
});

/** How a transaction ends, heard from its beginning: one that breaks off while something is read fails twice. `null` is well. */
const endOf = ({ done }: { done: Promise<void> }): Promise<{ error: unknown } | null> => done.then(() => null, (error: unknown) => ({ error }));

/** The version of a stored record; `null` for nothing, and some text for what this app did not write. */
export function stampOf(record: unknown): string | null {
  if (record === undefined) return null;
  const stamp: unknown = typeof record === "object" && record !== null && "stamp" in record ? record.stamp : null;
  return typeof stamp === "string" ? stamp : "?";
}

async function attempt<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}

/** A closed connection and an absent object store both mean that the database was deleted. */
function faultOf(error: unknown): StorageFault {
  const name = nameOf(error);
  if (name === "QuotaExceededError") return "full";
  return name === "InvalidStateError" || name === "NotFoundError" ? "wiped" : "failed";
}

const nameOf = (error: unknown): string => (error instanceof Error || error instanceof DOMException ? error.name : "");
