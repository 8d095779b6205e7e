const databaseName = "pianqu";

/**
 * Whether the project in the browser's store brings imported content; asked before the code that reads projects is there. A store
 * that is not there is not made; `false` where nobody can tell.
 */
export function holdsImports(): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const opening = indexedDB.open(databaseName);
      // There was none: it is for the project to make it.
      opening.addEventListener("upgradeneeded", () => opening.transaction?.abort());
      opening.addEventListener("error", () => resolve(false));
      opening.addEventListener("success", () => void lookInto(opening.result).then(resolve, () => resolve(false)));
    } catch {
      resolve(false);
    }
  });
}

async function lookInto(database: IDBDatabase): Promise<boolean> {
  try {
    if (!database.objectStoreNames.contains("projects")) return false;
    const asking = database.transaction("projects").objectStore("projects").get("current");
    const record = await new Promise((resolve, reject) => {
      asking.addEventListener("success", () => resolve(asking.result));
      asking.addEventListener("error", () => reject(new Error("not read")));
    });
    const collections = at(at(record, "project"), "collections");
    return ["boundaries", "layers", "editions"].some((name) => Object.keys(at(collections, name) ?? {}).length > 0);
  } finally {
    database.close();
  }
}

/** What is stored may be anything. */
const at = (value: unknown, name: string): object | null => {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : null;
  return typeof found === "object" ? found : null;
};
