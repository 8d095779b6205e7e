import { ghostAvailability, type GhostAvailability } from "../analysis/comparison/ghost-outline";
import { placeCentre } from "../analysis/comparison/place-centre";
import { geodesicAreaM2 } from "../analysis/geodesic-area";
import { heroArea } from "../analysis/zone-areas";
import { comparedPlace, outlineOf, type ComparedPlace } from "../domain/compared-place";
import type { ComparisonSlot, PlacesComparison } from "../domain/comparison";
import type { Publication } from "../domain/publication";
import type { Language } from "../domain/saved-view";
import type { StatedArea } from "../domain/zone";
import { squareMetresPer } from "../domain/area-unit";
import { figure, unitName } from "../i18n/format-area";
import { textIn, translate } from "../i18n/translate";

/** `publication` is what is shown: where lines are hidden, it holds none. */
export type GhostContext = { comparison: PlacesComparison; publication: Publication; language: Language };

/** A compared place that may be laid over the pane of another. */
export type GhostChoice = {
  of: string;
  slot: ComparisonSlot;
  name: string;
  /** Stated or measured, with its unit, as the boundary allows; `null` unknown. */
  area: string | null;
  /** 示意, or that it is only a circle of equal area; `null` for a known outline. */
  note: string | null;
  /** Why it cannot be laid; `null` where it can. */
  obstacle: string | null;
  isLaid: boolean;
};

/** What can be laid over the pane of a place: all the others, in their order. */
export function ghostChoices({ comparison, publication, language }: GhostContext, over: string): GhostChoice[] {
  const ground = comparedPlace(publication, over);
  const isGround = ground !== null && placeCentre(ground) !== null;
  return comparison.places.flatMap(({ id, slot }): GhostChoice[] => {
    const place = comparedPlace(publication, id);
    if (!place || id === over) return [];
    const available = ghostAvailability(place);
    return [
      {
        of: id,
        slot,
        name: textIn(language, place.shortName),
        area: ghostArea(place, language),
        note: ghostNote(available, language),
        obstacle: available.kind === "none" ? translate(language, `ghost.none.${available.reason}`) : isGround ? null : translate(language, "ghost.none.no-ground"),
        isLaid: comparison.ghosts.some((ghost) => ghost.of === id && ghost.over === over),
      },
    ];
  });
}

/** The area that a ghost shows, as printed, or as measured on a known outline; `null` where it has none that can be said. */
export function ghostArea(place: ComparedPlace, language: Language): string | null {
  const available = ghostAvailability(place);
  if (available.kind === "outline") return `≈ ${figure(Number((geodesicAreaM2(outlineOf(place)) / squareMetresPer.km2).toPrecision(4)))} km²`;
  const stated = place.zone && (available.kind === "schematic" ? place.zone.statedAreas.find(({ which }) => which === place.zone?.boundary.drawnArea) : heroArea(place.zone));
  if (stated) return asPrinted(stated, language);
  return available.kind === "equal-area-circle" ? `${figure(available.areaM2 / squareMetresPer.km2)} km²` : null;
}

export function ghostNote({ kind }: GhostAvailability, language: Language): string | null {
  if (kind === "equal-area-circle") return translate(language, "ghost.circle");
  return kind === "schematic" ? translate(language, "mark.schematic") : null;
}

const asPrinted = ({ value, unit }: StatedArea, language: Language): string => `${figure(value)} ${unit === "km2" ? "km²" : unitName(language, unit)}`;
