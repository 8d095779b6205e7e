import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";

const types = {
  ".html": "text/html;charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".geojson": "application/geo+json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/**
 * @typedef {object} BenchServer
 * @property {(folder: string) => string} urlOf the page in a folder
 * @property {{ path: string, at: number }[]} requests every request so far with its time (ms since 1970)
 * @property {(path: string) => Buffer | undefined} bodyOf what is served under a path
 * @property {() => Promise<void>} close
 */

/**
 * Serves a folder out of memory, every page with the same headers as the app's own preview server sends.
 * @param {string} folder
 * @returns {Promise<BenchServer>}
 */
export async function serveFolder(folder) {
  const files = new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [`/${path.split(sep).join("/")}`, fileOf(join(folder, path))]),
  );
  /** @type {BenchServer["requests"]} */
  const requests = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = decodeURIComponent(pathname).replace(/\/$/, "/index.html");
    requests.push({ path, at: performance.timeOrigin + performance.now() });
    const file = files.get(path);
    if (!file) return void response.writeHead(404).end();
    const headers = { "content-type": file.type, "cache-control": "no-cache", etag: file.etag };
    if (request.headers["if-none-match"] === file.etag) return void response.writeHead(304, headers).end();
    response.writeHead(200, { ...headers, "content-length": file.body.length }).end(file.body);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    urlOf: (path) => `http://127.0.0.1:${port}/${path}/`,
    requests,
    bodyOf: (path) => files.get(path)?.body,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @param {string} path */
function fileOf(path) {
  const body = readFileSync(path);
  const type = types[/** @type {keyof typeof types} */ (extname(path))] ?? "application/octet-stream";
  return { body, type, etag: `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"` };
}
