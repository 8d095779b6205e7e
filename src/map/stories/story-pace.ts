import { light } from "../../cartography/stories/light-layers";
import type { StoryScene } from "../../cartography/stories/story-scene";
import type { QualityStep } from "../quality-steps";

/** The one thing of a chapter that moves: its light, else what passes along its ties; nothing where that would jerk or is not wanted. */
export type Motion = "light" | "flows" | "none";

/** What moves in this chapter now; a hidden page, less motion, a moving map and a slow machine stand still. */
export function motionOf(story: Pick<StoryScene, "spot" | "flows">, now: { step: QualityStep; isHidden: boolean; isReduced: boolean; isMoving: boolean }): Motion {
  // A machine too slow for a moving map of all pixels is too slow for a map that never rests.
  if (now.isReduced || now.isHidden || now.isMoving || now.step > 0) return "none";
  if (story.spot !== null) return "light";
  return story.flows.length > 0 ? "flows" : "none";
}

/** How strong the light is at a moment, 0..1: it breathes by a sine. */
export function lightAt(ms: number): number {
  const phase = (ms % light.periodMs) / light.periodMs;
  return light.most - (light.amplitude / 2) * (1 - Math.cos(2 * Math.PI * phase));
}

/** So slow a change needs no more frames: of 8-bit levels it passes fewer. */
export const lightEveryMs = 125;

/** Pulses pass at this speed and stand this far apart, px of a stage of 1920 × 1080. */
export const pulse = { pxPerSecond: 20, apartPx: 150 } as const;

/** How far along a way of this length its pulses are, px. */
export function pulsesAt(ms: number, lengthPx: number, unit: number): number[] {
  const count = Math.max(1, Math.round(lengthPx / (pulse.apartPx * unit)));
  const gone = (ms / 1000) * pulse.pxPerSecond * unit;
  return Array.from({ length: count }, (_, index) => (gone + (index * lengthPx) / count) % lengthPx);
}
