import { contextRecoveryMs } from "./context-recovery.mjs";
import { frameVsBareMaplibre } from "./frame.mjs";
import { firstJs, firstJsOverEngine } from "./first-js.mjs";
import { ledgerRecalcMs } from "./ledger-recalc.mjs";
import { hoverMs } from "./hover.mjs";
import { importLongestScriptMs, importLongestTaskMs, importMemoryVsMaplibre, importVsParseAndDraw } from "./import.mjs";
import { metricsMs } from "./metrics.mjs";
import { linkedPanVsUnlinked, secondPaneVsBare } from "./panes.mjs";
import { openVsBareMaplibre } from "./open.mjs";
import { rankMillionMs, rankVsColumnPass, stabilityMs } from "./sites-rank.mjs";
import { sliderDragMs } from "./slider-drag.mjs";
import { frameSlowGpuVsPlain } from "./slow-gpu.mjs";
import { themeSwitchVsSetPaint } from "./theme-switch.mjs";
import { wallFollowMs } from "./wall-follow.mjs";

/**
 * @typedef {object} Measurement
 * @property {string} name a key of the JSON object
 * @property {number | null} aim the largest value that passes, or null where there is none
 * @property {string} unit empty for a ratio
 * @property {boolean} [drags] whether it needs the map dragged on every visit
 * @property {boolean} [ofSites] whether it opens the app and the pages of the site finder alone, and no baseline
 * @property {(context: import("../run.mjs").BenchContext) => Promise<{ value: number, spread: string }>} run
 */

/** Everything `npm run bench` measures; a new measurement is a file here and a line in this list. @type {readonly Measurement[]} */
export const measurements = [openVsBareMaplibre, frameVsBareMaplibre, frameSlowGpuVsPlain, firstJs, firstJsOverEngine, themeSwitchVsSetPaint, hoverMs, ledgerRecalcMs, metricsMs, importLongestTaskMs, importLongestScriptMs, importVsParseAndDraw, importMemoryVsMaplibre, secondPaneVsBare, linkedPanVsUnlinked, rankMillionMs, rankVsColumnPass, stabilityMs, sliderDragMs, contextRecoveryMs, wallFollowMs];
