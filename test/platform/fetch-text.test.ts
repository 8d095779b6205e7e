import { readFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { FileUnreadable } from "../../src/domain/file-unreadable";
import { fetchText, type FetchLimits } from "../../src/platform/fetch-text";

const limits: FetchLimits = { silentMs: 300, wholeMs: 2000, mostBytes: 10_000 };
let servers: Server[] = [];

/** The address of a server that answers like this. */
async function serving(answer: RequestListener): Promise<URL> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/water.geojson`);
}

const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, "../fixtures/publication", name));
const faultOf = async (url: URL, over: Partial<FetchLimits> = {}) => {
  const { code, value } = await fetchText(url, { ...limits, ...over }).then(
    () => ({ code: "none", value: undefined }),
    (error: unknown) => error as FileUnreadable,
  );
  return value === undefined ? code : `${code} ${value}`;
};

afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  servers = [];
});

test("a file in UTF-8 arrives as it is, without its byte order mark", async () => {
  const url = await serving((_, response) => void response.end(fixture("water.with-bom-and-crlf.geojson")));
  const text = await fetchText(url, limits);
  expect(text.startsWith("{")).toBe(true);
  expect(text).toContain("滇池（测试）");
});

test.each([
  [404, "file-missing"],
  [410, "file-missing"],
  [401, "file-forbidden 401"],
  [403, "file-forbidden 403"],
  [500, "file-server-error 500"],
  [503, "file-server-error 503"],
  [200, "none"],
])("status %i", async (status, expected) => {
  expect(await faultOf(await serving((_, response) => void response.writeHead(status).end("{}")))).toBe(expected);
});

test.each(["water.in-gbk.geojson", "water.in-utf16.geojson"])("%s is not taken for UTF-8", async (name) => {
  expect(await faultOf(await serving((_, response) => void response.end(fixture(name))))).toBe("file-wrong-encoding");
});

test("a file that says it is too large is not read", async () => {
  let sent = 0;
  const url = await serving((_, response) => {
    response.writeHead(200, { "content-length": "300000000" });
    const timer = setInterval(() => {
      sent += 1000;
      response.write(Buffer.alloc(1000, 32));
    }, 5);
    response.on("close", () => clearInterval(timer));
  });
  expect(await faultOf(url, { mostBytes: 64_000_000 })).toBe("file-too-large 64");
  expect(sent).toBeLessThan(300_000);
});

test("a file that grows beyond the limit without having said so is dropped on the way", async () => {
  let isClosed = false;
  const url = await serving((_, response) => {
    const timer = setInterval(() => response.write(Buffer.alloc(50_000, 32)), 5);
    response.on("close", () => {
      isClosed = true;
      clearInterval(timer);
    });
  });
  expect(await faultOf(url, { mostBytes: 1_000_000 })).toBe("file-too-large 1");
  await expect.poll(() => isClosed).toBe(true);
});

test("a server that never answers, or falls silent, is given up", async () => {
  expect(await faultOf(await serving(() => undefined))).toMatch(/^file-too-slow/);
  expect(await faultOf(await serving((_, response) => void response.write('{"type"')))).toMatch(/^file-too-slow/);
});

test("a machine so slow that the page stands still for longer than any server may be silent gets its file all the same", async () => {
  const asked = faultOf(await serving((_, response) => void response.end("{}")), { silentMs: 400, wholeMs: 800 });
  const until = performance.now() + 1200;
  while (performance.now() < until);
  expect(await asked).toBe("none");
});

test("a slow file is waited for as long as something comes, but not for ever", async () => {
  const dripping: RequestListener = (_, response) => {
    let left = 8;
    const timer = setInterval(() => {
      response.write(" ");
      left -= 1;
      if (left > 0) return;
      clearInterval(timer);
      response.end("{}");
    }, 100);
  };
  expect(await faultOf(await serving(dripping))).toBe("none");
  expect(await faultOf(await serving(dripping), { wholeMs: 350 })).toMatch(/^file-too-slow/);
});

test("a server that is not there, or hangs up, is not reachable", async () => {
  const url = await serving((request) => request.socket.destroy());
  expect(await faultOf(url)).toBe("file-not-reachable");
});

test("another origin is refused, a place on the same one is followed", async () => {
  const foreign = await serving((_, response) => void response.end("{}"));
  expect(await faultOf(await serving((_, response) => void response.writeHead(302, { location: foreign.href }).end()))).toBe("file-redirected");
  const moved = await serving((request, response) => void (request.url === "/new" ? response.end("{}") : response.writeHead(302, { location: "/new" }).end()));
  expect(await faultOf(moved)).toBe("none");
});
