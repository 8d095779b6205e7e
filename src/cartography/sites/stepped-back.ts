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
    if (layer.source === "zone-names" && layer.type === "symbol") {
      const quiet = (color: string): ExpressionSpecification => ["case", isFallen, ink3, ["get", color]];
      return { ...layer, layout: { ...layer.layout, ...inOwnColor(layer.layout?.["text-field"], quiet("color")) }, paint: { ...layer.paint, "text-color": quiet("nameColor") } };
    }
    const isZone = layer.source === "zones" || layer.source === "zone-points";
    if (!isZone || layer.id.startsWith("selected") || layer.id.startsWith("hover") || !(layer.type in properties)) return layer;
    const [property, part] = properties[layer.type as keyof typeof properties];
    const paint: Readonly<Record<string, unknown>> = layer.paint ?? {};
    const usual = paint[property] ?? 1;
    return { ...layer, paint: { ...paint, [property]: ["case", isFallen, typeof usual === "number" ? usual * part : ["*", part, usual], usual] } };
  });
}

/** A text whose parts take the colour of their kind, in another. */
function inOwnColor(text: unknown, color: ExpressionSpecification): { "text-field"?: ExpressionSpecification } {
  if (!Array.isArray(text)) return {};
  const isOwn = (part: unknown): part is { "text-color": unknown } => typeof part === "object" && part !== null && !Array.isArray(part) && JSON.stringify((part as Record<string, unknown>)["text-color"]) === '["get","color"]';
  return { "text-field": text.map((part: unknown) => (isOwn(part) ? { ...part, "text-color": color } : part)) as ExpressionSpecification };
}
