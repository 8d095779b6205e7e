import styles from "./cursor-marks.module.css";

type Point = { x: number; y: number };

/** What the shared cursor looks like in one pane; it catches no pointer. */
export type CursorMarks = {
  /** @param from the centre of the place @param at where the cursor stands; both in CSS pixels of the pane */
  show: (from: Point, at: Point, label: string) => void;
  hide: () => void;
  remove: () => void;
};

/** In rem: from the cross to its label, and the height of that. */
const label = { gap: 0.875, height: 1.5 };
const cross = { open: 0.25, arm: 0.625 };

export function createMarks(pane: HTMLElement): CursorMarks {
  const host = element("div", styles["marks"]);
  host.setAttribute("aria-hidden", "true");
  const picture = document.createElementNS(svg, "svg");
  const [wayCasing, way] = [shape("line", styles["casing"]), shape("line", styles["way"])];
  const ring = shape("circle", styles["ring"]);
  const [crossCasing, crossLines] = [shape("path", styles["casing"]), shape("path", styles["cross"])];
  const words = element("div", styles["label"]);
  words.dataset["testid"] = "cursor";
  crossLines.dataset["testid"] = "cursor-cross";
  picture.append(wayCasing, way, ring, crossCasing, crossLines);
  host.append(picture, words);
  host.hidden = true;
  pane.append(host);
  let said = "";
  let widthPx = 0;

  return {
    show: (from, at, text) => {
      host.hidden = false;
      const remPx = rootPx();
      if (text !== said) {
        said = text;
        words.textContent = text;
        widthPx = words.offsetWidth;
      }
      for (const line of [wayCasing, way]) setAll(line, { x1: from.x, y1: from.y, x2: at.x, y2: at.y });
      setAll(ring, { cx: from.x, cy: from.y, r: 0.25 * remPx });
      const [open, end] = [cross.open * remPx, cross.arm * remPx];
      const path = `M${at.x - end} ${at.y}H${at.x - open}M${at.x + open} ${at.y}H${at.x + end}M${at.x} ${at.y - end}V${at.y - open}M${at.x} ${at.y + open}V${at.y + end}`;
      for (const lines of [crossCasing, crossLines]) lines.setAttribute("d", path);
      words.style.translate = labelPlace(at, widthPx, pane, remPx);
    },
    hide: () => {
      host.hidden = true;
    },
    remove: () => host.remove(),
  };
}

/** Right of the cross, left of it at the right edge, and below or above it where a narrow pane has room on neither side. */
function labelPlace({ x, y }: Point, widthPx: number, { clientWidth, clientHeight }: HTMLElement, remPx: number): string {
  const [gap, height] = [label.gap * remPx, label.height * remPx];
  const within = (at: number, size: number, room: number) => Math.min(Math.max(0, at), Math.max(0, room - size));
  const beside = x + gap + widthPx <= clientWidth ? x + gap : x - gap - widthPx;
  if (beside >= 0) return `${beside}px ${within(y - height / 2, height, clientHeight)}px`;
  const below = y + gap + height <= clientHeight ? y + gap : y - gap - height;
  return `${within(x - widthPx / 2, widthPx, clientWidth)}px ${below}px`;
}

const svg = "http://www.w3.org/2000/svg";

function shape(name: "line" | "circle" | "path", className: string | undefined): SVGElement {
  const made = document.createElementNS(svg, name);
  made.setAttribute("class", className ?? "");
  return made;
}

function element(name: "div", className: string | undefined): HTMLElement {
  const made = document.createElement(name);
  made.className = className ?? "";
  return made;
}

function setAll(of: SVGElement, attributes: Record<string, number>): void {
  for (const [name, value] of Object.entries(attributes)) of.setAttribute(name, String(value));
}

const rootPx = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
