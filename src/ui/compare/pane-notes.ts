import { ghostAvailability } from "../../analysis/comparison/ghost-outline";
import { partsOf } from "../../analysis/comparison/place-facts";
import type { ComparedPlace } from "../../domain/compared-place";
import { isLink } from "../../domain/without-lines";
import { figure } from "../../i18n/format-area";
import type { MessageKey } from "../../i18n/translate";
import type { PaneScale } from "../../store/pane-scale";
import { isStandIn } from "./place-line";

/** A sentence below the name of a pane; `offers` is what can be done about it. */
export type PaneNote = { key: MessageKey; parameters?: Record<string, string | number>; offers?: "fit" };

/** Narrower than a finger nobody sees the shape of it. */
const leastVisiblePx = 24;

/** More than this of the scale varies visibly within one pane. */
const tellsFrom = 0.01;

/** Parts this far away are not seen beside the largest at a scale made for it. */
const farM = 2000;

/** What has to be said of a pane beside the name of its place. */
export function paneNotes(place: ComparedPlace, scale: PaneScale | null): PaneNote[] {
  const notes: PaneNote[] = [];
  const isHidden = place.zone ? isLink(place.zone) : place.geometry?.type === "Point";
  if (isHidden) notes.push({ key: "compare.pane.linesHidden" });
  else if (place.method === "located-only") notes.push({ key: pointKey(place) });
  const px = scale?.figurePx[place.id];
  if (px !== undefined && px < leastVisiblePx) notes.push({ key: px < 1 ? "compare.pane.tooSmall" : "compare.pane.tiny", parameters: { n: Math.round(px) }, offers: "fit" });
  const parts = partsOf(place);
  if (parts && parts.farthestM > farM) notes.push({ key: "compare.pane.parts", parameters: { n: parts.count, km: figure(Number((parts.farthestM / 1000).toPrecision(2))) } });
  const variation = scale?.variations[place.id] ?? 0;
  if (variation > tellsFrom) notes.push({ key: "compare.pane.varies", parameters: { percent: figure(Number((variation * 100).toPrecision(2))) } });
  return notes;
}

function pointKey(place: ComparedPlace): MessageKey {
  const hasGhost = ghostAvailability(place).kind !== "none";
  if (place.zone && isStandIn(place.zone.boundary)) return hasGhost ? "compare.pane.standInWithArea" : "compare.pane.standInOnly";
  return hasGhost ? "compare.pane.pointWithArea" : "compare.pane.pointOnly";
}
