import type { KioskConfiguration } from "../../domain/kiosk/kiosk-configuration";
import type { SafeArea, WallPreset } from "../../domain/kiosk/kiosk-flags";
import type { MapPadding } from "../../store/plan-state";
import { legendBox, type LegendSize } from "./legend-rows";

/** `wall`: read across a room, steered by visitors or a presenter; `desk`: a planner tells it at his screen; `phone`: a sheet below the map, or where the window is low beside it, or all in one page to be scrolled. */
export type StageKind = "wall" | "desk" | "phone";
export type StageShape = WallPreset | "phone" | "side" | "page";

/** CSS px from the window's upper left corner. */
export type StageBox = { left: number; top: number; width: number; height: number };

export type StageLayout = {
  kind: StageKind;
  shape: StageShape;
  /** 1rem in CSS px: 30.72 on a wall of 1920×1080, so that body is 29 px and the smallest type 21 px, and twice that at 3840×2160. */
  rootFontPx: number;
  /** Columns that words and figures stand in beside each other. */
  columns: 1 | 2;
  text: StageBox;
  map: StageBox;
  rail: StageBox;
  /** Where what explains the signs of the map stands at its foot, beside the buttons of a kiosk; `null` where nothing is to be explained. */
  legend: StageBox | null;
  /** Smallest side of whatever is pressed. */
  targetPx: number;
  /** What stays free on the right of the map box. */
  edgeRight: number;
  padding: MapPadding;
  /** The smallest letters are as large as the viewing distance asks; `false` where the picture is too small to hold them. */
  isLegible: boolean;
};

export type StageScreen = {
  width: number;
  height: number;
  isWall: boolean;
  preset?: WallPreset | null;
  safe?: SafeArea;
  wall?: KioskConfiguration["wall"];
  /** A code for visitors' phones stands at the right edge of the map. */
  hasCode?: boolean;
  /** A row of buttons for one finger stands at the foot of the map. */
  hasControls?: boolean;
  /** What explains the signs of the map. */
  legend?: LegendSize | null;
  /** What the reader's browser calls 1rem. */
  basePx?: number;
};

/** The smallest type of a stage, in rem. */
export const smallestRem = 0.6875;
/** Height of a capital or figure in our sans, as a share of the type size. */
const capitals = 0.727;
/** Nothing on a stage is narrower than what its designer drew for, in rem. */
const [longRem, shortRem] = [62.5, 35.15625];
/** At a desk 1440×900 is 125 %. */
const [deskLong, deskShort] = [72, 45];
const [safeShare, textShare, portraitMap] = [0.05, 0.34, 0.4];
/** Side of the code for visitors' phones, whatever it says. */
export const codeRem = 6;
/** The buttons at the foot of the map with what is free around them. */
const controlsRem = 3.25;
const controlsWidthRem = 12.25;
/** How far the shade behind words reaches over the map, where no name may stand. */
export const shadeRem = 2;
/** Between the legend and the end of the map, as between that and the buttons; and above the legend. */
const [legendLift, legendGap] = [0.5, 0.25];
/** Beyond this the words of a chapter no longer fit beside the map. */
const mostRaised = 1.5;
const noFrame: SafeArea = { top: 0, right: 0, bottom: 0, left: 0 };

/** The preset whose shape is nearest to the window's. */
export function presetOf(width: number, height: number): WallPreset {
  const ratio = width / Math.max(1, height);
  if (ratio < 0.95) return "portrait";
  return ratio < 2.6 ? "16x9" : ratio < 4.4 ? "32x9" : "48x9";
}

/**
 * The type size that a wall needs so that its smallest letters are as high as the viewing distance / 250:
 * `viewingM · 1000 / 250` mm is the height of a capital, `/ 0.727` its type size, `· height / heightMm` in px, `/ 0.6875` 1rem.
 */
export const legibleRootPx = ({ heightMm, viewingM }: NonNullable<KioskConfiguration["wall"]>, height: number): number => (((viewingM * 1000) / 250 / capitals) * (height / heightMm)) / smallestRem;

