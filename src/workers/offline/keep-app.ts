import type { KeptReport } from "../../domain/kept-report";
import { PrecacheController } from "workbox-precaching";
import { byAddress, cacheNames, type Ground } from "./ground";
import { inTurns } from "./in-turns";
import { isFull } from "./keeping-failed";
import { isFileItself } from "./sound-answer";

/** A built file; `revision` is `null` where its name changes with its content. */
export type BuiltFile = { url: string; revision: string | null; integrity: string };

/** Every file of a build, written by it: `first` is what the first view and the exhibition need. */
export type BuildList = { build: string; first: readonly BuiltFile[]; rest: readonly BuiltFile[] };

const atOnce = 6;
/** An exhibition may be on at the same time. */
const restAtOnce = 2;
const mostFaults = 5;

/**
 * Keeps the app itself, build by build. A build is installed when all of its first files have come as they were built;
 * the others follow one by one. Of older builds one stays while a page of it may still be open.
 */
export function appKeeper(ground: Ground, { build, first, rest }: BuildList) {
  const { caches, scope, fetch } = ground;
  const names = cacheNames(scope);
  const name = names.app(build);
  const controller = new PrecacheController({
    cacheName: name,
    plugins: [{ cacheWillUpdate: async ({ response, request }) => (isFileItself(response, new URL(request.url).pathname) ? response : null) }],
  });
  controller.addToCacheList(first.map((file) => ({ ...file })));
  const addressOf = (url: string): string => new URL(url, scope).href;
  const keyOf = (url: string): string => controller.getCacheKeyForURL(addressOf(url)) ?? addressOf(url);
  const hashed = [...first, ...rest].filter(({ revision }) => revision === null).map(({ url }) => url);

  const older = async (): Promise<string[]> => (await caches.keys()).filter((one) => one.startsWith(names.apps) && one !== name);
  const matchIn = async (cache: string, address: string): Promise<Response | undefined> => (await caches.open(cache)).match(address, { ignoreVary: true });

  /** What did not change since an older build is not fetched again. */
  const fromOlder = async (address: string): Promise<Response | null> => {
    const found = await Promise.all((await older()).map((one) => matchIn(one, address)));
    return found.find((answer) => answer !== undefined) ?? null;
  };

  const keepOne = async (cache: Cache, { url, integrity }: BuiltFile): Promise<KeptReport["faults"][number] | null> => {
    if (await cache.match(addressOf(url), byAddress)) return null;
    try {
      const answer = (await fromOlder(addressOf(url))) ?? (await fetch(new URL(addressOf(url)), { integrity, credentials: "same-origin" }));
      if (!isFileItself(answer, url)) return { code: "unsound", file: url };
      await cache.put(addressOf(url), answer);
      return null;
    } catch (cause) {
      return { code: isFull(cause) ? "full" : "unreachable", file: url };
    }
  };

  return {
    /** Whether this file belongs to the build, by its path. */
    holds: (path: string): boolean => controller.getCacheKeyForURL(addressOf(path)) !== undefined,
    keyOf,
    install: async (event: ExtendableEvent): Promise<void> => {
      const cache = await caches.open(name);
      const ahead = first.filter(({ revision }) => revision === null);
      // Several at a time, which the controller does not do; it fetches what is missing then, and fails where that fails.
      await inTurns(ahead, atOnce, async (file) => void (await keepOne(cache, file)));
      await controller.install(event);
    },
    /** @returns what could not be kept; the first file for which there is no room ends it */
    keepRest: async (): Promise<KeptReport["faults"]> => {
      const cache = await caches.open(name);
      const faults: KeptReport["faults"][number][] = [];
      await inTurns(rest, restAtOnce, async (file) => {
        if (faults.some(({ code }) => code === "full") || faults.length >= mostFaults) return;
        const fault = await keepOne(cache, file);
        if (fault) faults.push(fault);
      });
      return faults;
    },
    /** Lets go of older builds, but for the last one where a page of it may be open. */
    dropOlder: async (isNeeded: boolean): Promise<void> => {
      const former = await older();
      await Promise.all((isNeeded ? former.slice(0, -1) : former).map((one) => caches.delete(one)));
    },
    /** A built file out of this build or, for a page that is still open, the one before; else from the server. */
    answerAsset: async (request: Request): Promise<Response> => {
      const [path] = request.url.split(/[?#]/, 1);
      const address = path ?? request.url;
      return (await matchIn(name, address)) ?? (await fromOlder(address)) ?? fetch(request);
    },
    isOfThisBuild: (script: string): boolean => hashed.some((url) => addressOf(url) === script),
    report: async (): Promise<KeptReport["app"]> => ({ build, kept: (await (await caches.open(name)).keys()).length, all: first.length + rest.length }),
  };
}

export type AppKeeper = ReturnType<typeof appKeeper>;
