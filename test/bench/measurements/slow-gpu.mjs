import { ratioOf } from "../lib/statistics.mjs";

/**
 * Mean frame interval while a map of 10,000 parcels is dragged in software, from the first frame of the first drag on, over
 * the same of plain MapLibre with the same data and layers. @type {import("./index.mjs").Measurement}
 */
export const frameSlowGpuVsPlain = {
  name: "frame_slow_gpu_vs_plain",
  aim: 0.6,
  unit: "",
  run: async ({ parcelVisits }) => ratioOf((await parcelVisits.pairs()).map(({ app, bare }) => ({ app: app.frameMs, bare: bare.frameMs })), "ms"),
};
