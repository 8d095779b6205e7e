import { tsImport } from "tsx/esm/api";
import { median, quartiles } from "../lib/statistics.mjs";

const warmUps = 20;
const runs = 100;

/**
 * One recalculation of the land-quota ledger of 5,000 units (26 columns) after one cell was edited, in Node.js; beside it, run by
 * run, a naive recomputation by a reduce per cell. @type {import("./index.mjs").Measurement}
 */
export const ledgerRecalcMs = {
  name: "ledger_recalc_ms",
  aim: 16,
  unit: "ms",
  run: async () => {
    const { recalc } = await tsImport("../ledger/recalc.ts", import.meta.url);
    const [cold] = [recalc(0)];
    for (let run = 0; run < warmUps; run++) recalc(run);
    const pairs = Array.from({ length: runs }, (_, run) => recalc(run));
    const app = pairs.map((pair) => pair.app);
    const naive = pairs.map((pair) => pair.bare);
    return { value: median(app), spread: `${quartiles(app)}; first ${cold.app.toFixed(1)}; naive ${median(naive).toFixed(1)} (${quartiles(naive, 1)}) ms` };
  },
};
