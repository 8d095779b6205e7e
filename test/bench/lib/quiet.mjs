import { cpus } from "node:os";

const quietShare = 0.25;
const sampleMs = 400;

/**
 * Waits until the machine has little else to do, for a figure taken beside another program's work says
 * little; not for ever, as it may never rest.
 * @param {number} [patienceMs]
 * @returns {Promise<boolean>} whether it became quiet
 */
export async function untilQuiet(patienceMs = 5_000) {
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline) if ((await busyShare()) <= quietShare) return true;
  return false;
}

/** Which part of the processors' time went to work during a short while. */
async function busyShare() {
  const before = processorTimes();
  await new Promise((resolve) => setTimeout(resolve, sampleMs));
  const after = processorTimes();
  return 1 - (after.idle - before.idle) / Math.max(1, after.all - before.all);
}

function processorTimes() {
  const times = cpus().map((cpu) => cpu.times);
  const idle = times.reduce((sum, time) => sum + time.idle, 0);
  const all = times.reduce((sum, time) => sum + time.user + time.nice + time.sys + time.irq + time.idle, 0);
  return { idle, all };
}
