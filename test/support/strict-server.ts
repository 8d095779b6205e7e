import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

const nginx = join(import.meta.dirname, "../../.ci/release/serving/nginx");

/** The types and headers that the release's nginx settings give; a type that is not among them is no script or style. */
const types = new Map(
  [...(/types \{([^}]*)\}/.exec(readFileSync(join(nginx, "pianqu.conf"), "utf8"))?.[1] ?? "").matchAll(/^\s*(\S+)\s+([^;]+);/gm)].flatMap(([, type = "", names = ""]) =>
    names.split(/\s+/).map((name): [string, string] => [`.${name}`, type]),
  ),
);
const headers = [...readFileSync(join(nginx, "pianqu-headers.conf"), "utf8").matchAll(/^add_header (\S+) (?:"([^"]*)"|(\S+)) always;/gm)].map(
  ([, name = "", quoted, plain]) => [name, quoted ?? plain ?? ""] as const,
);

export const servedTypes: ReadonlyMap<string, string> = types;
export const servedHeaders: readonly (readonly [string, string])[] = headers;

/**
 * Serves a folder below a path of an address, as strictly as the release's settings: nothing outside the path, no
 * guessing of types, the folder's address with a slash at its end.
 * @param at the port to listen at; 0 takes one that is free
 * @returns the address of the folder, and what ends the server
 */
export async function serveStrictly(folder: string, path: `/${string}/`, at = 0): Promise<{ address: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    if (`${pathname}/` === path) {
      response.writeHead(301, { location: `${path}${search}` }).end();
      return;
    }
    const inside = pathname.startsWith(path) ? normalize(decodeURIComponent(pathname.slice(path.length)) || "index.html") : "..";
    if (inside.split(sep)[0] === "..") {
      response.writeHead(404).end();
      return;
    }
    readFile(join(folder, inside)).then(
      (content) => response.writeHead(200, { "content-type": types.get(extname(inside)) ?? "application/octet-stream" }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => void server.listen(at, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}${path}`, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => void server.close(() => resolve()));
}
