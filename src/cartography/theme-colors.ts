import type { IndustryId } from "../domain/industry";
import { groundOf, type FlavourName, type Ground } from "../domain/saved-view";
import type { HousingState, ThemePaint } from "../domain/theme-model";
import { flavourOf } from "./flavour";
import { mixed } from "./mixed";

/** One colour per industry wherever it appears; `glyph` is what its icon is drawn in on it. */
export type IndustryColor = { tile: string; glyph: string };

/** Darker than the ink of the page: on the middling tiles an icon needs every bit of contrast. */
const ink = "#0B0E12";
const white = "#FFFFFF";

/**
 * Found by search for the largest smallest difference under three simulations of colour vision, and away from every national
 * land-use colour. The same in every appearance and in print.
 */
export const industryColors: Record<IndustryId, IndustryColor> = {
  photovoltaics: { tile: "#ECA259", glyph: ink },
  batteries: { tile: "#669A85", glyph: ink },
  digital: { tile: "#797D9E", glyph: ink },
  biomedicine: { tile: "#D49FBD", glyph: ink },
  equipment: { tile: "#3A405D", glyph: white },
  chemicals: { tile: "#633C88", glyph: white },
  metals: { tile: "#7C4B00", glyph: white },
  logistics: { tile: "#AFAD82", glyph: ink },
  vehicles: { tile: "#842927", glyph: white },
  food: { tile: "#9C8101", glyph: ink },
  trade: { tile: "#A578C9", glyph: ink },
  tourism: { tile: "#006D4D", glyph: white },
};

/** Appearances of map and page, and paper. */
export type ThemeFlavour = FlavourName | "print";

const ramp = ["#DCE6EC", "#B4CBD8", "#86ABBF", "#54859D", "#2B5C76"] as const;
/** From least to most. On a dark ground more is lighter: what is most always stands out most. */
const ramps: Record<Ground | "print", readonly [string, string, string, string, string]> = {
  light: [...ramp],
  dark: ["#2B5C76", "#54859D", "#86ABBF", "#B4CBD8", "#DCE6EC"],
  print: [...ramp],
};

const paperOr = (flavour: ThemeFlavour): Ground | "print" => (flavour === "print" ? flavour : groundOf(flavour));

export const rampOf = (flavour: ThemeFlavour): readonly string[] => ramps[paperOr(flavour)];

/** Bands lie on the land at this strength, so that outlines and names stay readable. */
export const bandStrength = 0.62;
/** What is only aimed at is filled no stronger than this. */
export const targetStrength = 0.12;

/** The kinds of stated area, from law to ground. */
const areaSteps = { approved: 4, administered: 3, planned: 1, implemented: 2, "built-up": 0 } as const;

/** The plain colour of a class: legend, tiles and charts. */
export function classColor(paint: ThemePaint, flavour: ThemeFlavour): string {
  const { ink: inkColor } = flavourOf(flavour === "print" ? "light" : flavour);
  const steps = ramps[paperOr(flavour)];
  switch (paint.kind) {
    case "industry":
      return industryColors[paint.industry].tile;
    case "ramp":
      return steps[paint.step];
    case "area":
      return steps[areaSteps[paint.which]];
    case "target":
      return steps[paperOr(flavour) === "dark" ? 3 : 4];
    case "quota":
      return { used: steps[4], left: steps[1], over: overColors[paperOr(flavour)] }[paint.part];
    case "status":
    case "housing":
      return inkColor;
  }
}

/** More was used than there was: the caution colour, no alarm red. */
const overColors: Record<Ground | "print", string> = { light: "#B45A12", dark: "#E8924A", print: "#B45A12" };

/** How strongly a class fills an area. */
export function fillStrength({ kind }: ThemePaint): number {
  if (kind === "target") return targetStrength;
  return kind === "ramp" ? 0.9 : bandStrength;
}

/** The opaque colour of a class on the ground: where two figures overlap, the upper one reads as itself. */
export function groundColor(paint: ThemePaint, flavour: FlavourName): string {
  return mixed(flavourOf(flavour).land, classColor(paint, flavour), fillStrength(paint));
}

/** Whether a disc of this state is solid: only what stands is. */
export const isSolid = (state: HousingState): boolean => state === "existing";
