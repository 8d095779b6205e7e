import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { root, runTool } from "./command.mjs";
import { countPlaywright, countVitest } from "./count-tests.mjs";
import { say } from "./say.mjs";

/** @typedef {import("./count-tests.mjs").Count} Count */
/** @typedef {{ name: string, count: Count }} Step */

const reports = join(root, ".reports");
const vitestReport = join(reports, "vitest.json");
const playwrightReport = join(reports, "playwright.json");
const playwrightConfig = "test/e2e/playwright.config.ts";
const linted = ["src", "test", ".ci", "geodata/build", "vite.config.ts"];

const minute = 60_000;
/** Everything together takes less than a quarter of an hour on two idle cores; a machine that is slower or shared gets a third more. */
const endsAt = Date.now() - process.uptime() * 1000 + 20 * minute;

/**
 * Runs every check one after the other, going on after a failed one.
 * @returns {Promise<Step[]>}
 */
export async function runAllSteps() {
  mkdirSync(reports, { recursive: true });
  const browser = await ensureBrowser().catch((error) => {
    console.error(error.message);
    return null;
  });
  const types = await checkStep("types", "typescript", ["--noEmit"]);
  const lint = await lintStep();
  const unit = await unitStep();
  const [build, offline] = await Promise.all([buildStep("build", [], "dist"), buildStep("build offline", ["--mode", "offline"], "dist-offline")]);
  const canBrowse = browser !== null && build.count.failed + offline.count.failed === 0;
  const browserTests = canBrowse ? await browserStep(browser) : await failedBrowserStep();
  return [types, lint, unit, build, offline, browserTests];
}

/**
 * A check that has no tests of its own counts as one.
 * @param {string} name
 * @param {string} tool
 * @param {string[]} args
 * @returns {Promise<Step>}
 */
async function checkStep(name, tool, args) {
  announce(name);
  const { status } = await runTool(tool, args, { timeoutMs: timeLeft(3) });
  return { name, count: status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 } };
}

/** The linter passes over a folder that is not there: say so, as nothing of it was looked at. */
async function lintStep() {
  const step = await checkStep("lint", "oxlint", ["--type-aware", "-c", ".ci/oxlintrc.json", ...linted]);
  const absent = linted.filter((path) => !existsSync(join(root, path)));
  if (absent.length === 0) return step;
  say(`缺少应检查的文件：${absent.join("、")}。`, `Missing from what is to be linted: ${absent.join(", ")}.`);
  return { ...step, count: { passed: 0, failed: 1 } };
}

/** @returns {Promise<Step>} */
async function unitStep() {
  announce("unit tests");
  rmSync(vitestReport, { force: true });
  const args = ["run", "--exclude", "test/e2e/**", "--allowOnly=false", "--passWithNoTests=false", "--retry=0"];
  const reporters = ["./.ci/mark-flaky-tests.mjs", "default", "json"].map((name) => `--reporter=${name}`);
  const { status } = await runTool("vitest", [...args, ...reporters, `--outputFile.json=${vitestReport}`], {
    timeoutMs: timeLeft(5),
  });
  const count = countVitest(readReport(vitestReport), filesIn(["test", "src", ".ci", "geodata"], /\.test\.[cm]?[jt]sx?$/));
  return { name: "unit tests", count: withStatus(count, status) };
}

/**
 * A build that succeeds counts nothing; one that fails, or leaves nothing behind, counts as a failure.
 * @param {string} name
 * @param {string[]} args
 * @param {string} folder
 * @returns {Promise<Step>}
 */
async function buildStep(name, args, folder) {
  announce(name);
  // The tests must not run on an earlier build.
  rmSync(join(root, folder), { recursive: true, force: true });
  const { status } = await runTool("vite", ["build", "--logLevel", "warn", ...args], { timeoutMs: timeLeft(3) });
  const built = existsSync(join(root, folder)) && readdirSync(join(root, folder)).length > 0;
  if (status === 0 && !built) say(`构建没有生成 ${folder}/。`, `The build did not write ${folder}/.`);
  return { name, count: { passed: 0, failed: status === 0 && built ? 0 : 1 } };
}

/**
 * @param {string} browser
 * @returns {Promise<Step>}
 */
async function browserStep(browser) {
  announce("browser tests");
  rmSync(playwrightReport, { force: true });
  const limit = timeLeft(16);
  const args = ["test", "-c", playwrightConfig, `--global-timeout=${Math.max(limit - 20_000, 1000)}`];
  const { status } = await runTool("@playwright/test", args, { timeoutMs: limit, env: { CHROME_PATH: browser } });
  return { name: "browser tests", count: withStatus(countPlaywright(readReport(playwrightReport), specFiles()), status) };
}

/** Without a build or a browser nothing can run: list the tests, and count each as failed. @returns {Promise<Step>} */
async function failedBrowserStep() {
  say("浏览器测试无法运行，全部计为失败。", "The browser tests cannot run: all of them count as failed.");
  rmSync(playwrightReport, { force: true });
  await runTool("@playwright/test", ["test", "-c", playwrightConfig, "--list"], { quiet: true, timeoutMs: timeLeft(2) });
  const { passed, failed } = countPlaywright(readReport(playwrightReport), specFiles());
  return { name: "browser tests", count: { passed: 0, failed: passed + failed } };
}

/**
 * A runner that says it failed has failed, whatever its report holds (errors outside any test, a crash).
 * @param {Count} count
 * @param {number} status
 * @returns {Count}
 */
function withStatus(count, status) {
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

function specFiles() {
  return filesIn(["test/e2e"], /\.spec\.[cm]?[jt]sx?$/);
}

/**
 * @param {string[]} folders
 * @param {RegExp} name
 */
function filesIn(folders, name) {
  return folders
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)))
    .filter((file) => name.test(file));
}

/** @param {number} minutes */
function timeLeft(minutes) {
  return Math.max(Math.min(minutes * minute, endsAt - Date.now()), 1000);
}

/** @param {string} name */
function announce(name) {
  console.log(`\n── ${name} ${"─".repeat(60 - name.length)}`);
}
