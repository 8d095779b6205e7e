import { ratioOf } from "../lib/statistics.mjs";

/** Navigation start to first complete picture, over the same of the baseline. @type {import("./index.mjs").Measurement} */
export const openVsBareMaplibre = {
  name: "open_vs_bare_maplibre",
  aim: 1.15,
  unit: "",
  run: async ({ visits }) => ratioOf((await visits.pairs()).map(({ app, bare }) => ({ app: app.openMs, bare: bare.openMs })), "ms"),
};
