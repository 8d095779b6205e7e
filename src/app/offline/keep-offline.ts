import type { KeptReport } from "../../domain/kept-report";
import type { KeptForOffline } from "../../store/offline-state";
import type { PlanStoreApi } from "../../store/plan-store";
import { cacheNames } from "../../workers/offline/ground";
import type { OfflineNews, OfflineRequest } from "../../workers/offline-messages";

const minute = 60_000;

/** The browser as it keeps an app; a test passes its own. */
export type Keeping = {
  container: ServiceWorkerContainer | undefined;
  isSecure: boolean;
  caches: CacheStorage | undefined;
  /** Address of the page's folder, or of the page in it. */
  base: string;
  /** One of the page's own scripts, which says of which build it is. */
  script: string;
};

const browser = (): Keeping => ({
  container: (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker,
  isSecure: window.isSecureContext,
  caches: (globalThis as { caches?: CacheStorage }).caches,
  base: document.baseURI,
  script: import.meta.url,
});

/**
 * Registers the service worker and has it keep the app and the data, now, whenever the server has another data package,
 * and as often as the app looks for one. Says what is kept, and when a new version of the app lies ready.
 */
export async function keepOffline(store: PlanStoreApi, given: Keeping = browser()): Promise<void> {
  const { container, base, script } = given;
  const say = (kept: KeptForOffline) => store.getState().noteKept(kept);
  const { configuration } = store.getState();
  if (!configuration.offline) await forget(given);
  const why = configuration.offline ? whyNot(given) : "switched-off";
  if (why || !container) return say({ status: "unavailable", why: why ?? "unsupported" });
  // Undefined where a browser pretends; development has no such file.
  const registration = import.meta.env.PROD ? await container.register(new URL("sw.js", base), { updateViaCache: "none" }).then((one: ServiceWorkerRegistration | undefined) => one ?? null, () => null) : null;
  if (!registration) return say({ status: "unavailable", why: "refused" });

  say({ status: "keeping", report: null });
  container.addEventListener("message", ({ data }: MessageEvent<OfflineNews>) => {
    if (data.type === "kept") say(keptOf(data.report, store));
  });
  container.startMessages();
  watchInstalling(registration, container, store);

  const keep = () => {
    const { loaded } = store.getState();
    const request: OfflineRequest = { type: "keep", read: loaded.files.map(({ path }) => path), script };
    registration.active?.postMessage(request);
  };
  await activeOf(registration);
  keep();
  store.subscribe(({ newerData, statements, stories }, before) => {
    if ((newerData && newerData.text !== before.newerData?.text) || (statements && !before.statements) || (stories && !before.stories)) keep();
  });
  if (configuration.lookForDataMinutes === 0) return;
  setInterval(() => {
    // Without a server there is nothing new; the browser would only note a failure.
    if (store.getState().offline.status === "offline") return;
    void registration.update().catch(() => undefined);
    keep();
  }, configuration.lookForDataMinutes * minute);
}

const whyNot = ({ container, isSecure }: Keeping): "not-secure" | "unsupported" | null => (!isSecure ? "not-secure" : container ? null : "unsupported");

/** The office has switched it off: what its pages kept before goes. */
async function forget({ container, caches, base }: Keeping): Promise<void> {
  const registration = await container?.getRegistration(base).catch(() => undefined);
  if (!registration) return;
  const { ofScope } = cacheNames(registration.scope);
  await registration.unregister();
  if (!caches) return;
  await Promise.all((await caches.keys()).filter((name) => name.startsWith(ofScope)).map((name) => caches.delete(name)));
}

/** What the service worker has done is kept, or failed, or still goes on. */
function keptOf(report: KeptReport, store: PlanStoreApi): KeptForOffline {
  const isWhole = report.app.kept >= report.app.all && report.data !== null;
  // What cannot be had while the server is gone is no failure of what is kept.
  const faults = report.faults.filter(({ code }) => code !== "unreachable" || store.getState().offline.status === "online");
  if (faults.length > 0) return { status: "failed", report };
  return isWhole ? { status: "kept", report } : { status: "keeping", report };
}

const activeOf = (registration: ServiceWorkerRegistration): Promise<void> =>
  new Promise((resolve) => {
    if (registration.active) return resolve();
    const installing = registration.installing ?? registration.waiting;
    installing?.addEventListener("statechange", () => {
      if (installing.state === "activated") resolve();
    });
  });

/** A version that waits beside the one in use is an update; one that could not be installed leaves everything as it was. */
function watchInstalling(registration: ServiceWorkerRegistration, container: ServiceWorkerContainer, store: PlanStoreApi): void {
  let told: ServiceWorker | null = null;
  const look = () => {
    const { waiting } = registration;
    if (!waiting || waiting === told || !container.controller) return;
    told = waiting;
    store.getState().noteUpdate("ready");
  };
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener("statechange", () => {
      if (worker.state === "redundant" && !registration.active) store.getState().noteKept({ status: "failed", report: null });
      if (worker === told && worker.state !== "installed") store.getState().noteUpdate("none");
      look();
    });
  registration.addEventListener("updatefound", () => follow(registration.installing));
  follow(registration.installing);
  follow(registration.waiting);
  look();
}
