import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { build } from "vite";
import { runSoak } from "../test/soak/run-soak";
import { serveStrictly } from "../test/support/strict-server";
import { ensureBrowser, launchOptions } from "./browser.mjs";
import { root } from "./command.mjs";
import { PlainError, runMain, say } from "./say.mjs";

/**
 * The engine of JavaScript goes on compiling what runs often for hours, and keeps machine code in the heap: of 6.4 % that it grew in
 * 300 visits it was four fifths. It is none of what the page holds on to, so the soak runs without those compilers.
 */
const withoutMachineCode = "--no-opt --no-maglev --no-sparkplug";

/**
 * `npm run soak`: the built app as a screen of the exhibition, with visitors coming and going; what the page holds on to must
 * not grow. The last line is JSON. `--cycles N` (300), `--no-build` takes what lies in `dist/`.
 */
async function soak(): Promise<void> {
  const { values } = parseArgs({ options: { cycles: { type: "string", default: "300" }, "no-build": { type: "boolean", default: false } } });
  const cycles = Number(values.cycles);
  if (!Number.isInteger(cycles) || cycles < 10 || cycles > 100_000) throw new PlainError("--cycles 应为 10 至 100000 的整数。", "--cycles takes a whole number from 10 to 100000.");
  const path = await ensureBrowser();
  if (!values["no-build"]) {
    say("正在构建……", "Building...");
    await build({ root, logLevel: "warn" });
  }
  const server = await serveStrictly(`${root}/dist`, "/soak/");
  const { args, ...launched } = launchOptions(path);
  const browser = await chromium.launch({ ...launched, args: [...args, `--js-flags=${withoutMachineCode}`] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: 0.5, reducedMotion: "reduce" });
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    const { heapGrowthPct, leaks, begin, end } = await runSoak(page, server.address, cycles, { log: (line) => console.log(line) });
    const faults = [...leaks, ...errors.map((message) => `error: ${message}`)];
    console.log(JSON.stringify({ soak_heap_growth_pct: Number(heapGrowthPct.toFixed(2)), cycles, begin, end, faults }));
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
    await server.close();
  }
}

await runMain(soak);
