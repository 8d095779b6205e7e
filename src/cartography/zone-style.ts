import type { ZoneKind } from "../domain/zone";

/** How a kind of zone is drawn wherever its boundary is not surveyed; map, legend and print read the same. */
export type ZoneStyle = {
  /** CSS px at normal size. */
  lineWidth: number;
  /** Dash and gap lengths in px; empty for a solid line. */
  dash: readonly number[];
  /** Direction of the hatch of a schematic figure: 135 falls to the right, 45 rises. */
  hatch: 45 | 135;
  hatchGap: number;
  hatchWidth: number;
  hatchOpacity: number;
  /** The symbol where only a position is known or the figure would be smaller than 7 px. */
  symbol: "diamond" | "hexagon" | "square" | "circle";
};

const schematic = { hatch: 135, hatchGap: 6, hatchWidth: 0.9, hatchOpacity: 0.34 } as const;

export const zoneStyles: Record<ZoneKind, ZoneStyle> = {
  "pilot-free-trade-zone": { ...schematic, lineWidth: 2, dash: [7, 3], symbol: "circle" },
  "bonded-zone": { ...schematic, lineWidth: 1.6, dash: [], symbol: "diamond" },
  "linkage-zone": { ...schematic, lineWidth: 2, dash: [10, 3, 2, 3], symbol: "circle" },
  // The other direction than the free trade zone, which lies across 昆明经开区: two figures stay two.
  "development-zone": { ...schematic, hatch: 45, lineWidth: 1.6, dash: [4, 3], symbol: "hexagon" },
  "industrial-park": { ...schematic, lineWidth: 1.6, dash: [4, 3], symbol: "square" },
  "park-block": { ...schematic, lineWidth: 1.2, dash: [2, 2], symbol: "square" },
  "collaboration-area": { lineWidth: 2.2, dash: [], hatch: 135, hatchGap: 11, hatchWidth: 1, hatchOpacity: 0.3, symbol: "circle" },
};

/** Neighbouring collaboration areas lean in opposite directions, so that they read as two without colour. */
export const collaborationHatch = (zoneId: string): 45 | 135 => (zoneId === "collab-wuhua-fumin" ? 45 : 135);
