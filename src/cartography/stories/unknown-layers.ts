import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Flavour } from "../flavour";
import type { Picture } from "../picture";
import type { PaneView } from "../scene";
import { hatchScale } from "../zone-layers";

const hatch = { gapPx: 6, widthPx: 0.9, opacity: 0.34 } as const;

const hatchName = ({ zoom, scale }: Pick<PaneView, "zoom" | "scale">): string => `story-unknown@${hatchScale(zoom, scale)}`;

/** 资料未载: zones of the theme that nothing firm is known of stay flat, and are hatched. */
export const unknownLayers = (ids: readonly string[], { ink2 }: Flavour, view: Pick<PaneView, "zoom" | "scale">): LayerSpecification[] => [
  { id: "story-unknown", type: "fill", source: "zones", filter: ["in", ["get", "id"], ["literal", [...ids]]], paint: { "fill-color": ink2, "fill-pattern": hatchName(view), "fill-opacity": hatch.opacity, "fill-antialias": false } },
];

/** The image of that hatch, as wide at this zoom and scale as any other. */
export const unknownHatch = (view: Pick<PaneView, "zoom" | "scale">): Picture["images"] => ({
  [hatchName(view)]: { kind: "hatch", angle: 135, gapPx: hatch.gapPx * hatchScale(view.zoom, view.scale), widthPx: hatch.widthPx * hatchScale(view.zoom, view.scale) },
});
