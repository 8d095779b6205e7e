import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of package.json. */
export const root = fileURLToPath(new URL("..", import.meta.url));

const ownGroup = process.platform !== "win32";
const graceMs = 10_000;

/**
 * Runs a command in the project's folder until it ends. Its exit status is 1 when it could not be
 * started or ran longer than `timeoutMs`, after which it is ended with everything it started.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ timeoutMs?: number, quiet?: boolean, env?: Record<string, string>, shell?: boolean }} [options]
 *   `quiet` keeps the output to return it instead of showing it
 * @returns {Promise<{ status: number, output: string, timedOut: boolean }>}
 */
export function runCommand(command, args, { timeoutMs, quiet = false, env = {}, shell = false } = {}) {
  const child = spawn(command, [...args], {
    cwd: root,
    // A production NODE_ENV from outside would change what is installed and how the tests run.
    env: { ...process.env, NODE_ENV: undefined, ...env },
    stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
    detached: ownGroup,
    shell,
  });
  let output = "";
  child.stdout?.on("data", (chunk) => (output += chunk));
  child.stderr?.on("data", (chunk) => (output += chunk));

  let timedOut = false;
  const timer =
    timeoutMs === undefined
      ? undefined
      : setTimeout(() => {
          timedOut = true;
          endGroup(child, "SIGTERM");
          setTimeout(() => endGroup(child, "SIGKILL"), graceMs).unref();
        }, timeoutMs);
  const stopForwarding = forwardSignals(child);

  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ status: 1, output: `${output}${error.message}`, timedOut }));
    child.on("close", (status) => resolve({ status: timedOut ? 1 : (status ?? 1), output, timedOut }));
  }).finally(() => {
    clearTimeout(timer);
    stopForwarding();
  });
}

/**
 * Runs the command line of an installed package under this Node.js, without a shell or a network.
 * @param {string} packageName for instance "vite" or "@playwright/test"
 * @param {readonly string[]} args
 * @param {Parameters<typeof runCommand>[2]} [options]
 */
export function runTool(packageName, args, options) {
  return runCommand(process.execPath, [toolPath(packageName), ...args], options);
}

/**
 * The script behind an installed package's command.
 * @param {string} packageName
 * @returns {string}
 */
export function toolPath(packageName) {
  const folder = join(root, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : String(Object.values(bin)[0]));
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function endGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (ownGroup) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It has ended already.
  }
}

/**
 * A child in a group of its own does not get the terminal's Ctrl-C: pass it on, then end as asked.
 * @param {import("node:child_process").ChildProcess} child
 */
function forwardSignals(child) {
  const signals = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    endGroup(child, signal);
    child.on("close", () => process.exit(130));
  };
  for (const signal of signals) process.on(signal, forward);
  return () => {
    for (const signal of signals) process.off(signal, forward);
  };
}
