import { markLines } from "../cartography/mark-lines";
import type { ImageRecipe } from "../cartography/picture";
import { symbolOutline } from "../cartography/symbol-outline";
import type { ZoneStyle } from "../cartography/zone-style";

type SymbolShape = ZoneStyle["symbol"];

export type DrawnImage = { data: ImageData; pixelRatio: number; sdf: boolean };

/** At least 2 for shapes; small text is drawn for exactly the pixels it will have, or it blurs. */
const shapeRatio = 2;
const textRatio = Math.max(1, Math.round(globalThis.devicePixelRatio ?? 1));

/** Draws what a recipe describes, large enough to stay sharp. */
export function drawImage(recipe: ImageRecipe): DrawnImage {
  switch (recipe.kind) {
    case "hatch":
      return { data: hatch(recipe), pixelRatio: shapeRatio, sdf: true };
    case "symbol":
      return { data: onCanvas(20 * recipe.scale, (context) => drawSymbol(context, recipe)), pixelRatio: shapeRatio, sdf: false };
    case "mark":
      return { data: mark(recipe), pixelRatio: textRatio, sdf: false };
    case "glyph":
      return { data: onCanvas(16 * recipe.scale, (context) => drawGlyph(context, recipe)), pixelRatio: shapeRatio, sdf: false };
    case "drawing":
      return { data: onCanvas(recipe.drawing.height * recipe.scale, (context) => drawPaths(context, recipe), recipe.drawing.width * recipe.scale), pixelRatio: shapeRatio, sdf: false };
  }
}

/**
 * One period of a hatch as a signed distance field, which the engine colours per layer: 192 lies on the edge
 * of the stroke, and a pixel of distance is worth 255/8 (the engine's SDF convention).
 */
function hatch({ angle, gapPx, widthPx }: Extract<ImageRecipe, { kind: "hatch" }>): ImageData {
  const period = Math.round(gapPx * Math.SQRT2 * shapeRatio);
  const data = new ImageData(period, period);
  for (let y = 0; y < period; y += 1) {
    for (let x = 0; x < period; x += 1) {
      const along = (((angle === 135 ? x - y : x + y) % period) + period) % period;
      const distance = Math.min(along, period - along) / Math.SQRT2 - (widthPx * shapeRatio) / 2;
      const alpha = Math.max(0, Math.min(255, 192 - distance * (255 / 8)));
      data.data.set([255, 255, 255, alpha], (y * period + x) * 4);
    }
  }
  return data;
}

function onCanvas(sizePx: number, draw: (context: CanvasRenderingContext2D) => void, widthPx = sizePx, ratio = shapeRatio): ImageData {
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(widthPx * ratio);
  canvas.height = Math.ceil(sizePx * ratio);
  const context = canvas.getContext("2d");
  if (!context) return new ImageData(canvas.width, canvas.height);
  context.scale(ratio, ratio);
  draw(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function drawPaths(context: CanvasRenderingContext2D, { drawing, scale }: Extract<ImageRecipe, { kind: "drawing" }>): void {
  context.scale(scale, scale);
  context.lineJoin = "round";
  context.lineCap = "round";
  for (const { d, x, y, zoom, fill, stroke, opacity } of drawing.paths) {
    context.save();
    context.globalAlpha = opacity;
    context.translate(x, y);
    context.scale(zoom, zoom);
    const outline = new Path2D(d);
    if (fill !== null) {
      context.fillStyle = fill;
      context.fill(outline);
    }
    if (stroke !== null) {
      if (stroke.dash.length > 0) context.lineCap = "butt";
      context.setLineDash([...stroke.dash]);
      context.lineWidth = stroke.width;
      context.strokeStyle = stroke.color;
      context.stroke(outline);
    }
    context.restore();
  }
}

/** Filled: a verified place of that name. Hollow and dashed: a stand-in point. */
function drawSymbol(context: CanvasRenderingContext2D, { shape, hollow, color, casing, scale }: Extract<ImageRecipe, { kind: "symbol" }>): void {
  context.scale(scale, scale);
  context.translate(10, 10);
  context.lineJoin = "round";
  const path = outline(shape, hollow ? 6 : 6.4);
  context.lineWidth = 4.5;
  context.strokeStyle = casing;
  context.stroke(path);
  context.fillStyle = hollow ? casing : color;
  context.fill(path);
  if (hollow) {
    context.setLineDash([2.4, 1.7]);
    context.lineWidth = 1.6;
    context.strokeStyle = color;
    context.stroke(path);
    context.setLineDash([]);
  }
  context.fillStyle = hollow ? color : casing;
  context.fill(shape === "diamond" ? outline("diamond", 2.4) : outline("circle", 1.9));
}

const outline = (shape: SymbolShape, radius: number): Path2D => new Path2D(symbolOutline(shape, radius));

/** The boxed word that stands beside every schematic figure's name. */
function mark({ text, color, ground, isSolid, scale }: Extract<ImageRecipe, { kind: "mark" }>): ImageData {
  const { lines, heightPx } = markLines(text);
  const fontOf = (sizePx: number): string => `600 ${sizePx}px 'Pianqu Sans'`;
  const measure = document.createElement("canvas").getContext("2d");
  const widths = lines.map((line) => {
    if (measure) measure.font = fontOf(line.sizePx);
    return measure?.measureText(line.text).width ?? 20;
  });
  const width = Math.ceil(Math.max(...widths)) + 7;
  return onCanvas(
    heightPx * scale,
    (context) => {
      context.scale(scale, scale);
      const box = new Path2D();
      box.roundRect(0.5, 0.5, width - 1, heightPx - 1, 3);
      context.fillStyle = ground;
      context.fill(box);
      context.strokeStyle = color;
      context.lineWidth = 1;
      context.setLineDash(isSolid ? [] : [2.4, 1.6]);
      context.stroke(box);
      context.fillStyle = color;
      context.textBaseline = "middle";
      context.textAlign = "center";
      for (const line of lines) {
        context.font = fontOf(line.sizePx);
        context.fillText(line.text, width / 2, line.middlePx);
      }
    },
    width * scale,
    textRatio,
  );
}

function drawGlyph(context: CanvasRenderingContext2D, { glyph, color, ground, scale }: Extract<ImageRecipe, { kind: "glyph" }>): void {
  context.scale(scale, scale);
  context.translate(8, 8);
  context.lineJoin = "round";
  context.lineCap = "round";
  context.strokeStyle = color;
  context.lineWidth = 1.3;
  if (glyph === "dot") {
    context.fillStyle = ground;
    const dot = outline("circle", 2.3);
    context.fill(dot);
    context.stroke(dot);
    return;
  }
  const frame = glyph === "airport" ? outline("circle", 6) : outline("square", 5);
  context.fillStyle = ground;
  context.fill(frame);
  context.stroke(frame);
  context.fillStyle = color;
  if (glyph === "airport") context.fill(new Path2D("M0-4.2C.5-4.2.7-3.6.7-3L.7-1.2 4 .9 4 1.8.7.9.6 2.7 1.6 3.5 1.6 4.1 0 3.7-1.6 4.1-1.6 3.5-.6 2.7-.7.9-4 1.8-4 .9-.7-1.2-.7-3C-.7-3.6-.5-4.2 0-4.2Z"));
  else {
    context.lineWidth = 1.1;
    context.strokeRect(-2.4, -3, 4.8, 4.2);
    context.stroke(new Path2D("M-2.4-.6H2.4M-1.6 3L-.8 1.4M1.6 3L.8 1.4"));
  }
}
