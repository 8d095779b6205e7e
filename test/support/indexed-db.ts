import * as fakes from "fake-indexeddb";
import { vi } from "vitest";

/** A browser's IndexedDB, empty, with the classes the wrapper looks for. */
export function stubIndexedDb(): void {
  // The classes stay: what is still being stored when a test ends would break off without them.
  for (const [name, fake] of Object.entries(fakes)) if (name.startsWith("IDB")) Object.assign(globalThis, { [name]: fake });
  vi.stubGlobal("indexedDB", new fakes.IDBFactory());
}
