import { emptyProject, parseProject, type Project } from "../domain/project";
import { Backup, noBackup } from "../domain/project-backup";
import { dataKeysHeld, dataKeysOf, type PackedData } from "../domain/spatial/imported-changes";
import { layerData } from "./layer-data";
import { stampOf, type Outcome, type ProjectDatabase } from "./project-database";
import type { ProjectServices } from "./project-services";
import type { Aside, ProjectState, StorageFault } from "./project-state";

type Read = Pick<ProjectState, "value" | "backup" | "aside" | "saving">;
export type Loaded = Read & Pick<ProjectState, "dataThere">;

/** Reads and writes the state of the project; the session owns it. */
export type ProjectCell = { get: () => ProjectState | null; set: (part: Partial<ProjectState>) => void };

const autosaveMs = 500;
/** After these nothing is written until the user says what is to become of both versions. */
const awaitsUser: ReadonlySet<StorageFault> = new Set(["wiped", "stale", "outdated"]);

/** After these there is a store in which others work. */
const leavesStore: ReadonlySet<StorageFault> = new Set(["stale", "full", "failed"]);

/** A version that no stored one has: a write over it is refused. */
const unknownVersion = "";

/** Keeps the project in the browser's store: loads it, stores it half a second after a change, and says when it cannot. */
export function projectKeeper({ get, set }: ProjectCell, { openDatabase, channel, now, newId, keepForGood }: ProjectServices) {
  let database: ProjectDatabase | null = null;
  let seen: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<void> = Promise.resolve();

  const fail = (fault: StorageFault) => {
    const state = get();
    if (!state) return;
    // Nobody else knows what this tab still has to store, or may bring back.
    if (leavesStore.has(fault)) void data.claim(dataKeysHeld(state));
    const isNew = state.saving.status !== "failed" || state.saving.fault !== fault;
    set({ saving: { status: "failed", fault }, ...(isNew && { dismissed: state.dismissed.filter((notice) => notice !== fault) }) });
  };

  const onGone = (fault: "wiped" | "outdated") => {
    database = null;
    // Nothing was in it: nothing is lost, and the next change opens it anew.
    if (seen !== null && get()?.access.status === "owner") fail(fault);
  };

  const opened = async (): Promise<Outcome<ProjectDatabase>> => {
    if (database) return { ok: true, value: database };
    const outcome = await openDatabase(onGone);
    if (outcome.ok) database = outcome.value;
    return outcome;
  };

  const data = layerData(opened, now);

  /** What is stored. A record that cannot be read is moved aside by the tab that edits. */
  const readProject = async (isOwner: boolean): Promise<Read> => {
    const db = await opened();
    const found = db.ok ? await db.value.read() : db;
    if (!db.ok || !found.ok) {
      seen = db.ok ? unknownVersion : null;
      return { ...fresh(newId()), saving: { status: "failed", fault: found.ok ? "failed" : found.fault } };
    }
    seen = stampOf(found.value);
    if (seen === null) return fresh(newId());
    const stored = parseStored(found.value);
    if ("problem" in stored) {
      // A newer version of the app will read it again, so it stays where it is.
      if (stored.problem.code === "project-file-newer") {
        seen = unknownVersion;
        return { ...fresh(newId()), aside: stored, saving: { status: "failed", fault: "outdated" } };
      }
      const aside = isOwner ? await db.value.setAside(now().toISOString()) : null;
      seen = aside?.ok ? null : unknownVersion;
      return { ...fresh(newId()), aside: stored, ...(aside && !aside.ok && { saving: { status: "failed" as const, fault: aside.fault } }) };
    }
    return { ...stored, aside: null };
  };

  const load = async (isOwner: boolean): Promise<Loaded> => {
    const project = await readProject(isOwner);
    return { ...project, dataThere: await data.keys() };
  };

  const write = async (): Promise<void> => {
    const state = get();
    if (!state || state.access.status !== "owner" || state.saving.status === "saved" || isWaiting(state)) return;
    const db = await opened();
    if (!db.ok) return fail(db.fault);
    const { value, backup } = get() ?? state;
    const [stamp, savedAt] = [newId(), now().toISOString()];
    const outcome = await db.value.write({ stamp, savedAt, project: value, backup }, seen);
    if (!outcome.ok) return fail(outcome.fault);
    const isFirst = seen === null;
    if (isFirst) keepForGood();
    seen = stamp;
    channel.post({ type: "stored" });
    const dataFault = await data.storeKept(new Set(dataKeysOf(value.collections)));
    const isLatest = get()?.value === value && get()?.backup === backup;
    // Without its layers the project is stored, but not all of it.
    if (dataFault) return fail(dataFault);
    // Into a store that was deleted under the page its layers do not come by themselves: what is not there is said to be missing.
    if (isFirst) set({ dataThere: await data.keys() });
    await data.disclaim();
    await prune();
    set({ saving: isLatest ? { status: "saved", at: savedAt } : { status: "pending" } });
    if (!isLatest) schedule();
  };

  /** The layer data that the last look found referred to. */
  let held: ReadonlySet<string> | null = null;
  const prune = async () => {
    const state = get();
    if (!state) return;
    const present = dataKeysHeld(state);
    if (held && held.size === present.size && [...present].every((key) => held?.has(key))) return;
    held = present;
    const gone = await data.prune(() => dataKeysHeld(get() ?? state), () => seen);
    if (gone.length > 0) there((known) => gone.forEach((key) => known.delete(key)));
  };

  const there = (change: (keys: Set<string>) => void) => {
    const keys = new Set(get()?.dataThere);
    change(keys);
    set({ dataThere: keys });
  };

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    queue = queue.then(write);
    return queue;
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), autosaveMs);
  };

  return {
    load,
    flush,
    /** Stores layer data before the `work` that refers to it; where that is impossible the page keeps them, and it is said. */
    withData: async <T>(packed: readonly PackedData[], work: () => T): Promise<T> => {
      const keys = packed.map(({ key }) => key);
      const faults = await Promise.all(packed.map(data.put));
      there((known) => keys.forEach((key) => known.add(key)));
      const worked = work();
      data.arrived(keys);
      const fault = faults.find((one) => one !== null);
      if (fault && worked !== false) fail(fault);
      return worked;
    },
    bytes: async (key: string): Promise<Uint8Array<ArrayBuffer> | null> => {
      const bytes = await data.get(key);
      if (!bytes && get()?.dataThere.has(key)) there((known) => known.delete(key));
      return bytes;
    },
    /** The project was changed: it is stored soon. */
    changed: () => {
      const state = get();
      if (!state) return;
      // A fault stands until a write has succeeded.
      if (state.saving.status !== "failed") set({ saving: { status: "pending" } });
      schedule();
    },
    /** Another tab edits from now on; what is not stored stays here and is said. */
    yielded: () => {
      clearTimeout(timer);
      if (get()?.saving.status === "pending") fail("stale");
    },
    /** Whether what is stored is what this tab has seen; says so if it is gone. */
    check: async (): Promise<boolean> => {
      const state = get();
      if (!state || !database || state.saving.status !== "saved") return true;
      const read = await database.read();
      const stamp = read.ok ? stampOf(read.value) : seen;
      if (stamp === seen || get()?.saving.status !== "saved") return true;
      if (stamp === null && state.access.status === "owner") fail("wiped");
      return stamp === null;
    },
    /** After a fault: writes again, into a new database if the old one is gone. */
    again: async () => {
      const state = get();
      if (state?.saving.status !== "failed") return;
      if (state.saving.fault === "wiped") seen = null;
      set({ saving: { status: "pending" } });
      await flush();
    },
  };
}

const isWaiting = ({ saving }: ProjectState): boolean => saving.status === "failed" && awaitsUser.has(saving.fault);

const fresh = (id: string): Read => ({ value: emptyProject(id), backup: noBackup, aside: null, saving: { status: "saved", at: null } });

/** The record of this browser is read as carefully as a file. */
function parseStored(record: unknown): Omit<Read, "aside"> | Aside {
  const { project, backup, savedAt } = (typeof record === "object" && record !== null ? record : {}) as Record<string, unknown>;
  const parsed = parseProject(project ?? null, "IndexedDB");
  if (!parsed.ok) return { problem: parsed.problem, text: textOf(project ?? record) };
  const value: Project = parsed.value;
  const kept = Backup.safeParse(backup);
  return { value, backup: kept.success ? kept.data : noBackup, saving: { status: "saved", at: typeof savedAt === "string" ? savedAt : null } };
}

const textOf = (record: unknown): string => {
  try {
    return JSON.stringify(record, null, 1) ?? String(record);
  } catch {
    return String(record);
  }
};
