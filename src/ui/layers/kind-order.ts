import type { ZoneKind } from "../../domain/zone";

/** The kinds as the layer list and the list of zones name them from top to bottom. */
export const kindOrder: readonly ZoneKind[] = [
  "pilot-free-trade-zone",
  "bonded-zone",
  "linkage-zone",
  "development-zone",
  "industrial-park",
  "park-block",
  "collaboration-area",
];
