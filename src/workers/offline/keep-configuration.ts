import { cacheNames, type Ground } from "./ground";
import { readBounded } from "./read-bounded";
import { isFileItself } from "./sound-answer";

const mostBytes = 1_000_000;

/** Whether an answer is a configuration that a page can read; a broken one never takes the place of a sound one. */
export async function isConfiguration(response: Response): Promise<boolean> {
  if (!isFileItself(response, "config.json")) return false;
  try {
    const content = await readBounded(response.clone(), mostBytes);
    if (!content) return false;
    JSON.parse(new TextDecoder().decode(content));
    return true;
  } catch {
    return false;
  }
}

/** Keeps `config.json` as it lies on the server now: the first visit read it before anything was there to keep it. */
export async function keepConfiguration({ caches, fetch, scope }: Ground): Promise<void> {
  const address = new URL("config.json", scope);
  const answer = await fetch(address, { cache: "no-cache", credentials: "same-origin", redirect: "error" }).catch(() => null);
  if (!answer) return;
  const cache = await caches.open(cacheNames(scope).given);
  if (answer.status === 404 || answer.status === 410) await cache.delete(address.href);
  else if (await isConfiguration(answer)) await cache.put(address.href, answer);
}
