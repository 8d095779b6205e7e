import type { StatementStatus } from "../../domain/statement";
import { circle, hatchIn, path, roundedBox, stroke, type Drawing } from "../drawing";
import { flavourOf } from "../flavour";
import { openStrength } from "./relief-layers";
import { amber } from "./story-colors";

/** What a row of a chapter's legend explains. */
export type StorySign = StatementStatus | "foot" | "unknown" | "flow";

const [width, height] = [26, 18];

/** Dots along the arc from (4, 13) over (13, 3) to (22, 13): drawn as discs, for not every page draws a dash without length. */
const arcDots = [0.18, 0.34, 0.5, 0.66, 0.82].map((t) => ({ x: 4 + 18 * t, y: 13 - 20 * t * (1 - t) }));

/** The sign as it is drawn, small. */
export function signDrawing(sign: StorySign): Drawing {
  const { ink, ink2 } = flavourOf("wall");
  const box = roundedBox(16, 15, 2);
  const at = { x: 5, y: 1.5 };
  const outline = (dash: readonly number[]) => path(box, { ...at, stroke: stroke(amber, 1.6, dash) });
  const glass = path(box, { ...at, fill: amber, opacity: openStrength });
  switch (sign) {
    case "existing":
      return drawing([path(box, { ...at, fill: amber })]);
    case "under-construction":
      return drawing([path("M5 9.5H21V14.5Q21 16.5 19 16.5H7Q5 16.5 5 14.5Z", { fill: amber }), outline([])]);
    case "planned":
    case "mixed":
      return drawing([glass, outline([])]);
    case "target":
      return drawing([glass, outline([3.4, 2.4])]);
    case "foot":
      return drawing([path("M3 9A10 5 0 1 1 23 9A10 5 0 1 1 3 9Z", { stroke: stroke(amber, 1.6) })]);
    case "unknown":
      return drawing([path(hatchIn(18, 14, 5), { x: 4, y: 2, stroke: stroke(ink2, 1.6), opacity: 0.6 })]);
    case "flow":
      return drawing([...arcDots.map((dot) => path(circle(1.1), { ...dot, fill: ink })), path(circle(2), { x: 4, y: 13, stroke: stroke(ink, 1.6) }), path(circle(2), { x: 22, y: 13, stroke: stroke(ink, 1.6) })]);
  }
}

const drawing = (paths: Drawing["paths"]): Drawing => ({ width, height, paths });
