const patienceMs = 10_000;

/** The service worker that this page's folder registered; `null` where the browser has none. */
async function ownRegistration(): Promise<ServiceWorkerRegistration | null> {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  return (await serviceWorker?.getRegistration(document.baseURI).catch(() => undefined)) ?? null;
}

/**
 * Puts a new version of the app that lies ready in use, and loads the page again, once; without one it only loads it again.
 * @param isDue is asked when the new version is in use: whoever came meanwhile is not interrupted
 * @returns whether the page is loaded again
 */
export async function takeOverAndReload(isDue: () => boolean = () => true, reload: () => void = () => window.location.reload()): Promise<boolean> {
  const waiting = (await ownRegistration())?.waiting;
  if (waiting) await activated(waiting);
  if (!isDue()) return false;
  reload();
  return true;
}

/** Loads the page again where it would come: over plain http nothing of it is kept, and without its server the browser's own error would stay; `isDue` is asked when it has answered. */
export async function reloadWhereThere(isDue: () => boolean = () => true, reload: () => void = () => window.location.reload()): Promise<void> {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (window.location.protocol !== "file:" && !serviceWorker?.controller) {
    const answer = await fetch(window.location.pathname, { cache: "no-store" }).catch(() => null);
    if (!answer?.ok || !isDue()) return;
  }
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
