const patienceMs = 10_000;

/** The service worker that this page's folder registered; `null` where the browser has none. */
async function ownRegistration(): Promise<ServiceWorkerRegistration | null> {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  return (await serviceWorker?.getRegistration(document.baseURI).catch(() => undefined)) ?? null;
}

/** Puts a new version of the app that lies ready in use, and loads the page again, once; without one it only loads it again. */
export async function takeOverAndReload(reload: () => void = () => window.location.reload()): Promise<void> {
  const waiting = (await ownRegistration())?.waiting;
  if (waiting) await activated(waiting);
  reload();
}

/** One that does not get ready in time is left to the next visit. */
const activated = (waiting: ServiceWorker): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, patienceMs);
    waiting.addEventListener("statechange", () => {
      if (waiting.state === "activated" || waiting.state === "redundant") resolve();
    });
    waiting.postMessage({ type: "take-over" });
  });
