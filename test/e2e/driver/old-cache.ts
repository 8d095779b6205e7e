import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A plain server that says of its files only when they were changed, long ago, so that browsers keep them for days. */
export async function servePlainly(answer: (path: string) => { type: string; body: Buffer | string } | null): Promise<{ address: string; close: () => void }> {
  const changed = new Date(Date.now() - 100 * 86_400_000).toUTCString();
  const server = createServer((request, response) => {
    const found = answer(new URL(request.url ?? "/", "http://localhost").pathname);
    if (found) response.writeHead(200, { "content-type": found.type, "last-modified": changed }).end(found.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => void server.close() };
}
