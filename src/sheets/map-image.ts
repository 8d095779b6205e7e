import { metresPerPixel, scaleLength } from "../analysis/scale-length";
import { flavourOf } from "../cartography/flavour";
import type { Camera, FlavourName, Language } from "../domain/saved-view";
import { figure } from "../i18n/format-area";
import { translate } from "../i18n/translate";

export type MapImage = {
  map: HTMLCanvasElement;
  /** Canvas pixels per CSS pixel. */
  pixelRatio: number;
  /** CSS pixels at each edge that panels cover and the image leaves out. */
  covered: { top: number; right: number; bottom: number; left: number };
  camera: Camera;
  title: string;
  /** What must be read beside the map, line by line (`imageNotes`); an image without them is not made. */
  notes: readonly string[];
  /** ISO date of the making. */
  date: string;
  language: Language;
  flavour: FlavourName;
};

const margin = 20;
const titlePx = 20;
const notePx = 13;
const lineHeight = 1.5;
const barPx = 160;

/** The map with a foot of title, notes, date and scale bar, as one canvas in the pixels of the map. */
export function composeMapImage(image: MapImage): HTMLCanvasElement {
  const { map, pixelRatio, flavour, covered } = image;
  const { panel, ink, ink2, outside } = flavourOf(flavour);
  const width = map.width / pixelRatio - covered.left - covered.right;
  const top = map.height / pixelRatio - covered.top - covered.bottom;
  const lines = wrapped(image.notes, width - 3 * margin - barPx);
  const footPx = 2 * margin + titlePx + lines.length * notePx * lineHeight;
  const canvas = Object.assign(document.createElement("canvas"), { width: Math.round(width * pixelRatio), height: Math.round((top + footPx) * pixelRatio) });
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas to draw on");
  context.fillStyle = outside;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(map, -covered.left * pixelRatio, -covered.top * pixelRatio);
  context.scale(pixelRatio, pixelRatio);
  context.fillStyle = panel;
  context.fillRect(0, top, width, footPx + 1);
  context.textBaseline = "top";
  context.fillStyle = ink;
  context.font = `600 ${titlePx}px "Pianqu Serif", "Noto Serif SC", serif`;
  context.fillText(image.title, margin, top + margin - 2, width - 3 * margin - barPx);
  context.fillStyle = ink2;
  context.font = `${notePx}px ${sans}`;
  lines.forEach((line, index) => context.fillText(line, margin, top + margin + titlePx + 6 + index * notePx * lineHeight));
  drawScale(context, image, width - margin - barPx, top + margin, ink2);
  return canvas;
}

const sans = '"Pianqu Sans", "Noto Sans SC Variable", sans-serif';

function drawScale(context: CanvasRenderingContext2D, { camera, date, language }: MapImage, left: number, top: number, color: string): void {
  const scale = scaleLength(metresPerPixel(camera.center[1], camera.zoom), barPx);
  context.fillStyle = color;
  context.fillText(date, left, top + 26);
  if (!scale) return;
  const { lengthM, widthPx } = scale;
  context.fillText(lengthM >= 1000 ? translate(language, "scale.km", { n: figure(lengthM / 1000) }) : translate(language, "scale.m", { n: figure(lengthM) }), left, top - 4);
  context.fillRect(left, top + 14, widthPx, 3);
}

/** The notes one after the other, broken where the next would not fit. */
function wrapped(notes: readonly string[], widthPx: number): string[] {
  const measure = document.createElement("canvas").getContext("2d");
  if (!measure) return [...notes];
  measure.font = `${notePx}px ${sans}`;
  const lines: string[] = [];
  for (const note of notes) {
    const last = lines.at(-1);
    const joined = last === undefined ? note : `${last}　·　${note}`;
    if (last !== undefined && measure.measureText(joined).width <= widthPx) lines[lines.length - 1] = joined;
    else lines.push(note);
  }
  return lines;
}
