import type { IndustryId, IndustryRole } from "../domain/industry";
import { groundOf, type FlavourName } from "../domain/saved-view";
import { dwellingsUnknownRadius, houseRadius } from "./house-size";
import type { HousingState, QuotaCell, ThemePaint, ValueKind } from "../domain/theme-model";
import { circle, hatchIn, path, roundedBox, stroke, type Drawing, type DrawnPath } from "./drawing";
import { flavourOf, type Flavour } from "./flavour";
import { housePath, iconGrid, iconStroke, industryIcons } from "./industry-icons";
import { mixed } from "./mixed";
import { classColor, industryColors, isSolid, targetStrength } from "./theme-colors";

export type Tile = { industry: IndustryId; role: IndustryRole | null; value: ValueKind };

export const tilePx = 20;
const tileGap = 4;
const casing = 1;
const auxiliaryShare = 0.8;

/**
 * Tiles of industries in rows of so many. 主导 fills its tile, 辅助 is smaller in a dashed
 * frame, a role nobody published is an empty tile; what the office entered stands on a line of its own.
 */
export function tileRow(tiles: readonly Tile[], columns: number, name: FlavourName, align: "left" | "center" | "right" = "center"): Drawing {
  if (tiles.length === 0) return { width: 0, height: 0, paths: [] };
  const flavour = flavourOf(name);
  const rows = Math.ceil(tiles.length / columns);
  const underline = tiles.some(({ value }) => value === "entered") ? 4 : 0;
  const pitch = { x: tilePx + tileGap, y: tilePx + tileGap + underline };
  const paths = tiles.flatMap((tile, index) => {
    const inRow = Math.min(columns, tiles.length - columns * Math.floor(index / columns));
    const indent = (columns - inRow) * pitch.x * { left: 0, center: 0.5, right: 1 }[align];
    const [x, y] = [casing + indent + (index % columns) * pitch.x, casing + Math.floor(index / columns) * pitch.y];
    return tilePaths(tile, flavour, name).map((one) => ({ ...one, x: one.x + x, y: one.y + y }));
  });
  return { width: Math.min(columns, tiles.length) * pitch.x - tileGap + 2 * casing, height: rows * pitch.y - tileGap + 2 * casing, paths };
}

function tilePaths({ industry, role, value }: Tile, { panel, ink, accent }: Flavour, name: FlavourName): DrawnPath[] {
  const color = industryColors[industry];
  const share = role === "auxiliary" ? auxiliaryShare : 1;
  const side = tilePx * share;
  const inset = (tilePx - side) / 2;
  const box = roundedBox(side, side, side * 0.22);
  const at = { x: inset, y: inset };
  const glyph = (shade: string): DrawnPath[] => {
    const zoom = (side * 0.72) / iconGrid;
    const place = { x: inset + side * 0.14, y: inset + side * 0.14, zoom };
    const { stroke: lines, fill } = industryIcons[industry];
    return [path(lines, { ...place, stroke: stroke(shade, iconStroke) }), ...(fill ? [path(fill, { ...place, fill: shade })] : [])];
  };
  const entered = value === "entered" ? [path(`M0 ${tilePx + 3}H${tilePx}`, { stroke: stroke(accent, 1.5) })] : [];
  const ground = path(roundedBox(tilePx, tilePx, tilePx * 0.22), { fill: panel, stroke: stroke(panel, 2 * casing) });
  if (role === null) {
    const frame = roundedBox(tilePx - 1.6, tilePx - 1.6, tilePx * 0.2);
    const edge = groundOf(name) === "dark" ? mixed(color.tile, "#FFFFFF", 0.35) : color.tile;
    return [ground, path(frame, { x: 0.8, y: 0.8, stroke: stroke(edge, 1.6) }), ...glyph(ink), ...entered];
  }
  return [
    ground,
    ...(role === "auxiliary" ? [path(roundedBox(tilePx - 1.2, tilePx - 1.2, tilePx * 0.22), { x: 0.6, y: 0.6, stroke: stroke(ink, 1.2, [3, 1.8]) })] : []),
    path(box, { ...at, fill: color.tile }),
    // The deep tiles would sink into the dark ground.
    ...(groundOf(name) === "dark" ? [path(roundedBox(side - 0.8, side - 0.8, side * 0.2), { x: inset + 0.4, y: inset + 0.4, stroke: stroke("#FFFFFF", 0.8), opacity: 0.42 })] : []),
    ...glyph(color.glyph),
    ...entered,
  ];
}

export type DiscLook = { paint: ThemePaint; isAhead: boolean };
const discRadius = 15;

