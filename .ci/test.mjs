import { requireNode } from "./node-version.mjs";

async function test() {
  const { install } = await import("./install.mjs");
  const { PlainError } = await import("./say.mjs");
  let passed = 0;
  let failed = 0;
  try {
    await install();
    // Only now are the packages there that the steps import.
    const { runAllSteps } = await import("./test-steps.mjs");
    const steps = await runAllSteps();
    console.log("");
    for (const { name, count } of steps) {
      const built = count.passed + count.failed === 0;
      console.log(`${name.padEnd(16)}${built ? "done" : `${count.passed} passed, ${count.failed} failed`}`);
      passed += count.passed;
      failed += count.failed;
    }
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    failed += 1;
  }
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
  // The last line is read by machines: nothing may follow it.
  console.log(`${passed} passed, ${failed} failed`);
}

requireNode("0 passed, 1 failed");
void test();
