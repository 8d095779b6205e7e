import { ghostShape, layOut } from "../../../analysis/comparison/ghost-outline";
import { positionAt } from "../../../analysis/comparison/ground-offset";
import { panePoint, type PaneFrame } from "../../../analysis/comparison/pane-point";
import { placeCentre } from "../../../analysis/comparison/place-centre";
import { scaleLength } from "../../../analysis/scale-length";
import { comparedPlace, type ComparedPlace } from "../../../domain/compared-place";
import type { Ghost, PlacesComparison } from "../../../domain/comparison";
import { textIn, translate } from "../../../i18n/translate";
import type { GhostLabel, PlacePane, SheetBar } from "../../../sheets/comparison-picture";
import { wordsIn } from "../../../sheets/comparison-picture-table";
import type { PaneCopy } from "../../../sheets/paint-runs";
import type { PlanStore } from "../../../store/plan-state";
import { publicationOfAllDays, shownPublication } from "../../../store/shown-publication";
import { areaWords, methodWords, statedArea } from "./place-words";

const barPx = 140;
/** A pane whose size nobody knows: no map was ever made for it. */
const usualPane = { width: 520, height: 420 };

/** `isShown`: it is there on the day that is shown. */
export type ComparedWithSlot = { place: ComparedPlace; slot: PlacesComparison["places"][number]["slot"]; isShown: boolean };

/** The compared places that are there, in the order of the panes. */
export const comparedIn = (state: PlanStore, { places }: PlacesComparison): (ComparedWithSlot | null)[] =>
  places.map(({ id, slot }) => {
    const shown = comparedPlace(shownPublication(state), id);
    const place = shown ?? comparedPlace(publicationOfAllDays(state), id);
    return place && { place, slot, isShown: shown !== null };
  });

/** The panes as they stand on the page, with what lies over their maps as page elements and is on no canvas. */
export function placePanes(state: PlanStore, comparison: PlacesComparison, copies: readonly PaneCopy[]): PlacePane[] {
  const compared = comparedIn(state, comparison);
  const sizes = copies.map((copy) => copy && { width: copy.canvas.width / copy.pixelRatio, height: copy.canvas.height / copy.pixelRatio });
  const usual = sizes.find((size) => size !== null) ?? usualPane;
  return compared.flatMap((one, index) => (one ? [paneOf(state, comparison, compared, one, copies[index] ? (sizes[index] ?? usual) : usual, (copies[index] ?? null) !== null)] : []));
}

function paneOf(state: PlanStore, comparison: PlacesComparison, compared: readonly (ComparedWithSlot | null)[], { place, slot, isShown }: ComparedWithSlot, size: { width: number; height: number }, hasMap: boolean): PlacePane {
  const { language, paneScale } = state;
  const centre = placeCentre(place);
  const name = textIn(language, place.shortName);
  const why = !isShown ? "otherDay" : centre === null ? "unlocated" : hasMap ? null : "noMap";
  const blank = why && translate(language, `comparePicture.blank.${why}`, { name });
  const offset = paneScale?.offsets[place.id] ?? { eastM: 0, northM: 0 };
  const frame: PaneFrame | null = centre && paneScale && { middle: positionAt(centre, offset), metresPerPixel: paneScale.metresPerPixel, bearing: paneScale.bearing, ...size };
  const isSchematic = place.method === "schematic";
  return {
    slot,
    name: wordsIn(language, place.shortName),
    facts: [wordsIn(language, areaWords(place)), wordsIn(language, methodWords(place))],
    mark: isSchematic ? translate(language, "mark.schematic") : null,
    ...size,
    blank,
    ghosts: frame && centre && blank === null ? comparison.ghosts.filter(({ over }) => over === place.id).flatMap((ghost) => ghostLabel(state, compared, ghost, centre, frame)) : [],
    // On a place that is only a point, its symbol stands there.
    centre: frame && centre && blank === null && place.geometry?.type !== "Point" ? within(panePoint(frame, centre), size) : null,
  };
}

/** The word of a ghost, in the middle of its lower edge as far as that is in sight. */
function ghostLabel({ language }: PlanStore, compared: readonly (ComparedWithSlot | null)[], { of, eastM, northM }: Ghost, centre: readonly number[], frame: PaneFrame): GhostLabel[] {
  const whose = compared.find((one) => one?.place.id === of);
  const shape = whose && ghostShape(whose.place);
  if (!whose || !shape) return [];
  const outline = layOut(shape, positionAt([...centre], { eastM, northM }));
  const corners = (outline.type === "Polygon" ? outline.coordinates : outline.coordinates.flat()).flat().map((corner) => panePoint(frame, corner));
  const xs = corners.map(({ x }) => x);
  const area = statedArea(whose.place);
  return [
    {
      slot: whose.slot,
      words: [translate(language, "comparePicture.ghost", { name: textIn(language, whose.place.shortName) }), ...(area ? [textIn(language, area)] : [])].join(" · "),
      x: (least(xs) + most(xs)) / 2,
      y: most(corners.map(({ y }) => y)),
    },
  ];
}

/** A county has more corners than a call takes arguments. */
const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);

const within = (at: { x: number; y: number }, { width, height }: { width: number; height: number }) => (at.x >= 0 && at.y >= 0 && at.x <= width && at.y <= height ? at : null);

/** The same round length in every pane, in px of the sheet of which `scale` of the page are one. */
export function barOf({ language }: Pick<PlanStore, "language">, metresPerPixel: number, scale: number): SheetBar | null {
  const length = scaleLength(metresPerPixel * scale, barPx);
  if (!length) return null;
  const { lengthM, widthPx } = length;
  return { lengthPx: widthPx, words: lengthM >= 1000 ? translate(language, "scale.km", { n: lengthM / 1000 }) : translate(language, "scale.m", { n: lengthM }) };
}
