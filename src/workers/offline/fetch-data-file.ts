import type { Ground } from "./ground";
import { KeepingFailed } from "./keeping-failed";
import { readBounded } from "./read-bounded";
import { isFileItself } from "./sound-answer";

const mostBytes = 64_000_000;

export type FetchedFile = { bytes: number; sha256: string; response: Response };

/**
 * A file of the publication as the server has it now.
 * @param published its checksum by the manifest; a file that differs has at least to be what its name says
 * @returns `null` where the server has no such file
 * @throws {KeepingFailed} where no answer came, or one that may not be kept
 */
export async function fetchDataFile({ fetch }: Pick<Ground, "fetch">, address: string, path: string, published: string | null): Promise<FetchedFile | null> {
  const answer = await fetch(new URL(address), { cache: "no-cache", credentials: "same-origin", redirect: "error" }).catch(() => null);
  if (!answer || answer.status >= 500) throw new KeepingFailed("unreachable", path);
  if (answer.status === 404 || answer.status === 410) return null;
  if (!isFileItself(answer, path)) throw new KeepingFailed("unsound", path);
  const content = await readBounded(answer, mostBytes).catch(() => {
    // Broken off on the way.
    throw new KeepingFailed("unreachable", path);
  });
  if (!content) throw new KeepingFailed("too-large", path);
  const sha256 = await sha256Of(content);
  if (sha256 !== published && path.endsWith("json") && !isJson(content)) throw new KeepingFailed("unsound", path);
  const type = answer.headers.get("content-type") ?? "application/octet-stream";
  return { bytes: content.byteLength, sha256, response: new Response(content, { headers: { "content-type": type } }) };
}

/** In hexadecimal. */
export async function sha256Of(content: ArrayBuffer): Promise<string> {
  const { subtle } = crypto as { subtle: SubtleCrypto | undefined };
  if (!subtle) throw new Error("service workers run in secure contexts only");
  return [...new Uint8Array(await subtle.digest("SHA-256", content))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function isJson(content: ArrayBuffer): boolean {
  try {
    JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(content));
    return true;
  } catch {
    return false;
  }
}