/** Where text, map and rail of a stage stand, and how large its type is. The map itself goes to the edges. */
export function stageLayout({ width, height, isWall, preset = null, safe = noFrame, wall = null, hasCode = false, hasControls = false, legend = null, basePx = 16 }: StageScreen): StageLayout {
  const small = smallShape({ width: width / basePx, height: height / basePx, isWall, preset });
  if (small !== null) return smallLayout(small, width, height, basePx, hasControls, legend);
  const shape = preset ?? presetOf(width, height);
  const kind: StageKind = isWall ? "wall" : "desk";
  const isPortrait = shape === "portrait";
  const [long, short] = isWall ? [longRem, shortRem] : [deskLong, deskShort];
  const fitting = isPortrait ? Math.min(width / short, height / long) : Math.min(width / long, height / short);
  const usual = isWall ? Math.max(12, fitting) : Math.max(basePx, fitting);
  const wanted = wall && isWall ? legibleRootPx(wall, height) : 0;
  const rem = Math.min(Math.max(usual, wanted), usual * mostRaised);
  // The frame of one picture of the usual shape, however often the wall repeats it.
  const across = safeShare * Math.min(width, (height * 16) / 9);
  const down = safeShare * Math.min(height, (width * 16) / 9);
  const edge = { top: Math.max(down, safe.top * height), right: Math.max(across, safe.right * width), bottom: Math.max(down, safe.bottom * height), left: Math.max(across, safe.left * width) };
  const inner = { width: width - edge.left - edge.right, height: height - edge.top - edge.bottom };
  const railHeight = (isPortrait ? 8.25 : 3) * rem;
  const rail = box(edge.left, height - edge.bottom - railHeight, inner.width, railHeight);
  const columns = shape === "32x9" || shape === "48x9" ? 2 : 1;
  const gap = rem;
  const targetPx = round(isWall ? (64 / 30.72) * rem : Math.max(44, 2.2 * rem));
  const frame = (text: StageBox, map: StageBox): StageLayout => {
    const [beside, below] = isPortrait ? [0, shadeRem * rem] : [shadeRem * rem, 0];
    const clear = { ...map, left: map.left + beside, width: map.width - beside };
    const place = legend && legendPlace(legend, clear, rem, hasControls);
    const foot = Math.max(below, hasControls ? controlsRem * rem : 0, place ? map.top + map.height - place.top + legendGap * rem : 0);
    return {
      kind,
      shape,
      rootFontPx: round(rem),
      columns: isPortrait ? 2 : columns,
      text,
      map,
      rail,
      legend: place,
      targetPx,
      edgeRight: round(width - map.left - map.width),
      padding: paddingOf({ ...clear, width: clear.width - (hasCode ? (codeRem + 0.5) * rem : 0), height: map.height - foot }, width, height),
      isLegible: rem + 0.01 >= wanted,
    };
  };
  if (isPortrait) {
    const map = box(edge.left, edge.top, inner.width, height * portraitMap - edge.top);
    const top = map.top + map.height + gap;
    return frame(box(edge.left, top, inner.width, rail.top - gap - top), map);
  }
  const textWidth = Math.min(textShare * Math.min(width, (height * 16) / 9) * columns, inner.width * 0.45);
  const text = box(edge.left, edge.top, textWidth, rail.top - gap - edge.top);
  const mapLeft = text.left + text.width + 2 * gap;
  // On the right two rows of buttons stand in the place of the rail.
  const steer = 2 * targetPx + 0.375 * rem;
  const mapBottom = Math.min(rail.top, height - edge.bottom - steer) - gap / 2;
  return frame(text, box(mapLeft, edge.top, width - edge.right - mapLeft, mapBottom - edge.top));
}

/** As wide and as high as its rows, at the left end of the map's foot: beside the buttons of a kiosk, or where that leaves the map more room over them. */
function legendPlace(size: LegendSize, { left, top, width, height }: StageBox, rem: number, hasControls: boolean): StageBox {
  const [beside, over] = [legendBox(size, width / rem - (hasControls ? controlsWidthRem : 0)), legendBox(size, width / rem)];
  const lifted = hasControls ? controlsRem : legendLift;
  const [whole, lift] = lifted + over.height < legendLift + beside.height ? [over, lifted] : [beside, legendLift];
  return box(left, top + height - (lift + whole.height) * rem, whole.width * rem, whole.height * rem);
}

const marksRem = 4.5;
/** Two rows of buttons. */
const smallRailRem = 6.75;
/** Type of a phone as a share of a stage's; the frame of its strip, rem. */
const [phoneType, phoneStripRem] = [0.75 / 0.6875, 0.75];
type SmallShape = "phone" | "side" | "page";

/** How a window is laid out that holds no picture of a wall: sizes in rem, so that larger letters count as a smaller window. */
function smallShape({ width, height, isWall, preset }: { width: number; height: number; isWall: boolean; preset: WallPreset | null }): SmallShape | null {
  if (width < 36 || (width < 40 && height > width)) return height < 26 || width < 17.5 ? "page" : "phone";
  // A strip of a wall is low as well, but wide.
  if (isWall && (preset !== null || width / height >= 2.6)) return null;
  return height < 30 || (width < 48 && height <= width) ? "side" : null;
}

/** The words over the lower part or the left one, or over all of it; the safe areas of the device are the style sheet's. */
function smallLayout(shape: SmallShape, width: number, height: number, basePx: number, hasControls: boolean, legend: LegendSize | null): StageLayout {
  const isSide = shape === "side";
  const left = isSide ? Math.round(Math.min(Math.max(21.5 * basePx, 0.42 * width), 30 * basePx)) : 0;
  const top = shape === "phone" ? Math.round(height * 0.38) : 0;
  const railHeight = smallRailRem * basePx;
  const edge = basePx;
  const across = isSide ? left : width;
  // Above it stands what has to be read with the map.
  const marks = marksRem * basePx;
  const map = box(left, marks, width - left, (shape === "phone" ? top : shape === "side" ? height : height - railHeight) - marks);
  const textTop = shape === "page" ? marks : top + edge;
  // A strip of one row, above the buttons, that a finger moves; on a page the words lie over the map.
  const buttons = hasControls ? controlsRem * basePx : 0;
  const strip = legend && shape !== "page" ? (legend.row * phoneType + phoneStripRem) * basePx : 0;
  return {
    kind: "phone",
    shape,
    rootFontPx: basePx,
    columns: 1,
    text: box(edge, textTop, across - 2 * edge, height - railHeight - edge - textTop),
    map,
    rail: box(0, height - railHeight, across, railHeight),
    legend: strip > 0 ? box(map.left, map.top + map.height - buttons - strip, map.width, strip) : null,
    targetPx: 44,
    edgeRight: 0,
    padding: paddingOf({ ...map, height: map.height - buttons - strip }, width, height),
    isLegible: true,
  };
}

const round = (px: number): number => Math.round(px * 100) / 100;
const box = (left: number, top: number, width: number, height: number): StageBox => ({ left: round(left), top: round(top), width: round(Math.max(0, width)), height: round(Math.max(0, height)) });

const paddingOf = ({ left, top, width, height }: StageBox, screenWidth: number, screenHeight: number): MapPadding => ({
  top: Math.round(top),
  right: Math.round(screenWidth - left - width),
  bottom: Math.round(screenHeight - top - height),
  left: Math.round(left),
});
