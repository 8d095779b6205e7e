import type { Map as MapLibreMap } from "maplibre-gl";
import { columnScreenBoxes } from "../../cartography/stories/relief-boxes";
import { calloutPlaces, tierPlaces, type OverlayPlace } from "../../cartography/stories/overlay-places";
import { stageCovers } from "../../cartography/stories/stage-covers";
import { perspective } from "../../cartography/stories/perspective";
import type { StoryScene } from "../../cartography/stories/story-scene";
import { wallUnit } from "../../cartography/stories/wall-lines";
import type { MapPadding } from "../../store/plan-state";
import { isSlow } from "../steer-quality";

/** Between words and what covers the map, px of a stage of 1920 × 1080. */
const edgePx = 12;

/** Keeps the words of a chapter where they belong, with every frame; while the map moves on a slow machine they are not there. */
export function followMap(map: MapLibreMap, overlay: HTMLElement, story: StoryScene, padding: () => MapPadding): () => void {
  const place = () => placeWords(map, overlay, story, padding());
  const onMoveStart = () => overlay.toggleAttribute("data-hidden", isSlow(map));
  const onMoveEnd = () => {
    overlay.toggleAttribute("data-hidden", false);
    place();
  };
  map.on("render", place);
  map.on("movestart", onMoveStart);
  map.on("moveend", onMoveEnd);
  place();
  return () => {
    map.off("render", place);
    map.off("movestart", onMoveStart);
    map.off("moveend", onMoveEnd);
  };
}

/** How the map is seen, by the same perspective as the engine's. */
export function seenOn(map: MapLibreMap) {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const { lng, lat } = map.getCenter();
  return perspective({ center: [lng, lat], zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() }, { width, height });
}

function placeWords(map: MapLibreMap, overlay: HTMLElement, story: StoryScene, { top, right, bottom, left }: MapPadding): void {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const unit = wallUnit(Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16);
  const seen = seenOn(map);
  const room = { left: left + edgePx * unit, top: top + edgePx * unit, right: width - right, bottom: height - bottom };
  const tiers = tierPlaces(story, seen, unit, room);
  const taken = [
    ...stageCovers(room, unit, story.isSmall),
    ...columnScreenBoxes(story, seen),
    ...tiers.map(({ box }) => box),
  ];
  put(overlay, [...tiers, ...calloutPlaces(story.callouts, seen, unit, room, taken)]);
}

function put(overlay: HTMLElement, places: readonly OverlayPlace[]): void {
  const byId = new Map(places.map((place) => [place.id, place]));
  for (const word of overlay.querySelectorAll<HTMLElement>("[data-word]")) {
    const place = byId.get(word.dataset["word"] ?? "");
    word.toggleAttribute("data-gone", !place);
    word.toggleAttribute("data-stacked", place?.isStacked ?? false);
    if (place) word.style.transform = `translate(${n(place.at[0])}px, ${n(place.at[1])}px) translate(${place.side === "right" ? "0" : "-100%"}, -50%)`;
  }
  for (const group of overlay.querySelectorAll<SVGGElement>("[data-leader]")) {
    const place = byId.get(group.dataset["leader"] ?? "");
    group.toggleAttribute("data-gone", !place);
    if (!place) continue;
    for (const line of group.querySelectorAll("polyline")) line.setAttribute("points", place.leader.map(([x, y]) => `${n(x)},${n(y)}`).join(" "));
    const foot = group.querySelector("circle");
    foot?.setAttribute("cx", n(place.leader[0]?.[0] ?? 0));
    foot?.setAttribute("cy", n(place.leader[0]?.[1] ?? 0));
  }
}

const n = (px: number): string => px.toFixed(1);
