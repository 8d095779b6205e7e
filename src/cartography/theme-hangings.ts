import { industryIds, type IndustryId } from "../domain/industry";
import { housingDiscs } from "../domain/housing-discs";
import type { FlavourName } from "../domain/saved-view";
import type { ThemeModel } from "../domain/theme-model";
import type { Hanging } from "./hung-drawings";
import type { ThemeScene } from "./scene";
import { statusStack } from "./status-stack";
import { houseDisc, quotaBar, tileRow, type Tile } from "./theme-drawings";

/** What hangs on the zones: housing by units, industries as tiles, capacities as glyphs of how firm they are, the quota as a bar; whichever of them fills or lies over. */
export function hangingsOf({ theme, over, classesOff, words }: ThemeScene, flavour: FlavourName, importanceOf: (zone: string) => number): Hanging[] {
  return [theme, over].flatMap((model) => {
    if (!model) return [];
    if (model.id === "industries") return tilesOf(model, classesOff, flavour, importanceOf);
    if (model.id === "capacity") return stacksOf(model, classesOff, flavour, importanceOf);
    if (model.id === "housing") return housesOf(model, classesOff, flavour, words);
    return model.id === "quota" && model.as === "over" ? barsOf(model, classesOff, flavour, importanceOf) : [];
  });
}

function tilesOf(model: ThemeModel, off: readonly string[], flavour: FlavourName, importanceOf: (zone: string) => number): Hanging[] {
  return [...model.values.values()].flatMap(({ feature, parts }): Hanging[] => {
    const tiles = parts.flatMap(({ class: id, role, value }): Tile[] => {
      const industry = industryIds.find((one) => id === `${model.id}.${one}`);
      return industry && !off.includes(id) ? [{ industry, role, value }] : [];
    });
    if (tiles.length === 0) return [];
    const ordered = [...tiles].sort((a, b) => rankOf(a) - rankOf(b) || industryIds.indexOf(a.industry) - industryIds.indexOf(b.industry));
    const columns = columnsOf(ordered.length);
    return [{ id: feature, key: `tiles-${columns}-${ordered.map(keyOf).join(",")}-${flavour}`, drawing: tileRow(ordered, columns, flavour), besideName: (side) => tileRow(ordered, columns, flavour, side), prefer: "below", words: null, importance: 100 + importanceOf(feature) }];
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
