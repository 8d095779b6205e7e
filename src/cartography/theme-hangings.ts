import { industryIds, type IndustryId } from "../domain/industry";
import { housingDiscs } from "../domain/housing-discs";
import type { FlavourName } from "../domain/saved-view";
import type { ThemeModel } from "../domain/theme-model";
import { framed, resized } from "./drawing";
import type { Hanging } from "./hung-drawings";
import type { ThemeScene } from "./scene";
import { statusStack } from "./status-stack";
import { houseDisc, quotaBar, tileRow, type Tile } from "./theme-drawings";

/** What hangs on the zones: housing by units, industries as tiles, capacities as glyphs of how firm they are, the quota as a bar; whichever of them fills or lies over. */
export function hangingsOf({ theme, over, classesOff, words }: ThemeScene, flavour: FlavourName, importanceOf: (zone: string) => number, zoom = Infinity): Hanging[] {
  return [theme, over].flatMap((model) => {
    if (!model) return [];
    if (model.id === "industries") return tilesOf(model, classesOff, flavour, importanceOf, zoom < smallBelowZoom ? smallTiles : 1);
    if (model.id === "capacity") return stacksOf(model, classesOff, flavour, importanceOf);
    if (model.id === "housing") return housesOf(model, classesOff, flavour, words);
    return model.id === "quota" && model.as === "over" ? barsOf(model, classesOff, flavour, importanceOf) : [];
  });
}

/** Where a map shows a prefecture and more, tiles of full size would leave no room for each other. */
const smallBelowZoom = 8;
const smallTiles = 0.8;

function tilesOf(model: ThemeModel, off: readonly string[], flavour: FlavourName, importanceOf: (zone: string) => number, size: number): Hanging[] {
  return [...model.values.values()].flatMap(({ feature, parts }): Hanging[] => {
    const all = parts.flatMap(({ class: id, role, value }): Tile[] => {
      const industry = industryIds.find((one) => id === `${model.id}.${one}`);
      return industry ? [{ industry, role, value }] : [];
    });
    if (all.length === 0) return [];
    const ordered = [...all].sort((a, b) => rankOf(a) - rankOf(b) || industryIds.indexOf(a.industry) - industryIds.indexOf(b.industry));
    const tiles = ordered.filter(({ industry }) => !off.includes(`${model.id}.${industry}`));
    const columns = columnsOf(tiles.length);
    const row = (some: readonly Tile[], side?: "left" | "right" | "center") => resized(tileRow(some, columnsOf(some.length), flavour, side), size);
    const room = row(ordered);
    return [
      {
        id: feature,
        key: `tiles-${columns}-${size}-${all.length}-${tiles.map(keyOf).join(",")}-${flavour}`,
        drawing: row(tiles),
        room,
        besideName: (side) => framed(row(tiles, side), room, [{ left: 0, right: 1, center: 0.5 }[side], 0]),
        prefer: "below",
        words: null,
        importance: 100 + importanceOf(feature),
      },
    ];
  });
}

/** Firmest first, as the legend has them. */
function stacksOf(model: ThemeModel, off: readonly string[], flavour: FlavourName, importanceOf: (zone: string) => number): Hanging[] {
  return [...model.values.values()].flatMap(({ feature, parts }): Hanging[] => {
    const groups = parts.flatMap(({ class: id, status, claims }) => (status === null || off.includes(id) ? [] : [{ status, figures: claims.length }]));
    if (groups.length === 0) return [];
    const key = groups.map(({ status, figures }) => `${status}.${figures}`).join(",");
    const drawing = statusStack(groups, flavour);
    return [{ id: feature, key: `stack-${key}-${flavour}`, drawing, besideName: () => drawing, prefer: "below", words: null, importance: 100 + importanceOf(feature) }];
  });
}

/** Up to three in a row; four in two rows, and so on. */
const columnsOf = (count: number): number => (count <= 3 ? count : Math.ceil(count / 2));

/** Leading first, then those whose role nobody published, then auxiliary. */
const rankOf = ({ role }: Tile): number => (role === "leading" ? 0 : role === null ? 1 : 2);

const keyOf = ({ industry, role, value }: { industry: IndustryId; role: Tile["role"]; value: Tile["value"] }): string => `${industry}.${role ?? "unsaid"}${value === "entered" ? ".entered" : ""}`;

function housesOf(model: ThemeModel, off: readonly string[], flavour: FlavourName, words: ThemeScene["words"]): Hanging[] {
  return housingDiscs(model.housing?.symbols ?? []).flatMap((disc, index): Hanging[] => {
    if (off.includes(`housing.${disc.state}`)) return [];
    const label = words.get(disc.id) ?? { name: "", second: null };
    return [
      {
        id: disc.feature,
        key: `house-${disc.dwellings}-${disc.state}-${disc.value}-${flavour}`,
        drawing: houseDisc(disc.dwellings, disc.state, disc.value, flavour),
        prefer: "above",
        words: label,
        importance: index,
      },
    ];
  });
}

/** Where nothing is known of any unit, the panel says so once; a hatched bar at each would say no more. */
const barsOf = (model: ThemeModel, off: readonly string[], flavour: FlavourName, importanceOf: (zone: string) => number): Hanging[] =>
  (model.values.size === 0 ? [] : model.features).map((feature) => {
    const cell = model.values.get(feature)?.quota ?? null;
    const key = cell ? `${cell.given}-${cell.used}-${cell.value}-${off.join(",")}` : "unknown";
    return { id: feature, key: `bar-${key}-${flavour}`, drawing: quotaBar(cell, flavour, off), prefer: "below", words: null, importance: 200 + importanceOf(feature) };
  });
