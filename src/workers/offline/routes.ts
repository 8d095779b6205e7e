import { Route } from "workbox-routing";
import { NetworkFirst } from "workbox-strategies";
import { keptHeader } from "../../domain/kept-report";
import { patienceMs } from "./answer-data";
import { byAddress, cacheNames, pathIn } from "./ground";
import type { AppKeeper } from "./keep-app";
import { isConfiguration } from "./keep-configuration";
import { isAnswer, isFileItself } from "./sound-answer";

type Given = {
  scope: string;
  build: string;
  app: AppKeeper;
  answerData: (request: Request, path: string) => Promise<Response>;
  /** The server delivered the page, so that a newer build of the app can take over without harm. */
  onPage: () => void;
};

type Plugin = NonNullable<NonNullable<ConstructorParameters<typeof NetworkFirst>[0]>["plugins"]>[number];

const marked: Plugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse }) => {
    if (!cachedResponse) return undefined;
    const headers = new Headers(cachedResponse.headers);
    headers.set(keptHeader, headers.get("date") ?? "?");
    return new Response(cachedResponse.body, { headers });
  },
};

/** A server that fails stands for one that is not there, but only where the kept file can take its place. */
const answering: Plugin = {
  fetchDidSucceed: async ({ response }) => {
    if (!isAnswer(response)) throw new Error(`status ${response.status}`);
    return response;
  },
};

/**
 * What the service worker answers, all of it below the folder of the page: what is none of these (base maps, tiles,
 * byte ranges, other addresses) it never sees.
 */
export function routesOf({ scope, build, app, answerData, onPage }: Given): Route[] {
  const names = cacheNames(scope);
  const where = (fits: (path: string, request: Request) => boolean) => ({ request, url }: { request: Request; url: URL }) => {
    const path = request.headers.has("range") ? null : pathIn(scope, url);
    return path !== null && fits(path, request);
  };
  const pathOf = (request: Request): string => pathIn(scope, new URL(request.url)) ?? "";
  /** The page answers for every address that leads to it; a comparison's page lies in a folder of its own. */
  const fileOf = (request: Request): string => {
    const path = pathOf(request);
    if (request.mode !== "navigate" || (app.holds(path) && path !== "")) return path;
    return /^compare(\/|$)/.test(path) ? "compare/index.html" : "./";
  };
  const isPage = (path: string, { mode }: Request): boolean => mode === "navigate" && /^(index\.html|compare\/?[\w.,~%-]*)?$/.test(path);
  const builtFiles = new NetworkFirst({
    cacheName: names.app(build),
    networkTimeoutSeconds: patienceMs / 1000,
    matchOptions: { ignoreVary: true },
    plugins: [
      {
        cacheKeyWillBeUsed: async ({ request }) => app.keyOf(fileOf(request)),
        // Only an installation writes there: all files of one build, or none.
        cacheWillUpdate: async ({ request, response }) => {
          if (request.mode === "navigate" && response.ok) onPage();
          return null;
        },
      },
      answering,
    ],
  });
  const configuration = new NetworkFirst({
    cacheName: names.given,
    networkTimeoutSeconds: patienceMs / 1000,
    matchOptions: byAddress,
    plugins: [{ cacheWillUpdate: async ({ response }) => ((await isConfiguration(response)) ? response : null) }, answering, marked],
  });
  const fonts = new NetworkFirst({
    cacheName: names.given,
    networkTimeoutSeconds: patienceMs / 1000,
    matchOptions: byAddress,
    plugins: [{ cacheWillUpdate: async ({ response, request }) => (isFileItself(response, pathOf(request)) ? response : null) }],
  });
  return [
    new Route(where((path, { mode, redirect }) => path.startsWith("geodata/") && mode !== "navigate" && redirect !== "manual"), ({ request }) => answerData(request, pathOf(request).slice("geodata/".length))),
    new Route(where((path) => path === "config.json"), configuration),
    // Those of the office, which the configuration names, at most a dozen; the app's own lie among its assets.
    new Route(where((path, { destination }) => destination === "font" && !path.startsWith("assets/")), fonts),
    new Route(where((path) => path.startsWith("assets/")), ({ request }) => app.answerAsset(request)),
    new Route(where((path, request) => isPage(path, request) || (path !== "" && app.holds(path))), builtFiles),
  ];
}
