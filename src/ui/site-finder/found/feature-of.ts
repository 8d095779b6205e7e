import type { FeatureRef } from "../../../domain/spatial/spatial-preview";

/** The imported feature that a site's id names (`featureSite`); `null` where it is none. */
export function featureOf(id: string): FeatureRef | null {
  const [, layer, index] = /^layer:(.+)#(0|[1-9]\d*)$/.exec(id) ?? [];
  return layer === undefined ? null : { layer, index: Number(index) };
}
