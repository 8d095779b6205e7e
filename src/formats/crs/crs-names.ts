import type { CrsChoice } from "../../domain/spatial/crs-choice";
import type { Text } from "../../domain/text";
import { crsOf } from "./crs-catalogue";

const shifted = { "gcj-02": { zh: "GCJ-02（国内网络地图的偏移坐标）", en: "GCJ-02 (shifted degrees of Chinese web maps)" }, "bd-09": { zh: "BD-09（百度地图的偏移坐标）", en: "BD-09 (shifted degrees of Baidu maps)" } };

/** The name of a way of reading, for lists. */
export function choiceName(choice: CrsChoice): Text {
  if (choice.kind === "control-points") return { zh: "地方坐标系（按控制点拟合）", en: "Local system (fitted to control points)" };
  const name = choice.kind === "epsg" || choice.kind === "approximate" ? (crsOf(choice.code)?.name ?? { zh: `EPSG:${choice.code}`, en: `EPSG:${choice.code}` }) : shifted[choice.kind];
  const about = choice.kind === "approximate" ? { zh: `${name.zh}，近似`, en: `${name.en}, approximate` } : name;
  return choice.isSwapped ? { zh: `${about.zh}，纵坐标在前`, en: `${about.en}, northing first` } : about;
}

/** What a way of reading adds to the uncertainty of positions, metres; `null` where only the control points can tell. */
export function addedUncertaintyM(choice: CrsChoice): number | null {
  switch (choice.kind) {
    case "epsg":
      // WGS 84 as receivers use it has moved with the plate by up to a metre since the epoch of CGCS2000 (2000.0).
      return crsOf(choice.code)?.datum === "wgs-84" ? 1 : 0;
    case "gcj-02":
    case "bd-09":
      // The formula in public use is not the official one; the two differ by a few metres.
      return 10;
    case "approximate":
      return 100;
    case "control-points":
      return null;
  }
}
