/**
 * What an answer holds, read piece by piece and no further than its bound, whatever its head says of its length.
 * @returns `null` where it is longer
 * @throws where it breaks off on the way
 */
export async function readBounded(answer: Response, mostBytes: number): Promise<ArrayBuffer | null> {
  if (Number(answer.headers.get("content-length")) > mostBytes) {
    await answer.body?.cancel();
    return null;
  }
  const reader = answer.body?.getReader();
  if (!reader) return new ArrayBuffer(0);
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one piece after the other
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      void reader.cancel().catch(() => undefined);
      return null;
    }
    pieces.push(value);
  }
  return new Blob(pieces as BlobPart[]).arrayBuffer();
}
