// Imports beyond these two are made after the version check: they may not parse on an old Node.js.
import { requireNode } from "./node-version.mjs";

async function bench() {
  const { install } = await import("./install.mjs");
  await install();
  const { runBench } = await import("../test/bench/run.mjs");
  await runBench(process.argv.slice(2));
}

requireNode();
void import("./say.mjs").then(function ({ runMain }) {
  return runMain(bench);
});
