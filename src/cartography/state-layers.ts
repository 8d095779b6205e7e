import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Flavour } from "./flavour";

/** The ink halo under the pointer, and the ring with casings outside of what is selected. */
export function stateLayers({ ink, ring, ringCasing }: Flavour, scale: number, selection: readonly string[], asSymbols: readonly string[]): LayerSpecification[] {
  const isHovered: ExpressionSpecification = ["boolean", ["feature-state", "hover"], false];
  const selected: ExpressionSpecification = ["in", ["get", "id"], ["literal", [...selection]]];
  const asSymbol: ExpressionSpecification = ["in", ["get", "id"], ["literal", [...asSymbols]]];
  const outline = (id: string, color: string, width: number): LayerSpecification => ({
    id,
    type: "line",
    source: "zones",
    filter: ["all", selected, ["!", asSymbol]],
    layout: { "line-join": "round" },
    // 2.2 keeps the zone's own dashed line visible inside the ring.
    paint: { "line-color": color, "line-width": width * scale, "line-offset": -(3 / 2 + 2.2) * scale },
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
    outline("selected-casing", ringCasing, 6.5),
    outline("selected-ring", ring, 3),
    circle("selected-circle-casing", ringCasing, 5),
    circle("selected-circle", ring, 2.6),
  ];
}
