import type { Feature, FeatureCollection, Position } from "geojson";
import type { Publication } from "../domain/publication";
import type { FlavourName } from "../domain/saved-view";
import type { ThemeModel } from "../domain/theme-model";
import { isFilling } from "./theme-fills";
import { isFigureAt, type DrawnZone } from "./drawn-zones";
import { boxAround } from "./box";
import { countyDiscs, discNamePx, discPx } from "./county-discs";
import { projector } from "./projection";
import type { Label, PaneView } from "./scene";
import type { BesideNames } from "./zone-label-features";
import { classDisc, type DiscLook } from "./theme-drawings";
import type { Drawing } from "./drawing";

/** An image of a drawing, named by everything it depends on. */
export type NameDrawing = (key: string, drawing: () => Drawing) => string;

/**
 * Where the discs of a filling theme stand: at zones without a figure, and at counties whose outline may not be shown. Of what is
 * not known there is no disc: many nameless ones would say nothing that the panel does not say once.
 */
export function discFeatures(model: ThemeModel | null, drawn: readonly DrawnZone[], { districts, places }: Publication, off: readonly string[], labels: ReadonlyMap<string, Label>, view: PaneView, name: FlavourName, image: NameDrawing): { features: FeatureCollection; boxes: BesideNames["boxes"] } {
  if (!model || !isFilling(model) || model.id === "industries") return { features: { type: "FeatureCollection", features: [] }, boxes: [] };
  const disc = (look: DiscLook) => image(`disc-${JSON.stringify(look)}-${name}`, () => classDisc(look, name));
  const ofClass = new Map(model.classes.map(({ id, paint }) => [id, paint]));
  const lookOf = (id: string): DiscLook | null => {
    const part = model.values.get(id)?.parts.find((one) => !off.includes(one.class));
    const paint = part && ofClass.get(part.class);
    return paint ? { paint, isAhead: paint.kind === "target" } : null;
  };
  const zones = drawn.flatMap((one): Feature[] => {
    const isPoint = !isFigureAt(one, view.zoom) || one.zone.kind === "collaboration-area" || one.method === "linked";
    const look = isPoint ? lookOf(one.zone.id) : null;
    return look ? [point(one.anchor, { id: one.zone.id, image: disc(look) })] : [];
  });
  const project = projector(view.zoom, view.bearing, view.pitch);
  const half = symbolHalfPx * view.scale;
  const symbols = drawn.flatMap((one) => [one.anchor, ...one.nodes].map((at) => boxAround(project(at), half, half)));
  const known = countyDiscs(districts.filter(({ id }) => lookOf(id) !== null), places, labels, symbols, project, view);
  const counties = known.flatMap(({ id, at, offset: [dx, dy], label }): Feature[] => {
    const look = lookOf(id);
    const below = (discPx / 2) * view.scale + dy;
    const em = discNamePx * view.scale;
    return look ? [point(at, { id, image: disc(look), offset: [dx, dy], name: label.name, second: label.second ? `\n${label.second}` : "", textOffset: [dx / em, below / em] })] : [];
  });
  return { features: { type: "FeatureCollection", features: [...counties, ...zones] }, boxes: known.map(({ id, box }) => ({ id: `${id}+disc`, box })) };
}

const symbolHalfPx = 9;

export const point = (coordinates: Position, properties: Record<string, unknown>): Feature => ({ type: "Feature", geometry: { type: "Point", coordinates }, properties });
