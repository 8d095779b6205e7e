import type { Map as MapLibreMap } from "maplibre-gl";
import { pointAlong, stretchesOf } from "../../cartography/stories/along";
import { flowArcs } from "../../cartography/stories/flow-shapes";
import { lightLayer, restingLight } from "../../cartography/stories/light-layers";
import type { StoryScene } from "../../cartography/stories/story-scene";
import { wallUnit } from "../../cartography/stories/wall-lines";
import { reducedMotion } from "../reduced-motion";
import { hearFrame, stepOf } from "../steer-quality";
import { seenOn } from "./place-words";
import { lightAt, lightEveryMs, motionOf, pulsesAt, type Motion } from "./story-pace";

/** Looking whether it may move again after it stood still, ms. */
const lookAgainMs = 1000;
const svg = "http://www.w3.org/2000/svg";

/**
 * Moves the one thing of a chapter that moves. The light is a transient value of its layer and not of the picture; the pulses along
 * ties are not the map's at all. Frames that come too late count against the machine, and then it stands still.
 */
export function animateStory(map: MapLibreMap, overlay: HTMLElement, story: StoryScene): () => void {
  const pulses = overlay.querySelector<SVGGElement>("[data-pulses]");
  const arcs = flowArcs(story.flows);
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let before: { motion: Motion; at: number } | null = null;

  const now = (): Motion => motionOf(story, { step: stepOf(map), isHidden: document.hidden, isReduced: reducedMotion(), isMoving: map.isMoving() });
  const goOn = (motion: Motion) => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    if (motion === "flows") frame = requestAnimationFrame(step);
    else timer = setTimeout(() => (frame = requestAnimationFrame(step)), motion === "light" ? lightEveryMs : lookAgainMs);
  };
  const step = (ms: number) => {
    const motion = now();
    if (motion === "flows" && before?.motion === "flows") hearFrame(map, ms - before.at);
    before = { motion, at: ms };
    if (motion === "light") breathe(map, lightAt(ms));
    if (motion === "flows") pass(map, pulses, arcs.map(({ line }) => line), ms);
    else pulses?.replaceChildren();
    goOn(motion);
  };
  // At rest nothing is drawn before something may move; a page that comes back to sight goes on at once.
  const onSight = () => {
    before = null;
    goOn(now());
  };
  document.addEventListener("visibilitychange", onSight);
  onSight();
  return () => {
    document.removeEventListener("visibilitychange", onSight);
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    pulses?.replaceChildren();
    if (before?.motion === "light") breathe(map, restingLight);
  };
}

function breathe(map: MapLibreMap, strength: number): void {
  if (map.style && map.getLayer(lightLayer)) map.setPaintProperty(lightLayer, "circle-opacity", strength, { validate: false });
}

function pass(map: MapLibreMap, group: SVGGElement | null, lines: readonly (readonly (readonly number[])[])[], ms: number): void {
  if (!group) return;
  const unit = wallUnit(Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16);
  const seen = seenOn(map);
  const dots = lines.flatMap((line) => {
    const points = line.flatMap((position) => {
      const point = seen([...position]);
      return point ? [point] : [];
    });
    const lengths = stretchesOf(points);
    const whole = lengths.reduce((sum, length) => sum + length, 0);
    return whole > 0 ? pulsesAt(ms, whole, unit).map((along) => pointAlong(points, lengths, along)) : [];
  });
  while (group.childElementCount < dots.length) group.append(document.createElementNS(svg, "circle"));
  while (group.childElementCount > dots.length) group.lastElementChild?.remove();
  for (const [index, circle] of [...group.children].entries()) {
    circle.setAttribute("cx", (dots[index]?.[0] ?? 0).toFixed(1));
    circle.setAttribute("cy", (dots[index]?.[1] ?? 0).toFixed(1));
  }
}

