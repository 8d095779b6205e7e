import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand, runTool } from "./command.mjs";
import { PlainError, remark, runMain } from "./say.mjs";

const commandNames = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser"];
const edgeNames = ["microsoft-edge", "microsoft-edge-stable"];
const stepLimitMs = 3 * 60_000;

/**
 * The path of a Chrome, Chromium or Edge that starts, or null. CHROME_PATH comes first, then what the
 * system has, then the browser that Playwright downloads.
 * @returns {string | null}
 */
export function findBrowser() {
  return candidates().find(starts) ?? null;
}

/**
 * Finds a browser and, where there is none, installs one: Playwright's own, else (Linux) the system's.
 * @returns {Promise<string>} its path
 */
export async function ensureBrowser() {
  const asked = process.env.CHROME_PATH;
  if (asked && !starts(asked)) {
    remark(`CHROME_PATH（${asked}）无法启动，改用其他浏览器。`, `CHROME_PATH (${asked}) does not start, looking elsewhere.`);
  }
  const present = findBrowser();
  if (present) return present;

  remark("没有找到 Chrome 或 Chromium，正在安装……", "No Chrome or Chromium found, installing one...");
  await installPlaywrightBrowser();
  const own = findBrowser();
  if (own) return own;

  if (process.platform === "linux") await installSystemBrowser();
  const system = findBrowser();
  if (system) return system;
  throw new PlainError(
    "没有可用的浏览器，自动安装也未成功：请安装 Chrome 或 Chromium，或用 CHROME_PATH 指定其路径。",
    "There is no usable browser and installing one failed: please install Chrome or Chromium, or name its path in CHROME_PATH.",
  );
}

/**
 * Playwright's launch options for a browser found here. WebGL runs in software with these flags; forcing
 * ANGLE's own back end by --use-gl would composite the whole page in software and be several times slower.
 * @param {string | null} path null lets Playwright take its own browser
 */
export function launchOptions(path) {
  return {
    ...(path === null ? {} : { executablePath: path }),
    args: [
      "--no-sandbox",
      "--enable-unsafe-swiftshader",
      "--disable-dev-shm-usage",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      `--disable-features=${disabledFeatures.join(",")}`,
    ],
  };
}

/**
 * The address bar's two pages of suggestions cost a tenth of what a page of the tests costs. Naming them takes the place of
 * the list that Playwright gives, so what its pages rely on is named with them.
 */
const disabledFeatures = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
  "Translate",
];

/** @returns {string[]} */
function candidates() {
  const { CHROME_PATH } = process.env;
  return [
    ...(CHROME_PATH ? [CHROME_PATH] : []),
    ...commandNames.flatMap(onPath),
    ...macApps(["Google Chrome", "Chromium"]),
    ...windowsApps(["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe"]),
    ...edgeNames.flatMap(onPath),
    ...macApps(["Microsoft Edge"]),
    ...windowsApps(["Microsoft\\Edge\\Application\\msedge.exe"]),
    ...playwrightBrowser(),
  ];
}

/** @param {string} name */
function onPath(name) {
  if (process.platform === "win32") return [];
  return (process.env.PATH ?? "").split(delimiter).flatMap((folder) => (folder ? [join(folder, name)] : []));
}

/** @param {string[]} names */
function macApps(names) {
  if (process.platform !== "darwin") return [];
  const folders = ["/Applications", join(process.env.HOME ?? "", "Applications")];
  return folders.flatMap((folder) => names.map((name) => join(folder, `${name}.app`, "Contents", "MacOS", name)));
}

/** @param {string[]} paths */
function windowsApps(paths) {
  if (process.platform !== "win32") return [];
  const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => process.env[name] ?? []);
  return folders.flatMap((folder) => paths.map((path) => join(folder, path)));
}

/** The browser that Playwright downloads; none before the packages are installed. */
function playwrightBrowser() {
  try {
    return [createRequire(import.meta.url)("playwright").chromium.executablePath()];
  } catch {
    return [];
  }
}

/**
 * Whether the file is a browser that runs: a package may leave a stub behind, or lack libraries.
 * @param {string} path
 */
function starts(path) {
  if (!existsSync(path)) return false;
  // There, asking for the version opens a window.
  if (process.platform === "win32") return true;
  try {
    const version = execFileSync(path, ["--version"], { timeout: 20_000, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    return /chrom|edge/i.test(version);
  } catch {
    return false;
  }
}

/** Downloads first and adds system libraries after, so that an unreachable host is known within seconds. */
async function installPlaywrightBrowser() {
  const { status } = await runTool("playwright", ["install", "chromium"], { quiet: true, timeoutMs: stepLimitMs });
  if (status !== 0 || process.platform !== "linux" || !(await asRoot())) return;
  await runTool("playwright", ["install-deps", "chromium"], { quiet: true, timeoutMs: stepLimitMs });
}

/** Installs the distribution's Chromium where apt-get and the right to use it are there. */
async function installSystemBrowser() {
  const prefix = await asRoot();
  if (!prefix) return;
  const script = "apt-get update -q && apt-get install -q -y --no-install-recommends chromium";
  await runCommand("/usr/bin/env", [...prefix, "sh", "-c", script], {
    quiet: true,
    timeoutMs: stepLimitMs,
    env: { DEBIAN_FRONTEND: "noninteractive" },
  });
}

/** What to put before a command to run it as root without a password, or null where that cannot be. */
async function asRoot() {
  if (process.getuid?.() === 0) return [];
  const { status } = await runCommand("sudo", ["-n", "true"], { quiet: true, timeoutMs: 10_000 });
  return status === 0 ? ["sudo", "-n"] : null;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await runMain(async () => console.log(await ensureBrowser()));
}
