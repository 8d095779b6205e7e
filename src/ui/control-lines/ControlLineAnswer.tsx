import type { MultiPolygon, Polygon } from "geojson";

/** An area to ask about, or why it cannot be asked. */
export type AskedArea = { can: true; area: Polygon | MultiPolygon } | { can: false; why: "schematic" | "located-only" | "unlocated" | "not-an-area" };

type Props = { asked: AskedArea };

/** 管控线占压: how much of an area lies within each control line that was imported, and which were not provided. */
export function ControlLineAnswer(_props: Props) {
  return null;
}
