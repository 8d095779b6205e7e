import { hatchIn, path, roundedBox, stroke, type Drawing } from "../../cartography/drawing";
import { flavourOf } from "../../cartography/flavour";
import { statusGlyph } from "../../cartography/status-stack";
import { classColor, fillStrength } from "../../cartography/theme-colors";
import { classDisc, houseDisc, tileRow } from "../../cartography/theme-drawings";
import type { IndustryRole } from "../../domain/industry";
import type { FlavourName } from "../../domain/saved-view";
import type { ThemePaint, ValueKind } from "../../domain/theme-model";

const step = { width: 24, height: 14 } as const;
/** A disc of so many is as large as a tile. */
const swatchDwellings = 420;

/** A class as the map draws it, for legends on the page and in saved images. */
export function classDrawing(paint: ThemePaint, flavour: FlavourName, role: IndustryRole | null = "leading", value: ValueKind = "published"): Drawing {
  if (paint.kind === "industry") return tileRow([{ industry: paint.industry, role, value }], 1, flavour);
  if (paint.kind === "housing") return houseDisc(swatchDwellings, paint.state, value, flavour);
  if (paint.kind === "status") return { width: 12, height: 12, paths: statusGlyph(paint.status, flavourOf(flavour).ink) };
  if (paint.kind === "target") return classDisc({ paint, isAhead: true }, flavour);
  return {
    ...step,
    paths: [
      path(roundedBox(step.width, step.height, 3), { fill: classColor(paint, flavour), opacity: fillStrength(paint) }),
      path(roundedBox(step.width - 1, step.height - 1, 2.5), { x: 0.5, y: 0.5, stroke: stroke(flavourOf(flavour).ink2, 1), opacity: 0.35 }),
    ],
  };
}

/** No data, as on the map. */
export function unknownDrawing(flavour: FlavourName): Drawing {
  const { ink2 } = flavourOf(flavour);
  return {
    ...step,
    paths: [
      path(hatchIn(step.width - 2, step.height - 2, 5), { x: 1, y: 1, stroke: stroke(ink2, 0.9), opacity: 0.5 }),
      path(roundedBox(step.width - 1, step.height - 1, 2.5), { x: 0.5, y: 0.5, stroke: stroke(ink2, 1), opacity: 0.45 }),
    ],
  };
}