/** A class at a place whose figure nobody knows: a disc of one size, dashed and pale where it is only aimed at. */
export function classDisc({ paint, isAhead }: DiscLook, name: FlavourName): Drawing {
  const { panel, ink2, land } = flavourOf(name);
  const size = 2 * discRadius + 4;
  const at = { x: size / 2, y: size / 2 };
  const ground = path(circle(discRadius + 1), { ...at, fill: panel, opacity: 0.9 });
  const color = classColor(paint, name);
  const disc = isAhead
    ? [path(circle(discRadius - 0.7), { ...at, fill: mixed(land, color, targetStrength), stroke: stroke(color, 1.4, [3, 2]) })]
    : [path(circle(discRadius - 0.5), { ...at, fill: color, stroke: stroke(ink2, 0.9) })];
  return { width: size, height: size, paths: [ground, ...disc] };
}

/** Housing as a disc, area by dwellings: solid where it stands, a ring where it is being built or planned. */
export function houseDisc(dwellings: number | null, state: HousingState, value: ValueKind, name: FlavourName): Drawing {
  const { ink, panel, ink3, accent } = flavourOf(name);
  const radius = dwellings === null ? dwellingsUnknownRadius : houseRadius(dwellings);
  const size = 2 * radius + 6;
  const at = { x: size / 2, y: size / 2 };
  const zoom = (radius * 1.1) / iconGrid;
  const house = { x: size / 2 - (iconGrid / 2) * zoom, y: size / 2 - (iconGrid / 2) * zoom - radius * 0.04, zoom };
  const dash = state === "planned" ? [3.4, 2.2] : [];
  const edge = state === "unknown" ? ink3 : ink;
  const width = state === "unknown" ? 1.2 : Math.min(2.2, Math.max(1.4, radius * 0.12));
  return {
    width: size,
    height: size + (value === "entered" ? 3 : 0),
    paths: [
      path(circle(radius + 1.6), { ...at, fill: panel }),
      isSolid(state) ? path(circle(radius), { ...at, fill: ink }) : path(circle(radius - width / 2), { ...at, fill: panel, stroke: stroke(edge, width, dash) }),
      path(housePath, { ...house, fill: isSolid(state) ? panel : edge }),
      ...(value === "entered" ? [path(`M0 0H${Math.round(radius * 1.4)}`, { x: size / 2 - Math.round(radius * 0.7), y: size + 0.5, stroke: stroke(accent, 1.5) })] : []),
    ],
  };
}

export const barWidth = 40;
export const barHeight = 8;

/** Used and left of what was given, as a bar of one length; unknown is hatched, more used than given sticks out past a mark. */
export function quotaBar(cell: QuotaCell | null, name: FlavourName, classesOff: readonly string[] = []): Drawing {
  const { panel, ink2, accent } = flavourOf(name);
  const [width, height] = [barWidth + 4, barHeight + 4];
  const at = { x: 2, y: 2 };
  const ground = path(roundedBox(width, height, 3), { fill: panel, opacity: 0.92 });
  const frame = (dash: readonly number[] = []) => path(roundedBox(barWidth, barHeight, 2), { ...at, stroke: stroke(cell?.value === "entered" ? accent : ink2, 1, dash) });
  const given = cell?.given ?? null;
  const used = cell?.used ?? null;
  if (given === null || used === null) {
    return { width, height, paths: [ground, path(hatchIn(barWidth, barHeight, 4), { ...at, stroke: stroke(ink2, 0.9), opacity: 0.5 }), frame()] };
  }
  const all = Math.max(given, used, 1);
  const part = (from: number, to: number, color: string) => path(`M${(from / all) * barWidth} 0H${(to / all) * barWidth}V${barHeight}H${(from / all) * barWidth}Z`, { ...at, fill: color });
  const color = (one: "used" | "left" | "over") => classColor({ kind: "quota", part: one }, name);
  const shown = (one: "used" | "left" | "over") => !classesOff.includes(`quota.${one}`);
  return {
    width,
    height,
    paths: [
      ground,
      ...(shown("used") ? [part(0, Math.min(used, Math.max(given, 0)), color("used"))] : []),
      ...(used < given && shown("left") ? [part(used, given, color("left"))] : []),
      ...(used > given && shown("over") ? [part(Math.max(given, 0), used, color("over"))] : []),
      frame(cell?.value === "simulated" ? [3, 2] : []),
      ...(used > given ? [path(`M${(Math.max(given, 0) / all) * barWidth} -1V${barHeight + 1}`, { ...at, stroke: stroke(ink2, 1.2) })] : []),
    ],
  };
}
