import type { ControlPoint } from "../../domain/spatial/crs-choice";

/** A control point as it is typed. */
export type ControlRow = { id: number; x: string; y: string; lng: string; lat: string };

export const emptyRow = (id: number): ControlRow => ({ id, x: "", y: "", lng: "", lat: "" });

const asNumber = (text: string): number | null => {
  const value = Number(text.trim().replace(/,/g, ""));
  return text.trim() !== "" && Number.isFinite(value) ? value : null;
};

/** Whether anything was typed that would be lost. */
export const isBegun = ({ x, y, lng, lat }: ControlRow): boolean => [x, y, lng, lat].some((text) => text.trim() !== "");

/** The point of a row that is complete and lies on the globe; else `null`. */
export function pointOf({ x, y, lng, lat }: ControlRow): ControlPoint | null {
  const [fileX, fileY, east, north] = [asNumber(x), asNumber(y), asNumber(lng), asNumber(lat)];
  if (fileX === null || fileY === null || east === null || north === null || Math.abs(east) > 180 || Math.abs(north) > 90) return null;
  return { file: [fileX, fileY], lngLat: [east, north] };
}

export const rowOf = ({ file: [x, y], lngLat: [lng, lat] }: ControlPoint, id: number): ControlRow => ({ id, x: String(x), y: String(y), lng: String(lng), lat: String(lat) });

/** About a centimetre. */
export const degrees = (value: number): string => String(Number(value.toFixed(7)));
