/** A browser's caches in memory, as far as they are used; `isFull` refuses to write. */
export class FakeCaches {
  readonly stores = new Map<string, Map<string, Response>>();
  isFull: (address: string) => boolean = () => false;

  keys = async (): Promise<string[]> => [...this.stores.keys()];
  delete = async (name: string): Promise<boolean> => this.stores.delete(name);
  open = async (name: string) => {
    const store = this.stores.get(name) ?? new Map<string, Response>();
    this.stores.set(name, store);
    const plain = (key: RequestInfo | URL, how?: CacheQueryOptions) => {
      const url = new URL(key instanceof Request ? key.url : key);
      if (how?.ignoreSearch) url.search = "";
      return url.href;
    };
    return {
      match: async (key: RequestInfo | URL, how?: CacheQueryOptions) => store.get(plain(key, how))?.clone(),
      put: async (key: RequestInfo | URL, answer: Response) => {
        if (this.isFull(plain(key))) throw Object.assign(new Error("no room"), { name: "QuotaExceededError" });
        store.set(plain(key), answer);
      },
      delete: async (key: RequestInfo | URL) => store.delete(plain(key)),
      keys: async () => [...store.keys()].map((url) => new Request(url)),
    };
  };

  /** Of each cache whose name holds the word: what lies in it, by the last part of the address. */
  async texts(word: string): Promise<Record<string, string>[]> {
    const found = [...this.stores].filter(([name]) => name.includes(word));
    return Promise.all(found.map(async ([, store]) => Object.fromEntries(await Promise.all([...store].map(async ([url, answer]) => [url.replace(/^.*\/map\//, ""), await answer.clone().text()] as const)))));
  }

  get asStorage(): CacheStorage {
    return this as unknown as CacheStorage;
  }
}
