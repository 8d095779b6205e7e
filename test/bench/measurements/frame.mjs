import { ratioOf } from "../lib/statistics.mjs";

/** Mean frame interval while the map is dragged, over the same of the baseline. @type {import("./index.mjs").Measurement} */
export const frameVsBareMaplibre = {
  name: "frame_vs_bare_maplibre",
  aim: 1.05,
  unit: "",
  drags: true,
  run: async ({ visits }) => ratioOf((await visits.pairs()).map(({ app, bare }) => ({ app: app.frameMs, bare: bare.frameMs })), "ms"),
};
