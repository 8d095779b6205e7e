import { projectStages } from "../../domain/project-stage";
import { path, roundedBox, stroke, type DrawnPath } from "../drawing";

/** Width and height of the sign of a stage, px. */
export const stageBarsPx = 14;

const barPx = 2;
const pitch = 3;

/** The sign of a stage: five rising bars, as many of them filled as stages were reached; a dashed frame where nobody said. */
export function stageBars(stage: string | null, color: string): DrawnPath[] {
  const reached = projectStages.findIndex((one) => one === stage) + 1;
  if (reached === 0) return [path(roundedBox(stageBarsPx - 3, stageBarsPx - 3, 2), { x: 1.5, y: 1.5, stroke: stroke(color, 1.1, [2, 1.6]) }), path("M4.4 7H9.6", { stroke: stroke(color, 1.2) })];
  return projectStages.flatMap((_, index) => {
    const height = 4 + index * 2;
    const at = { x: index * pitch, y: 13 - height };
    return index < reached ? [path(roundedBox(barPx, height, 0.6), { ...at, fill: color })] : [path(roundedBox(barPx - 0.6, height - 0.6, 0.4), { x: at.x + 0.3, y: at.y + 0.3, stroke: stroke(color, 0.6), opacity: 0.6 })];
  });
}
