import { flavourOf, type Flavour } from "../cartography/flavour";
import { groundOf, type FlavourName } from "../domain/saved-view";
import { sheetColors, type Font, type Measure, type SheetColors } from "./image-text";

/** What every part of a sheet is laid with. */
export type Look = Flavour & SheetColors & { name: FlavourName; measure: Measure };

export const lookOf = (name: FlavourName, measure: Measure): Look => ({ ...flavourOf(name), ...sheetColors[groundOf(name)], name, measure });

export const fonts = {
  title: { sizePx: 24, weight: 700, family: "serif" },
  name: { sizePx: 15, weight: 600, family: "sans" },
  head: { sizePx: 13, weight: 600, family: "sans" },
  body: { sizePx: 13, weight: 400, family: "sans" },
  strong: { sizePx: 13, weight: 600, family: "sans" },
  second: { sizePx: 12, weight: 400, family: "sans" },
  note: { sizePx: 11, weight: 400, family: "sans" },
  mark: { sizePx: 10, weight: 600, family: "sans" },
} as const satisfies Record<string, Font>;
