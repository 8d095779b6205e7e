import type { Feature, FeatureCollection, Position } from "geojson";
import type { Publication } from "../domain/publication";
import type { FlavourName } from "../domain/saved-view";
import type { ThemeModel } from "../domain/theme-model";
import { isFilling } from "./theme-fills";
import { isFigureAt, type DrawnZone } from "./drawn-zones";
import type { PaneView } from "./scene";
import { classDisc, type DiscLook } from "./theme-drawings";
import type { Drawing } from "./drawing";

/** An image of a drawing, named by everything it depends on. */
export type NameDrawing = (key: string, drawing: () => Drawing) => string;

/** Where the discs of a filling theme stand: at zones without a figure, and at counties whose outline may not be shown. */
export function discFeatures(model: ThemeModel | null, drawn: readonly DrawnZone[], { districts, places }: Publication, off: readonly string[], view: PaneView, name: FlavourName, image: NameDrawing): FeatureCollection {
  if (!model || !isFilling(model) || model.id === "industries") return { type: "FeatureCollection", features: [] };
  const disc = (look: DiscLook) => image(`disc-${JSON.stringify(look)}-${name}`, () => classDisc(look, name));
  const ofClass = new Map(model.classes.map(({ id, paint }) => [id, paint]));
  const lookOf = (id: string): DiscLook | null => {
    const value = model.values.get(id);
    const part = value?.parts.find((one) => !off.includes(one.class));
    const paint = part && ofClass.get(part.class);
    if (part && paint) return { paint, isAhead: paint.kind === "target" };
    return null;
  };
  const zones = drawn.flatMap((one): Feature[] => {
    const isPoint = !isFigureAt(one, view.zoom) || one.zone.kind === "collaboration-area" || one.method === "linked";
    const look = isPoint ? lookOf(one.zone.id) : null;
    return look ? [point(one.anchor, { id: one.zone.id, image: disc(look) })] : [];
  });
  const counties = districts.flatMap(({ id, geometry }): Feature[] => {
    if (geometry.type !== "Point" || !model.features.includes(id)) return [];
    const seat = places.find(({ kind, district, geometry: at }) => (kind === "city" || kind === "town") && district === id && at !== null)?.geometry?.coordinates;
    const isOff = model.values.has(id) && lookOf(id) === null;
    return isOff ? [] : [point(seat ?? geometry.coordinates, { id, image: disc(lookOf(id) ?? { paint: "unknown", isAhead: false }) })];
  });
  return { type: "FeatureCollection", features: [...counties, ...zones] };
}

export const point = (coordinates: Position, properties: Record<string, unknown>): Feature => ({ type: "Feature", geometry: { type: "Point", coordinates }, properties });
