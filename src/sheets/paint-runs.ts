import { paintDrawing } from "./image-legend";
import { fontText } from "./image-text";
import type { Run, Stroke } from "./sheet-runs";

/** A copy of what a pane shows; `null` where it has no map. */
export type PaneCopy = { canvas: HTMLCanvasElement; pixelRatio: number } | null;

/** Paints runs in the px of their sheet: the context is scaled already. */
export function paintRuns(context: CanvasRenderingContext2D, runs: readonly Run[], copies: readonly PaneCopy[]): void {
  context.textBaseline = "middle";
  for (const run of runs) paint(context, run, copies);
}

function paint(context: CanvasRenderingContext2D, run: Run, copies: readonly PaneCopy[]): void {
  switch (run.is) {
    case "text": {
      const { text, x, y, width, height, font, color, underline } = run;
      context.font = fontText(font);
      context.fillStyle = color;
      context.fillText(text, x, y + height / 2, Math.max(1, width + 1));
      if (underline) strokeLine(context, [x, y + height - 1], [x + width, y + height - 1], { color: underline.color, width: 1.5, dash: underline.isDashed ? [4, 2.5] : [] });
      return;
    }
    case "box": {
      const { x, y, width, height, fill, stroke, radius } = run;
      const outline = new Path2D();
      outline.roundRect(x, y, width, height, Math.min(radius, width / 2, height / 2));
      if (fill !== null) {
        context.fillStyle = fill;
        context.fill(outline);
      }
      if (stroke) {
        prepare(context, stroke);
        context.stroke(outline);
      }
      return;
    }
    case "line":
      return strokeLine(context, run.from, run.to, run.stroke);
    case "drawing":
      context.save();
      context.translate(run.x, run.y);
      paintDrawing(context, run.drawing);
      context.restore();
      return;
    case "map": {
      const copy = copies[run.pane];
      const { x, y, width, height, from, to } = run;
      if (!copy || to <= from) return;
      const { canvas } = copy;
      context.drawImage(canvas, canvas.width * from, 0, canvas.width * (to - from), canvas.height, x + width * from, y, width * (to - from), height);
    }
  }
}

function strokeLine(context: CanvasRenderingContext2D, from: readonly [number, number], to: readonly [number, number], stroke: Stroke): void {
  prepare(context, stroke);
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.stroke();
}

function prepare(context: CanvasRenderingContext2D, { color, width, dash, isRound = false }: Stroke): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.lineCap = isRound ? "round" : "butt";
  context.setLineDash([...dash]);
}
