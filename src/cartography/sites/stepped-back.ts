import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FlavourName } from "../../domain/saved-view";
import { flavourOf } from "../flavour";

/** How much of a figure and of a symbol is left of a zone that fell out. */
const left = { figure: 0.35, symbol: 0.45 } as const;
const properties = { fill: ["fill-opacity", left.figure], line: ["line-opacity", left.figure], symbol: ["icon-opacity", left.symbol] } as const;

/**
 * Zones that fell out of a search step back: ground, hatch and line thin out, the symbol fades, the name turns to quiet grey. They stay where they
 * are and can be pressed; without colour it is the lightness that tells.
 */
export function steppedBack(layers: readonly LayerSpecification[], fallen: readonly string[], appearance: FlavourName): readonly LayerSpecification[] {
  if (fallen.length === 0) return layers;
  const { ink3 } = flavourOf(appearance);
  const isFallen: ExpressionSpecification = ["in", ["get", "id"], ["literal", [...fallen]]];
  return layers.map((layer): LayerSpecification => {
    if (!("source" in layer)) return layer;
    if (layer.source === "zone-names" && layer.type === "symbol") return { ...layer, paint: { ...layer.paint, "text-color": ["case", isFallen, ink3, ["get", "nameColor"]] } };
    const isZone = layer.source === "zones" || layer.source === "zone-points";
    if (!isZone || layer.id.startsWith("selected") || layer.id.startsWith("hover") || !(layer.type in properties)) return layer;
    const [property, part] = properties[layer.type as keyof typeof properties];
    const paint: Readonly<Record<string, unknown>> = layer.paint ?? {};
    const usual = paint[property] ?? 1;
    return { ...layer, paint: { ...paint, [property]: ["case", isFallen, typeof usual === "number" ? usual * part : ["*", part, usual], usual] } };
  });
}
