import { registerRoute } from "workbox-routing";
import type { KeptReport } from "../../domain/kept-report";
import { isOfflineRequest, type OfflineNews } from "../offline-messages";
import { dataAnswers } from "./answer-data";
import { dataPackages } from "./data-packages";
import { appKeeper, type BuildList } from "./keep-app";
import { keepConfiguration } from "./keep-configuration";
import { dataKeeper, reportOf } from "./keep-data";
import { routesOf } from "./routes";

/** Keeps the app and its data, and answers for a server that does not. */
export function runServiceWorker(worker: ServiceWorkerScope, list: BuildList): void {
  const { scope } = worker.registration;
  const ground = { caches: worker.caches, fetch: (request: Request | URL, how?: RequestInit) => fetch(request, how), now: () => Date.now(), scope };
  const packages = dataPackages(ground);
  const app = appKeeper(ground, list);
  const keepData = dataKeeper(ground, packages);
  const windows = () => worker.clients.matchAll({ type: "window" });

  const tell = async (faults: KeptReport["faults"]): Promise<void> => {
    const kept = (await packages.current())?.kept ?? null;
    const news: OfflineNews = { type: "kept", report: { app: await app.report(), data: reportOf(kept), faults } };
    (await windows()).forEach((page) => page.postMessage(news));
  };

  const keep = async (read: readonly string[], script: string): Promise<void> => {
    // The data first: without them the app is of no use.
    const [fault] = await Promise.all([keepData(read), keepConfiguration(ground)]);
    await tell(fault ? [fault] : []);
    const faults = await app.keepRest();
    if (app.isOfThisBuild(script)) await app.dropOlder((await windows()).length > 1);
    await tell([...(fault ? [fault] : []), ...faults]);
  };

  const takeOverIfAlone = async (): Promise<void> => {
    const { waiting } = worker.registration;
    if (waiting && (await windows()).length <= 1) waiting.postMessage({ type: "take-over" });
  };

  worker.addEventListener("install", (event) => event.waitUntil(app.install(event)));
  worker.addEventListener("activate", (event) => event.waitUntil(windows().then(async (pages) => app.dropOlder(pages.length > 0)).then(() => worker.clients.claim())));
  worker.addEventListener("message", (event) => {
    const { data } = event;
    if (!isOfflineRequest(data)) return;
    event.waitUntil(data.type === "take-over" ? worker.skipWaiting() : keep(data.read.filter((path) => typeof path === "string"), data.script));
  });
  for (const route of routesOf({ scope, build: list.build, app, answerData: dataAnswers(ground, packages), onPage: () => void takeOverIfAlone() })) registerRoute(route);
}
