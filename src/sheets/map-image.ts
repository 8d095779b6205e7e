import { metresPerPixel, scaleLength } from "../analysis/scale-length";
import { flavourOf } from "../cartography/flavour";
import type { Camera, FlavourName, Language } from "../domain/saved-view";
import { figure } from "../i18n/format-area";
import { translate } from "../i18n/translate";
import { broken, canvasMeasure, fontText, lineHeight, noteFont, wrapped, type Font } from "./image-text";
import { layLegend, legendHeightPx, paintLegend, type ImageLegend } from "./image-legend";
import { loadSheetFonts } from "./sheet-fonts";

export type MapImage = {
  map: HTMLCanvasElement;
  /** Canvas pixels per CSS pixel. */
  pixelRatio: number;
  /** How much larger than on a desk text is on this screen. */
  scale: number;
  /** CSS pixels at each edge that panels cover and the image leaves out. */
  covered: { top: number; right: number; bottom: number; left: number };
  camera: Camera;
  title: string;
  /** What must be read beside the map, line by line (`imageNotes`); an image without them is not made. */
  notes: readonly string[];
  /** Below the notes, each on lines of its own: how the boundaries are known and whose data they are. */
  sources: readonly string[];
  /** Of the themes shown, each with its unit, n, dates, sources and statuses. */
  legends: readonly ImageLegend[];
  /** ISO date of the making. */
  date: string;
  language: Language;
  flavour: FlavourName;
};

const margin = 20;
const titlePx = 20;
const titleFont: Font = { sizePx: titlePx, weight: 600, family: "serif" };
const boldFont: Font = { ...noteFont, weight: 600 };
/** Of the date and the scale bar. */
const figures = "0123456789-., km m公里米";
const notePx = noteFont.sizePx;
const linePitch = notePx * lineHeight;
const barPx = 120;
/** An image narrower than this has the scale below the notes. */
const narrowPx = 480;

/** The map with a foot of title, notes, legend, sources, date and scale bar, as one canvas in the pixels of the map. */
export async function composeMapImage(image: MapImage): Promise<HTMLCanvasElement> {
  const { notes, sources, legends } = image;
  await loadSheetFonts([
    [titleFont, image.title],
    [boldFont, legends.map(({ title }) => title).join("")],
    [noteFont, [...notes, ...sources, ...legends.flatMap((legend) => [...legend.entries.map(({ words }) => words), ...legend.notes]), figures].join("")],
  ]);
  return painted(image);
}

function painted(image: MapImage): HTMLCanvasElement {
  const { map, pixelRatio, scale, flavour, covered } = image;
  const { panel, ink, ink2, outside } = flavourOf(flavour);
  const perUnit = pixelRatio * scale;
  const width = map.width / perUnit - (covered.left + covered.right) / scale;
  const top = map.height / perUnit - (covered.top + covered.bottom) / scale;
  const isNarrow = width < narrowPx;
  const measure = canvasMeasure();
  const room = isNarrow ? width - 2 * margin : width - 3 * margin - barPx;
  const lines = [...wrapped(image.notes, room, measure), ...image.sources.flatMap((source) => broken(source, room, measure))];
  const legends = image.legends.map((legend) => layLegend(legend, room, (words) => measure(words), (text) => broken(text, room, measure)));
  const legendsPx = legends.reduce((sum, legend) => sum + legendHeightPx(legend, linePitch), 0);
  const textPx = margin + titlePx + legendsPx + lines.length * linePitch;
  const footPx = textPx + margin + (isNarrow ? scaleBlockPx + margin : 0);
  const canvas = Object.assign(document.createElement("canvas"), { width: Math.round(width * perUnit), height: Math.round((top + footPx) * perUnit) });
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas to draw on");
  context.fillStyle = outside;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(map, -covered.left * pixelRatio, -covered.top * pixelRatio);
  context.scale(perUnit, perUnit);
  context.fillStyle = panel;
  context.fillRect(0, top, width, footPx + 1);
  context.textBaseline = "top";
  context.fillStyle = ink;
  context.font = fontText(titleFont);
  context.fillText(image.title, margin, top + margin - 2, room);
  context.fillStyle = ink2;
  context.font = fontText(noteFont);
  const bold = () => {
    context.fillStyle = ink;
    context.font = fontText(boldFont);
  };
  const plain = () => {
    context.fillStyle = ink2;
    context.font = fontText(noteFont);
  };
  let y = top + margin + titlePx + 6;
  for (const legend of legends) {
    paintLegend(context, legend, margin, y, linePitch, bold, plain);
    y += legendHeightPx(legend, linePitch);
  }
  lines.forEach((line, index) => context.fillText(line, margin, y + index * linePitch));
  drawScale(context, image, width - margin, top + (isNarrow ? textPx + margin : margin), { ink, ink2 });
  return canvas;
}

/** As on screen: 0 and the length over a bar with ticks at both ends and in the middle; the date below. */
function drawScale(context: CanvasRenderingContext2D, { camera, date, language, scale: textScale }: MapImage, right: number, top: number, { ink, ink2 }: { ink: string; ink2: string }): void {
  const scale = scaleLength(metresPerPixel(camera.center[1], camera.zoom) * textScale, barPx);
  context.fillStyle = ink2;
  context.textAlign = "right";
  context.fillText(date, right, top + 34);
  if (!scale) return;
  const { lengthM, widthPx } = scale;
  const left = right - widthPx;
  const [length, unit] = lengthM >= 1000 ? [lengthM / 1000, "scale.km" as const] : [lengthM, "scale.m" as const];
  context.fillText(translate(language, unit, { n: figure(length) }), right, top - 2);
  context.textAlign = "left";
  context.fillText("0", left, top - 2);
  context.fillStyle = ink;
  const foot = top + 26;
  context.fillRect(left, foot - tickPx, linePx, tickPx);
  context.fillRect(right - linePx, foot - tickPx, linePx, tickPx);
  context.fillRect(left + widthPx / 2 - 0.5, foot - tickPx + 2, 1, tickPx - 2);
  context.fillRect(left, foot - linePx, widthPx, linePx);
}

const scaleBlockPx = 34 + notePx;
const tickPx = 7;
const linePx = 1.5;
