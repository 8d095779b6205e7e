import { preview } from "vite";
import { root } from "./command.mjs";
import { PlainError } from "./say.mjs";

const patienceMs = 20_000;

/**
 * Serves the built site of dist/ and waits until it answers.
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} the address as a browser here opens it
 */
export async function servePreview(port, host = "localhost") {
  const server = await preview({ root, logLevel: "warn", preview: { port, host, strictPort: true, open: false } });
  const openHost = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  const base = server.config.base.startsWith("/") ? server.config.base : "/";
  const url = `http://${openHost}:${port}${base === "/" ? "" : base}`;
  const close = () => server.close();
  try {
    await untilAnswered(url);
  } catch (error) {
    await close();
    throw error;
  }
  return { url, close };
}

/** @param {string} url */
async function untilAnswered(url) {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    const response = await fetch(url, { signal: AbortSignal.timeout(patienceMs) }).catch(() => null);
    if (response?.ok && response.headers.get("content-type")?.includes("text/html")) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new PlainError(
    `服务已启动，但 ${url} 没有返回页面，请确认 dist/ 已构建。`,
    `The server started, but ${url} did not answer with a page: is dist/ built?`,
  );
}
