import type { IndustryId } from "../domain/industry";

/** An icon on a grid of 16 × 16: strokes of 1.55 with round ends and joins, and what is filled. */
export type IndustryIcon = { stroke: string; fill: string | null };

export const iconGrid = 16;
export const iconStroke = 1.55;

/** Drawn for this map. The map paints them on its tiles, the page sets them as SVG paths. */
export const industryIcons: Record<IndustryId, IndustryIcon> = {
  // A tilted panel with its cells, on a foot.
  photovoltaics: { stroke: "M4.4 3.2H11.6L13.6 10H2.4ZM3.4 6.6H12.6M8 3.2V10M8 10V13M5.6 13H10.4", fill: null },
  // A cell with its terminal, and a bolt.
  batteries: { stroke: "M2.2 5H12.2V11H2.2ZM14.2 7.2V8.8", fill: "M7.7 5.9 4.9 8.5H6.9L6.5 10.2 9.4 7.5H7.3Z" },
  // A chip with eight legs.
  digital: { stroke: "M4.6 4.6H11.4V11.4H4.6ZM6.5 4.6V2.4M9.5 4.6V2.4M6.5 13.6V11.4M9.5 13.6V11.4M4.6 6.5H2.4M4.6 9.5H2.4M13.6 6.5H11.4M13.6 9.5H11.4", fill: "M6.9 6.9H9.1V9.1H6.9Z" },
  // A slanted capsule in two halves.
  biomedicine: { stroke: "M3.6 12.4A3 3 0 0 1 3.6 8.2L8.2 3.6A3 3 0 0 1 12.4 7.8L7.8 12.4A3 3 0 0 1 3.6 12.4ZM5.9 5.9 10.1 10.1", fill: null },
  // A wheel with eight teeth.
  equipment: { stroke: "M8 5.2A2.8 2.8 0 1 1 8 10.8 2.8 2.8 0 1 1 8 5.2ZM8 2.2V4M8 12V13.8M2.2 8H4M12 8H13.8M3.9 3.9 5.2 5.2M10.8 10.8 12.1 12.1M12.1 3.9 10.8 5.2M5.2 10.8 3.9 12.1", fill: null },
  // A flask and what it holds.
  chemicals: { stroke: "M6.4 2.6H9.6M6.8 2.6V6.2L3.2 12.2A.9.9 0 0 0 4 13.5H12A.9.9 0 0 0 12.8 12.2L9.2 6.2V2.6", fill: "M5.4 9.8H10.6L12 12.3A.5.5 0 0 1 11.6 12.9H4.4A.5.5 0 0 1 4 12.3Z" },
  // Two ingots, one on the other.
  metals: { stroke: "M5.6 3.4H10.4L11.7 7.4H4.3ZM3.3 8.8H8.2L9.6 12.8H2ZM9.4 8.8H12.7L14 12.8H9.6", fill: null },
  // A box lorry from the side.
  logistics: { stroke: "M1.8 4.2H9.4V11H1.8ZM9.4 6.6H12.2L14.2 9V11H9.4", fill: "M4.7 10.1A1.6 1.6 0 1 1 4.7 13.3 1.6 1.6 0 1 1 4.7 10.1ZM11.5 10.1A1.6 1.6 0 1 1 11.5 13.3 1.6 1.6 0 1 1 11.5 10.1Z" },
  // A car from the front.
  vehicles: { stroke: "M3.8 7.2 5 4H11L12.2 7.2M2.8 7.2H13.2V11.4H2.8ZM4 11.4V13M12 11.4V13", fill: "M5.2 8.5A.9.9 0 1 1 5.2 10.3.9.9 0 1 1 5.2 8.5ZM10.8 8.5A.9.9 0 1 1 10.8 10.3.9.9 0 1 1 10.8 8.5Z" },
  // A sprout of two leaves.
  food: { stroke: "M8 13.6V8.4M8 9.4C8 6.4 6 4.8 2.8 4.8 2.8 7.8 4.8 9.4 8 9.4ZM8 7.8C8 4.6 10 2.8 13.2 2.8 13.2 6 11.2 7.8 8 7.8Z", fill: null },
  // Two towers on one ground.
  trade: { stroke: "M3.2 13.2V4.6L8.2 2.6V13.2M8.2 6.6H12.8V13.2M1.8 13.2H14.2M5.6 6.4V6.5M5.6 9.2V9.3M10.5 9.2V9.3", fill: null },
  // Two peaks and a sun.
  tourism: { stroke: "M1.8 13 6.2 6.2 9 10.4 10.6 8.4 14.2 13Z", fill: "M11.6 2.6A1.7 1.7 0 1 1 11.6 6 1.7 1.7 0 1 1 11.6 2.6Z" },
};

/** The house of the housing symbols, on the same grid: filled. */
export const housePath = "M8 2.8 14 8.2H12.3V13.2H9.5V9.8H6.5V13.2H3.7V8.2H2Z";
