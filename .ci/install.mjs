import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root, runCommand } from "./command.mjs";
import { PlainError, say } from "./say.mjs";

const lockFile = join(root, "package-lock.json");
const installedLockFile = join(root, "node_modules", ".package-lock.json");
const markerFile = join(root, "node_modules", ".pianqu-lock-hash");
const logFile = join(root, ".reports", "npm-ci.log");
const timeLimitMs = 5 * 60_000;
/** npm's usual waits would keep an unreachable registry secret for more than a minute. */
const retries = ["--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000"];

/** Installs the packages of package-lock.json, development ones included, unless they are in place. */
export async function install() {
  if (isInstalled()) {
    say("依赖已是最新，无需安装。", "Packages are up to date, nothing to install.");
    return;
  }
  say("正在安装依赖（npm ci），首次约需一分钟……", "Installing packages (npm ci), about a minute the first time...");
  const args = ["ci", "--include=dev", "--include=optional", "--no-engine-strict", ...retries];
  const npm = npmCommand();
  const { status, output, timedOut } = await runCommand(npm.command, [...npm.args, ...args], {
    quiet: true,
    timeoutMs: timeLimitMs,
    shell: npm.shell,
  });
  if (status !== 0) throw installError(output, timedOut);
  writeFileSync(markerFile, lockHash());
}

/** True when node_modules holds what package-lock.json asks for. */
function isInstalled() {
  if (!existsSync(installedLockFile)) return false;
  if (existsSync(markerFile)) return readFileSync(markerFile, "utf8") === lockHash();
  // Installed by hand, so there is no marker yet: trust it only if every package is there.
  return sameVersions(readPackages(lockFile), readPackages(installedLockFile));
}

/** A hash of package-lock.json that a changed line ending (git on Windows) does not change. */
function lockHash() {
  const text = readFileSync(lockFile, "utf8").replaceAll("\r\n", "\n");
  return createHash("sha256").update(text).digest("hex");
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
}

/**
 * Whether all that the lock file wants is there; optional packages depend on the platform.
 * @param {ReturnType<typeof readPackages>} wanted
 * @param {ReturnType<typeof readPackages>} present
 */
function sameVersions(wanted, present) {
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || optional || present[path]?.version === version,
  );
}

/** The npm that started this script, else the one on the PATH (a .cmd file on Windows, so by shell). */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script?.endsWith("npm-cli.js")) return { command: process.execPath, args: [script], shell: false };
  return { command: "npm", args: [], shell: process.platform === "win32" };
}

/**
 * @param {string} output
 * @param {boolean} timedOut
 */
function installError(output, timedOut) {
  mkdirSync(dirname(logFile), { recursive: true });
  writeFileSync(logFile, output);
  const code = /npm (?:error|ERR!) code (\w+)/.exec(output)?.[1] ?? "";
  if (code === "EUSAGE") {
    return new PlainError(
      "依赖安装失败：package-lock.json 与 package.json 不一致，请运行 npm install 后再试，详情见 .reports/npm-ci.log。",
      "Packages were not installed: package-lock.json does not match package.json, please run npm install and try again, see .reports/npm-ci.log.",
    );
  }
  if (timedOut || /^(ENOTFOUND|ECONN|ETIMEDOUT|EAI_AGAIN|ERR_SOCKET|EHOSTUNREACH|ENETUNREACH)/.test(code)) {
    return new PlainError(
      "依赖安装失败：无法连接 npm 源，请检查网络或运行 npm config get registry 查看源地址。",
      "Packages were not installed: the npm registry cannot be reached, please check the network and npm config get registry.",
    );
  }
  return new PlainError(
    `依赖安装失败（npm ci ${code}），详情见 .reports/npm-ci.log。`,
    `Packages were not installed (npm ci ${code}), see .reports/npm-ci.log.`,
  );
}
