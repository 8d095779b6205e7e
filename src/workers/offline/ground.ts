/** The browser as the service worker uses it; a test passes its own. */
export type Ground = {
  caches: CacheStorage;
  fetch: (request: Request | URL, how?: RequestInit) => Promise<Response>;
  now: () => number;
  /** Address of the folder that the page lies in, with a slash at its end. */
  scope: string;
};

/** One origin may hold several installations, each in a folder of its own; they leave each other's caches alone. */
export const cacheNames = (scope: string) => {
  const own = `pianqu ${new URL(scope).pathname}`;
  return { ofScope: `${own} `, app: (build: string) => `${own} app ${build}`, apps: `${own} app `, data: (id: string) => `${own} data ${id}`, allData: `${own} data `, given: `${own} given` };
};

/** The path within the scope, decoded; `null` outside of it. */
export function pathIn(scope: string, { origin, pathname }: URL): string | null {
  const folder = new URL(scope);
  if (origin !== folder.origin || !pathname.startsWith(folder.pathname)) return null;
  try {
    return decodeURIComponent(pathname.slice(folder.pathname.length));
  } catch {
    return null;
  }
}

/** However the server sent it, a file is found by its address alone. */
export const byAddress: CacheQueryOptions = { ignoreSearch: true, ignoreVary: true };
