import type { Detail } from "../cartography/coarser-picture";

/** What the map gives up while it moves, one thing more with every step; at rest it is always drawn in full. */
export const qualitySteps = [
  { pixels: 1, detail: "full" },
  { pixels: 0.5, detail: "full" },
  { pixels: 0.5, detail: "no-hairlines" },
  { pixels: 0.5, detail: "no-labels" },
] as const satisfies readonly { pixels: number; detail: Detail }[];

/** An index of `qualitySteps`. */
export type QualityStep = 0 | 1 | 2 | 3;
export const finestStep: QualityStep = 0;
export const coarsestStep: QualityStep = 3;

/**
 * Slower than 20 frames a second is felt as jerking, much slower leaves no doubt; 30 a second, as on a remote
 * desktop, are fluent.
 */
const slowMs = 50;
const verySlowMs = 150;
const fluentMs = 34;
/** A look takes several frames and some time, but never long. */
const look = { fewest: 3, frames: 6, ms: 250, longMs: 900 };
/** Fluent looks before a finer step is tried, doubled each time that it turned out too fine. */
const calmLooks = { first: 4, most: 64 };

/** How fluent the map has been, as far as the next change of step depends on it. */
export type Pace = {
  step: QualityStep;
  /** Frame times since the last look, ms. */
  frames: readonly number[];
  /** Fluent looks in a row. */
  calm: number;
  /** Fluent looks in a row after which a finer step is tried. */
  wanted: number;
  /** Whether the step was reached by trying a finer one, which has not yet proved itself. */
  onTrial: boolean;
};

export const firstPace: Pace = { step: finestStep, frames: [], calm: 0, wanted: calmLooks.first, onTrial: false };

/** Without a GPU the first frames would be lost on finding out: it begins coarse, and goes finer where that turns out fluent. */
export const paceWithoutGpu: Pace = { ...firstPace, step: 2 };

/**
 * The pace after one more frame of a moving map. Slow frames lead a step down at each look, two where they are very
 * slow; fluent ones up again, ever more hesitantly where the finer step has proved too slow.
 * @param frameMs from the beginning of the frame to that of the next
 */
export function afterFrame(pace: Pace, frameMs: number): Pace {
  const frames = [...pace.frames, frameMs];
  const totalMs = frames.reduce((sum, ms) => sum + ms, 0);
  const isEnough = frames.length >= look.frames ? totalMs >= look.ms : frames.length >= look.fewest && totalMs >= look.longMs;
  if (!isEnough) return { ...pace, frames };
  // Without the longest, which may be a stall; else the mean, for where drawing waits in a queue a long frame
  // stands for the short ones around it.
  const typicalMs = (totalMs - Math.max(...frames)) / (frames.length - 1);
  if (typicalMs > slowMs) return afterSlowLook(pace, typicalMs > verySlowMs ? 2 : 1);
  if (typicalMs > fluentMs) return { ...pace, frames: [], calm: 0 };
  return afterFluentLook(pace);
}

function afterSlowLook({ step, wanted, onTrial }: Pace, down: number): Pace {
  return {
    step: Math.min(step + down, coarsestStep) as QualityStep,
    frames: [],
    calm: 0,
    wanted: onTrial ? Math.min(wanted * 2, calmLooks.most) : wanted,
    onTrial: false,
  };
}

function afterFluentLook({ step, calm, wanted, onTrial }: Pace): Pace {
  if (calm + 1 < wanted) return { step, frames: [], calm: calm + 1, wanted, onTrial };
  // As long as it took to get here the step has held: what was too slow before may have been another program.
  if (step === finestStep) return firstPace;
  return { step: (step - 1) as QualityStep, frames: [], calm: 0, wanted, onTrial: true };
}
