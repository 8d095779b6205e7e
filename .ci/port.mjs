import { connect, createServer } from "node:net";
import { PlainError } from "./say.mjs";

/**
 * The port to serve on: the PORT variable when set, else the given one.
 * @param {number} usual
 * @returns {number}
 */
export function chosenPort(usual) {
  const asked = process.env.PORT;
  if (asked === undefined || asked === "") return usual;
  const port = Number(asked);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new PlainError(
    `PORT 应是 1 到 65535 之间的整数，现在是 “${asked}”，例如：PORT=5000 npm start。`,
    `PORT must be a whole number from 1 to 65535, not "${asked}", for instance: PORT=5000 npm start.`,
  );
}

/**
 * Refuses a port on which something answers or that may not be opened.
 * @param {number} port
 * @param {string} host
 */
export async function requireFreePort(port, host) {
  // "localhost" is one address here and another there, so look at both.
  const addresses = [...new Set(["127.0.0.1", "::1", host])];
  const findings = await Promise.all(addresses.map((address) => portState(port, address)));
  if (findings.includes("taken")) {
    throw new PlainError(
      `端口 ${port} 已被占用，请关闭占用它的程序，或换一个端口：PORT=5000 npm start。`,
      `Port ${port} is in use: close the program that uses it, or choose another: PORT=5000 npm start.`,
    );
  }
  if (findings.includes("forbidden")) {
    throw new PlainError(
      `没有权限使用端口 ${port}，请换一个端口：PORT=5000 npm start。`,
      `Port ${port} may not be opened by this user, choose another: PORT=5000 npm start.`,
    );
  }
}

/**
 * @param {number} port
 * @param {string} address
 * @returns {Promise<"free" | "taken" | "forbidden">}
 */
async function portState(port, address) {
  if (await answers(port, address)) return "taken";
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => {
      const code = "code" in error ? error.code : "";
      // Any other code means that this machine has no such address (no IPv6, say).
      resolve(code === "EADDRINUSE" ? "taken" : code === "EACCES" ? "forbidden" : "free");
    });
    server.listen(port, address, () => server.close(() => resolve("free")));
  });
}

/**
 * Some systems let a second program listen beside a first one, so ask whether anyone answers.
 * @param {number} port
 * @param {string} address
 * @returns {Promise<boolean>}
 */
function answers(port, address) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: address, timeout: 1000 });
    /** @param {boolean} answer */
    const finish = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => finish(true));
    socket.once("error", () => finish(false));
    socket.once("timeout", () => finish(false));
  });
}
