import { importPairs } from "../lib/import-visits.mjs";
import { median, quartiles, ratioOf } from "../lib/statistics.mjs";

/** The longest task of the page's thread from choosing 100 MB of GeoJSON until its parcels are drawn. @type {import("./index.mjs").Measurement} */
export const importLongestTaskMs = {
  name: "import_longest_task_ms",
  aim: 100,
  unit: "ms",
  run: async (context) => {
    const pairs = await importPairs(context);
    const [app, bare] = [pairs.map((pair) => pair.app.longestTaskMs), pairs.map((pair) => pair.bare.longestTaskMs)];
    const frames = median(pairs.map((pair) => pair.app.longestFrameMs));
    return { value: median(app), spread: `${quartiles(app, 0)}; longest drawing ${frames.toFixed(0)} ms; bare ${median(bare).toFixed(0)} ms` };
  },
};

/** The same without the engine's drawing: the longest script that is no callback of a frame. @type {import("./index.mjs").Measurement} */
export const importLongestScriptMs = {
  name: "import_longest_script_ms",
  aim: 100,
  unit: "ms",
  run: async (context) => {
    const pairs = await importPairs(context);
    const [app, bare] = [pairs.map((pair) => pair.app.longestScriptMs), pairs.map((pair) => pair.bare.longestScriptMs)];
    return { value: median(app), spread: `${quartiles(app, 0)}; bare ${median(bare).toFixed(0)} ms` };
  },
};

/** The time until they are drawn, over `JSON.parse` of the same bytes and MapLibre's own draw of them. @type {import("./index.mjs").Measurement} */
export const importVsParseAndDraw = {
  name: "import_vs_parse_and_draw",
  aim: 3,
  unit: "",
  run: async (context) => ratioOf((await importPairs(context)).map(({ app, bare }) => ({ app: app.totalMs, bare: bare.totalMs })), "ms"),
};

/** Memory of all browser processes while they are drawn, over the same with plain MapLibre. @type {import("./index.mjs").Measurement} */
export const importMemoryVsMaplibre = {
  name: "import_memory_vs_maplibre",
  aim: 0.5,
  unit: "",
  run: async (context) => ratioOf((await importPairs(context)).map(({ app, bare }) => ({ app: app.memoryMb, bare: bare.memoryMb })), "MB"),
};
