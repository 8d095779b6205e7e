import { FileUnreadable } from "../domain/file-unreadable";
import { noteReach } from "./reach";

export type FetchLimits = {
  /** Without a sign of life for so long the file is given up. */
  silentMs: number;
  /** However slowly it drips. */
  wholeMs: number;
  /** After decompression. A larger file is never read to its end. */
  mostBytes: number;
  /** `same-origin` follows no redirect to another origin, not even before the security policy stands. */
  mode?: RequestMode;
};

/** A file that takes longer is given up, so that one hanging answer does not hold back the others for ever. */
export const usualLimits: FetchLimits = { silentMs: 20_000, wholeMs: 180_000, mostBytes: 64_000_000 };

/**
 * The text of a file in UTF-8 (a byte order mark is dropped), within limits of time and size.
 * @throws {FileUnreadable} with what the user can be told of it
 */
export async function fetchText(url: URL, limits: FetchLimits = usualLimits): Promise<string> {
  const patience = new Patience(limits);
  try {
    // Asked anew each time (an unchanged file is answered in a line): plain servers would go on serving a replaced file from the cache.
    const response = await fetch(url, { signal: patience.signal, cache: "no-cache", ...(limits.mode && { mode: limits.mode }) });
    if (limits.mode === "same-origin") noteReach(response);
    refuse(response, url, limits);
    return await textOf(response, limits, () => patience.renew());
  } catch (cause) {
    if (cause instanceof FileUnreadable) throw cause;
    const isSlow = patience.signal.aborted;
    const wasRedirected = !isSlow && (await isRedirected(url, limits));
    if (limits.mode === "same-origin" && !wasRedirected) noteReach("silence");
    if (isSlow) throw new FileUnreadable("file-too-slow", String(Math.round(patience.waitedMs / 1000)), cause);
    throw new FileUnreadable(wasRedirected ? "file-redirected" : "file-not-reachable", undefined, cause);
  } finally {
    patience.end();
  }
}

/** Ends a request that has been silent, or under way, for too long. */
class Patience {
  private readonly controller = new AbortController();
  private readonly since = Date.now();
  private readonly endWhole: () => void;
  private endSilence: () => void;
  readonly signal = this.controller.signal;

  constructor(private readonly limits: FetchLimits) {
    this.endWhole = afterPageTime(limits.wholeMs, () => this.controller.abort());
    this.endSilence = afterPageTime(limits.silentMs, () => this.controller.abort());
  }

  get waitedMs(): number {
    return Date.now() - this.since;
  }

  renew(): void {
    this.endSilence();
    this.endSilence = afterPageTime(this.limits.silentMs, () => this.controller.abort());
  }

  /** Also lets go of what is still being sent. */
  end(): void {
    this.endWhole();
    this.endSilence();
    this.controller.abort();
  }
}

const slices = 20;

/**
 * Acts after so much time in which the page could hear an answer. A slow machine that starts stands still for half a minute
 * with the answer at its door: of each such stand no more than a slice counts.
 * @returns gives it up
 */
function afterPageTime(ms: number, act: () => void): () => void {
  let left = slices;
  let timer = setTimeout(next, ms / slices);
  function next() {
    left -= 1;
    if (left === 0) act();
    else timer = setTimeout(next, ms / slices);
  }
  return () => clearTimeout(timer);
}

/** @throws {FileUnreadable} for an answer that is not the file, before any of its content is read */
function refuse(response: Response, url: URL, { mostBytes }: FetchLimits): void {
  const { status, headers } = response;
  if (status === 404 || status === 410) throw new FileUnreadable("file-missing");
  if (status === 401 || status === 403) throw new FileUnreadable("file-forbidden", String(status));
  if (!response.ok) throw new FileUnreadable("file-server-error", String(status));
  // Empty in tests and for answers that were not fetched.
  if (response.redirected && new URL(response.url).origin !== url.origin) throw new FileUnreadable("file-redirected");
  if (Number(headers.get("content-length")) > mostBytes) throw tooLarge(mostBytes);
}

async function textOf(response: Response, { mostBytes }: FetchLimits, onChunk: () => void): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const parts: string[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  const readOn = async (): Promise<string> => {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) return parts.join("") + orWrongEncoding(() => decoder.decode());
    onChunk();
    bytes += chunk.value.byteLength;
    if (bytes > mostBytes) throw tooLarge(mostBytes);
    parts.push(orWrongEncoding(() => decoder.decode(chunk.value, { stream: true })));
    return readOn();
  };
  return readOn().finally(() => void reader?.cancel().catch(() => undefined));
}

function orWrongEncoding(decode: () => string): string {
  try {
    return decode();
  } catch (cause) {
    throw new FileUnreadable("file-wrong-encoding", undefined, cause);
  }
}

const tooLarge = (mostBytes: number): FileUnreadable => new FileUnreadable("file-too-large", String(Math.round(mostBytes / 1e6)));

/** Whether the request failed because the server sends it elsewhere, where the security policy lets nothing go. */
async function isRedirected(url: URL, { silentMs }: FetchLimits): Promise<boolean> {
  return fetch(url, { redirect: "manual", signal: AbortSignal.timeout(silentMs) }).then(
    ({ type }) => type === "opaqueredirect",
    () => false,
  );
}
