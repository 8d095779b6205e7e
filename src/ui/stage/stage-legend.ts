import { contains, boxAround, type Box } from "../../cartography/box";
import { drawnZones, isDueAt, isFigureAt, type DrawnZone } from "../../cartography/drawn-zones";
import { hang } from "../../cartography/hung-drawings";
import { projector } from "../../cartography/projection";
import type { ThemeScene } from "../../cartography/scene";
import { perspective } from "../../cartography/stories/perspective";
import { textWidthEm } from "../../cartography/text-size";
import { hangingsOf } from "../../cartography/theme-hangings";
import { labelStyleOf } from "../../cartography/zone-label-features";
import { planLayers } from "../../domain/plan-layer";
import type { Camera, FlavourName } from "../../domain/saved-view";
import type { LayerChoices } from "../../domain/view-parts";
import type { Screen } from "../../domain/stories/staged-camera";
import type { ThemeModel, ThemePart } from "../../domain/theme-model";
import type { Zone } from "../../domain/zone";
import type { StoryLegendRow } from "../../store/story-legend";
import { joinedTexts, messageText } from "../layers/message-text";
import { classDrawing, unknownDrawing } from "../themes/class-drawing";
import { classLabel } from "../themes/theme-words";
import type { LegendEntry } from "./legend-rows";

/** What of the state a legend of the stage is made of. */
export type LegendRead = {
  themes: ThemeScene | null;
  /** The signs of the chapter itself. */
  signs: readonly StoryLegendRow[];
  zones: readonly Zone[];
  layers: LayerChoices;
  /** Zones that are named alone; none where all are. */
  named: readonly string[];
  flavour: FlavourName;
};

/** How the map is seen: its camera on a screen, the size of its symbols; `null` where it is looked around in, and all that is drawn counts. */
export type LegendView = { camera: Camera; screen: Screen; scale: number } | null;

/** Beside words of the smallest type a tile is a little smaller than on the map. */
const swatchScale = 0.75;
const roleSigns = { leading: "chemicals", auxiliary: "equipment", unsaid: "metals" } as const;

/** What the signs on the map mean, only those that are there: of each theme its classes with something in sight, how a role is drawn, and what is not known; then heights and ties. */
export function legendEntries(read: LegendRead, view: LegendView): LegendEntry[] {
  const { themes, flavour, signs } = read;
  const there = themes ? placed(read, view) : nowhere;
  const themed = themes ? [themes.theme, themes.over].flatMap((model) => (model ? ofTheme(model, themes.classesOff, there, flavour) : [])) : [];
  const saysUnknown = themed.some(({ id }) => id.endsWith("unknown"));
  const own = signs.filter(({ sign }) => sign !== "unknown" || !saysUnknown).map(({ sign, drawing, words }): LegendEntry => ({ id: sign, sign: { drawing, scale: 1 }, words }));
  return [...themed, ...own];
}

/** Features whose classes are on the map, and figures that can be hatched. */
type There = { speaks: (feature: string) => boolean; isHatched: (feature: string) => boolean };
const nowhere: There = { speaks: () => false, isHatched: () => false };

function ofTheme(model: ThemeModel, off: readonly string[], there: There, flavour: FlavourName): LegendEntry[] {
  const parts = [...model.values.values()].filter(({ feature }) => there.speaks(feature)).flatMap((value) => value.parts).filter((part) => !off.includes(part.class));
  const isThere = new Set(parts.map((part) => part.class));
  const classes = model.classes.filter(({ id }) => isThere.has(id)).map((one): LegendEntry => ({ id: one.id, sign: { drawing: classDrawing(one.paint, flavour), scale: swatchScale }, words: one.label.kind === "industry" ? messageText(`storyMap.industry.${one.label.industry}`) : classLabel(model.id, one) }));
  const unknown = model.as === "fill" && model.kind !== "symbols" && model.features.some((id) => !model.values.has(id) && there.isHatched(id));
  if (classes.length === 0 && !unknown) return [];
  const title = messageText(`theme.${model.id}.title`);
  return [
    { id: model.id, sign: null, words: model.unit ? joinedTexts([title, model.unit], " · ") : title },
    ...classes,
    ...(model.id === "industries" ? rolesOf(parts, flavour) : []),
    ...(unknown ? [{ id: `${model.id}-unknown`, sign: { drawing: unknownDrawing(flavour), scale: 1 }, words: messageText("theme.noData") }] : []),
  ];
}

const rolesOf = (parts: readonly ThemePart[], flavour: FlavourName): LegendEntry[] =>
  (["leading", "auxiliary", "unsaid"] as const)
    .filter((role) => parts.some((part) => (part.role ?? "unsaid") === role))
    .map((role) => ({ id: role, sign: { drawing: classDrawing({ kind: "industry", industry: roleSigns[role] }, flavour, role === "unsaid" ? null : role), scale: swatchScale }, words: messageText(`storyMap.role.${role}`) }));

/** What of the zones stands on the map, and where it is seen. */
function placed({ themes, zones, layers, named, flavour }: LegendRead, view: LegendView): There {
  const drawn = drawnZones(zones);
  const known = new Set<string>(zones.map(({ id }) => id));
  const visible = new Set(planLayers(zones, layers).filter((layer) => layer.visible).map(({ id }) => id));
  const zoom = view?.camera.zoom ?? Infinity;
  const shown = drawn.filter((one) => visible.has(one.layer) && isDueAt(one, zoom, named) && (view === null || isSeen(one, view)));
  const ids = new Set<string>(shown.map(({ zone }) => zone.id));
  const lost = themes && view ? withoutPlace(themes, shown, named, flavour, view) : new Set<string>();
  return {
    // Counties, of which only some themes speak, are no zones.
    speaks: (feature) => !known.has(feature) || (ids.has(feature) && !lost.has(feature)),
    isHatched: (feature) => shown.some((one) => one.zone.id === feature && one.method !== "linked" && one.zone.kind !== "collaboration-area" && isFigureAt(one, zoom)),
  };
}

function isSeen({ anchor }: DrawnZone, { camera, screen: { width, height, padding } }: NonNullable<LegendView>): boolean {
  const point = perspective(camera, { width, height })(anchor);
  return point !== null && contains({ left: padding.left, top: 0, right: width, bottom: height - padding.bottom }, boxAround(point, 0, 0));
}

/** Symbols whose tiles find no room, and that have no name for them to go with. */
function withoutPlace(themes: ThemeScene, shown: readonly DrawnZone[], named: readonly string[], flavour: FlavourName, { camera, screen, scale }: NonNullable<LegendView>): Set<string> {
  const { zoom, bearing, center } = camera;
  const project = projector(zoom, bearing);
  const there = new Map<string, DrawnZone>(shown.map((one) => [one.zone.id, one]));
  const importanceOf = (id: string): number => {
    const one = there.get(id);
    return one ? labelStyleOf(one).importance : 99;
  };
  const hung = hang(hangingsOf(themes, flavour, importanceOf, zoom), there, { zoom, bearing, scale }, project, roomOf(project(center), screen), textWidthEm);
  return new Set(hung.flatMap(({ id, place, one }) => (place === "with-name" && named.length > 0 && !named.includes(id) && !isFigureAt(one, zoom) ? [id] : [])));
}

const roomOf = ([x, y]: readonly [number, number], { width, height, padding }: Screen): Box => ({ left: x - width / 2 + padding.left, top: y - height / 2 + padding.top, right: x + width / 2 - padding.right, bottom: y + height / 2 - padding.bottom });
