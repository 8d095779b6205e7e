import type { Position } from "geojson";
import type { SitePin, SitesScene } from "../cartography/scene";
import type { Bounds } from "../domain/bounds";
import type { Language } from "../domain/saved-view";
import type { PlanState } from "./plan-state";

/** What the one map shows while the picture of a site sheet is made of it. */
export type SheetMap = {
  /** The zone that it is of; else `pin` says where the site is. */
  zones: readonly string[];
  pin: { id: string; at: Position; isSchematic: boolean } | null;
  /** The language of the sheet. */
  language: Language;
  /** What is cut out of the map: names stay within. */
  frame: Bounds;
};

const nothing = { project: null, scenario: null, theme: null, over: null, preview: null, drawnArea: null, feature: null, hoveredFeature: null, hovered: null, siteHovered: null } as const satisfies Partial<PlanState>;

/** The state with nothing but the public plan on the map: nothing of the project, no theme, and nothing that someone looks at. */
export const withPlanAlone = <S extends PlanState>(state: S): S => ({ ...state, ...nothing });

/** What the map shows for a sheet: the plan, and of all sites the one that the sheet is of. */
export const onSheet = (state: PlanState, { zones, language }: SheetMap): PlanState => ({ ...withPlanAlone(state), selection: zones, language });

/** The site of a sheet where no figure of the plan is it; it has no number, and its name heads the sheet. */
export function siteOnSheet({ pin }: SheetMap): SitesScene | null {
  if (pin === null) return null;
  const one: SitePin = { ...pin, rank: 0, isKept: false, isFocused: true, isHovered: false, label: { name: "", second: null } };
  return { pins: [one], fallen: [], marks: [], arcs: [] };
}
