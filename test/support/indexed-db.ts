import * as fakes from "fake-indexeddb";
import { vi } from "vitest";

/** A browser's IndexedDB, empty, with the classes the wrapper looks for. */
export function stubIndexedDb(): void {
  for (const [name, fake] of Object.entries(fakes)) if (name.startsWith("IDB")) vi.stubGlobal(name, fake);
  vi.stubGlobal("indexedDB", new fakes.IDBFactory());
}
