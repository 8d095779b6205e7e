import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Flavour } from "./flavour";

/** The ink halo under the pointer, and the ring with casings outside of what is selected. */
export function stateLayers({ ink, ring, ringCasing, kinds }: Flavour, scale: number, selection: readonly string[], asSymbols: readonly string[]): LayerSpecification[] {
  const isHovered: ExpressionSpecification = ["boolean", ["feature-state", "hover"], false];
  const selected: ExpressionSpecification = ["in", ["get", "id"], ["literal", [...selection]]];
  const asSymbol: ExpressionSpecification = ["in", ["get", "id"], ["literal", [...asSymbols]]];
  const ownColor: ExpressionSpecification = ["match", ["get", "kind"], ...kindColors(kinds), ink];
  const isGeometric: ExpressionSpecification = ["in", ["get", "method"], ["literal", ["schematic", "linked"]]];
  /** Outside of a plain figure, with a gap in which the figure's own dashed line stays the outline. */
  const around = (id: string, color: string, width: number): LayerSpecification => ({
    id,
    type: "line",
    source: "zones",
    filter: ["all", selected, isGeometric, ["!", asSymbol]],
    layout: { "line-join": "round" },
    paint: { "line-color": color, "line-width": width * scale, "line-offset": -6.5 * scale },
  });
  /** Along a real line, whose inlets a shifted ring would fold into: ring, casing and the line again on top. */
  const along = (id: string, color: string | ExpressionSpecification, width: number): LayerSpecification => ({
    id,
    type: "line",
    source: "zones",
    filter: ["all", selected, ["!", isGeometric], ["!", asSymbol]],
    layout: { "line-join": "round" },
    paint: { "line-color": color, "line-width": width * scale },
  });
  const circle = (id: string, color: string, strokeWidth: number): LayerSpecification => ({
    id,
    type: "circle",
    source: "zone-points",
    filter: ["all", selected, asSymbol],
    paint: {
      "circle-radius": 11.5 * scale,
      "circle-opacity": 0,
      "circle-stroke-color": color,
      "circle-stroke-width": strokeWidth * scale,
    },
  });
  return [
    {
      id: "hover-line",
      type: "line",
      source: "zones",
      filter: ["!", asSymbol],
      layout: { "line-join": "round" },
      paint: { "line-color": ink, "line-width": 6 * scale, "line-opacity": ["case", isHovered, 0.35, 0] },
    },
    {
      id: "hover-circle",
      type: "circle",
      source: "zone-points",
      filter: asSymbol,
      paint: { "circle-radius": 13 * scale, "circle-color": ink, "circle-opacity": ["case", isHovered, 0.28, 0] },
    },
    along("selected-line-ring", ring, 8.6),
    along("selected-line-casing", ringCasing, 5),
    along("selected-line", ownColor, 2.2),
    around("selected-casing", ringCasing, 6),
    around("selected-ring", ring, 2.4),
    circle("selected-circle-casing", ringCasing, 5),
    circle("selected-circle", ring, 2.6),
  ];
}

const kindColors = (kinds: Flavour["kinds"]) => Object.entries(kinds).flat() as [string, string];
