import type { FilterSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { ComparisonSlot } from "../../domain/comparison";
import type { Flavour } from "../flavour";
import { sans } from "../map-fonts";
import type { ImageRecipe } from "../picture";
import { ghostCasingPx, ghostLine, mapDash, slotOutline, type StrokeStyle } from "../slot-style";
import type { ZoneStyle } from "../zone-style";

export const comparedSources = { figure: "compared", points: "compared-points" } as const;
export const ghostSource = (slot: ComparisonSlot): string => `ghost-${slot}`;
/** Where a ghost can be taken hold of: as wide as its casing, under its dots. */
export const ghostGripLayer = (slot: ComparisonSlot): string => `ghost-${slot}-casing`;

const roleIs = (role: string): FilterSpecification => ["==", ["get", "role"], role];

export type OwnLook = { color: string; slot: ComparisonSlot; isSchematic: boolean; isLink: boolean; hatch: string };

export function ownFills({ color, isSchematic, isLink, hatch }: OwnLook): LayerSpecification[] {
  const { figure: source } = comparedSources;
  return [
    { id: "compared-ground", type: "fill", source, paint: { "fill-color": color, "fill-opacity": isLink ? 0.22 : 0.1, "fill-antialias": false } },
    ...(isSchematic ? [{ id: "compared-hatch", type: "fill", source, paint: { "fill-color": color, "fill-pattern": hatch, "fill-opacity": 0.34, "fill-antialias": false } } satisfies LayerSpecification] : []),
  ];
}

export function ownLines({ color, slot, isSchematic, isLink }: OwnLook, { panel }: Flavour, scale: number): LayerSpecification[] {
  const { main, course } = isLink ? { main: { widthPx: 1.4, dashPx: [], cap: "butt" } satisfies StrokeStyle, course: null } : slotOutline(slot, isSchematic);
  const { figure: source } = comparedSources;
  return [
    { id: "compared-casing", type: "line", source, layout: { "line-join": "round" }, paint: { "line-color": panel, "line-width": 4 * scale, "line-opacity": 0.85 } },
    ...(course ? [stroke("compared-course", source, course, color, scale)] : []),
    stroke("compared-line", source, main, color, scale),
  ];
}

export const ghostFills = (slot: ComparisonSlot, color: string): LayerSpecification[] => [
  { id: `ghost-${slot}-ground`, type: "fill", source: ghostSource(slot), filter: roleIs("outline"), paint: { "fill-color": color, "fill-opacity": 0.05, "fill-antialias": false } },
];

export const ghostLines = (slot: ComparisonSlot, color: string, { panel }: Flavour, scale: number): LayerSpecification[] => [
  { id: ghostGripLayer(slot), type: "line", source: ghostSource(slot), filter: roleIs("outline"), layout: { "line-join": "round" }, paint: { "line-color": panel, "line-width": ghostCasingPx * scale, "line-opacity": 0.85 } },
  { ...stroke(`ghost-${slot}-line`, ghostSource(slot), ghostLine, color, scale), filter: roleIs("outline") },
];

/** The centre of a ghost, or its symbol: hollow, so that neither passes for what is at home here. */
export const ghostPoints = (slot: ComparisonSlot, color: string, { panel }: Flavour, scale: number): LayerSpecification[] => [
  {
    id: `ghost-${slot}-point`,
    type: "circle",
    source: ghostSource(slot),
    filter: ["match", ["get", "role"], ["centre", "symbol"], true, false],
    paint: {
      "circle-radius": ["match", ["get", "role"], "symbol", 6 * scale, 2.4 * scale],
      "circle-color": panel,
      "circle-stroke-color": color,
      "circle-stroke-width": ["match", ["get", "role"], "symbol", 2 * scale, 1.6 * scale],
    },
  },
];

/** What stands on the figure, above the names of the ground, which give way to it. */
export function ownPoints({ color }: OwnLook, { panel, land, ink2 }: Flavour, scale: number, images: { symbol: string; centre: string; mark: string | null }, centreName: string | null): LayerSpecification[] {
  const source = comparedSources.points;
  const icon = (role: string, image: string): LayerSpecification => ({ id: `compared-${role}`, type: "symbol", source, filter: roleIs(role), layout: { "icon-image": image, "icon-allow-overlap": true, "icon-padding": 0 } });
  return [
    { id: "compared-node", type: "circle", source, filter: roleIs("node"), paint: { "circle-radius": 6.2 * scale, "circle-color": panel, "circle-stroke-color": color, "circle-stroke-width": 2.4 * scale } },
    icon("symbol", images.symbol),
    {
      id: "compared-centre",
      type: "symbol",
      source,
      filter: roleIs("centre"),
      layout: {
        "icon-image": images.centre,
        "icon-allow-overlap": true,
        "icon-padding": 0,
        ...(centreName !== null && { "text-field": centreName, "text-font": sans, "text-size": 11 * scale, "text-anchor": "top", "text-offset": [0, 0.6], "text-justify": "center", "text-max-width": 12, "text-optional": true, "text-allow-overlap": true }),
      },
      paint: { "text-color": ink2, "text-halo-color": land, "text-halo-width": 1.6 * scale, "text-halo-blur": 0.4 },
    },
    ...(images.mark === null ? [] : [icon("mark", images.mark)]),
  ];
}

/** The images that `ownFills` and `ownPoints` name. */
export const symbolImage = (shape: ZoneStyle["symbol"], hollow: boolean, color: string, { panel }: Flavour, scale: number): [string, ImageRecipe] => [
  `compared-symbol-${shape}-${hollow ? "hollow" : "filled"}-${color}@${scale}`,
  { kind: "symbol", shape, hollow, color, casing: panel, scale },
];

const stroke = (id: string, source: string, style: StrokeStyle, color: string, scale: number): Extract<LayerSpecification, { type: "line" }> => ({
  id,
  type: "line",
  source,
  layout: { "line-join": "round", "line-cap": style.cap },
  paint: { "line-color": color, "line-width": style.widthPx * scale, ...(style.dashPx.length > 0 && { "line-dasharray": mapDash(style) }) },
});
