import { noteReach } from "./reach";

const patienceMs = 20_000;

/**
 * The text of a file of the publication as the server has it now, past every cache.
 * @param path relative to `geodata/`
 * @param mostBytes the rest of a larger file is not waited for
 * @returns `null` where there is no such file, no answer in time or more than `mostBytes`
 */
export async function readLatest(path: string, mostBytes: number): Promise<string | null> {
  try {
    const response = await fetch(address(path), { cache: "no-store", signal: AbortSignal.timeout(patienceMs) });
    noteReach(response);
    return response.ok && response.body ? await textUpTo(response.body, mostBytes) : null;
  } catch {
    noteReach("silence");
    return null;
  }
}

/**
 * Asks the server for these files anew and puts them into the browser's cache, which on a plain server may go on
 * answering with the former ones for hours; a reload alone would show those.
 */
export async function renewCached(paths: readonly string[]): Promise<void> {
  await Promise.allSettled(
    paths.map(async (path) => {
      const response = await fetch(address(path), { cache: "reload", signal: AbortSignal.timeout(patienceMs) });
      await response.arrayBuffer();
    }),
  );
}

const address = (path: string): URL => new URL(`geodata/${path}`, document.baseURI);

async function textUpTo(body: ReadableStream<Uint8Array>, mostBytes: number): Promise<string | null> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const read = async (text: string, left: number): Promise<string | null> => {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    if (value.length <= left) return read(text + decoder.decode(value, { stream: true }), left - value.length);
    await reader.cancel();
    return null;
  };
  return read("", mostBytes);
}
