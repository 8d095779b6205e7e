import { flavourOf } from "../../src/cartography/flavour.ts";
import { symbolOutline } from "../../src/cartography/symbol-outline.ts";
import { zoneStyles } from "../../src/cartography/zone-style.ts";
import type { ZoneKind } from "../../src/domain/zone.ts";

/** What of a publication stands on the still picture. */
export type PosterData = {
  zones: readonly PosterZone[];
  /** Shores, as rings of [longitude, latitude]. */
  lakes: readonly Ring[];
  rivers: readonly Ring[];
  /** Version and ISO date of the data package; `null` where it has no manifest. */
  edition: { version: string; date: string } | null;
};
export type Ring = readonly (readonly [number, number])[];
export type PosterZone = {
  kind: ZoneKind;
  name: { zh: string; en: string };
  /** A schematic figure of its published area; `null` where only a position is to be shown. */
  figure: Ring | null;
  at: readonly [number, number];
};
type Titles = { zh: string; en: string };
/** Data addresses of the fonts with just the signs of the picture. */
export type PosterFonts = { sans: string; semibold: string; serif: string };

const size = { width: 1920, height: 1080 };
/** Where the map may draw: clear of the column of words and of the safe area of 5 %. */
const frame = { left: 700, top: 70, right: 1824, bottom: 1010 };
const { land, outside, ink, ink2, ink3, water, waterline, kinds } = flavourOf("wall");

/** Kinds in the order of the legend; blocks of a park belong to the parks. */
const legend: readonly { kind: ZoneKind; zh: string; en: string }[] = [
  { kind: "pilot-free-trade-zone", zh: "自贸试验区片区", en: "Pilot free trade zone" },
  { kind: "bonded-zone", zh: "综合保税区", en: "Bonded zone" },
  { kind: "linkage-zone", zh: "联动创新区", en: "Linkage zone" },
  { kind: "development-zone", zh: "开发区", en: "Development zone" },
  { kind: "industrial-park", zh: "产业园区", en: "Industrial park" },
  { kind: "collaboration-area", zh: "联动融合发展片区", en: "Collaboration area" },
];
const named: ReadonlySet<ZoneKind> = new Set<ZoneKind>(["pilot-free-trade-zone", "linkage-zone", "collaboration-area"]);

const words = {
  still: { zh: "示意 · 静态画面", en: "Schematic · still picture" },
  wait: { zh: "互动画面正在恢复，请稍候。", en: "The interactive map is coming back. One moment, please." },
  bounds: { zh: "图形按公布面积示意，不代表界线；符号只示位置。", en: "Figures have the published area and stand for no boundary; symbols mark positions." },
} as const;

const sansFamily = 'P,"Noto Sans SC","Microsoft YaHei","PingFang SC",sans-serif';
const semibold = 'font-weight="600"';
const serif = `font-weight="600" font-family='S,"Noto Serif SC",SimSun,serif'`;
const halo = `paint-order="stroke" stroke="${outside}" stroke-width="6" stroke-linejoin="round"`;

/** The signs that the fonts have to hold, by face. */
export function posterSigns(titles: Titles, { zones, edition }: PosterData): { sans: string; semibold: string; serif: string } {
  const lines = [titles.en, ...Object.values(words).flatMap(({ zh, en }) => [zh, en]), ...legend.flatMap(({ zh, en }) => [zh, en]), editionLine(edition)];
  return { sans: signsOf(lines), semibold: signsOf([...zones.flatMap(({ name }) => [name.zh, name.en]), words.still.zh]), serif: signsOf([titles.zh]) };
}

const signsOf = (lines: readonly string[]): string => [...new Set(lines.join(""))].sort().join("");

/**
 * The still picture of a screen on which nothing runs: the zones in the flavour of the wall, without any administrative
 * line, script or address of another file.
 */
export function posterPicture(titles: Titles, data: PosterData, fonts: PosterFonts | null): string {
  const project = projection(data);
  const pathOf = (ring: Ring, end: string) => `M${ring.map((position) => project(position).map((value) => value.toFixed(1)).join(" ")).join("L")}${end}`;
  const order = (a: PosterZone, b: PosterZone) => Number(named.has(a.kind)) - Number(named.has(b.kind));
  const zones = [...data.zones].sort(order);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" lang="zh-CN" role="img">`,
    `<title>${escaped(titles.zh)} · ${escaped(words.still.zh)} / ${escaped(words.still.en)}</title>`,
    ...(fonts ? [`<style>${facesOf(fonts)}</style>`] : []),
    `<defs><radialGradient id="g"><stop offset="0" stop-color="${land}"/><stop offset="1" stop-color="${outside}"/></radialGradient></defs>`,
    `<rect width="${size.width}" height="${size.height}" fill="${outside}"/>`,
    `<g font-family='${sansFamily}' fill="${ink}">`,
    `<ellipse cx="1250" cy="540" rx="860" ry="620" fill="url(#g)"/>`,
    ...data.rivers.map((line) => `<path d="${pathOf(line, "")}" fill="none" stroke="${waterline}" stroke-width="2" opacity="0.7"/>`),
    ...data.lakes.map((ring) => `<path d="${pathOf(ring, "Z")}" fill="${water}" stroke="${waterline}" stroke-width="2"/>`),
    ...zones.map((zone) => (zone.figure ? figureOf(zone.kind, pathOf(zone.figure, "Z")) : symbolOf(zone.kind, project(zone.at), 11))),
    ...zones.filter(({ kind }) => named.has(kind)).map((zone) => nameOf(zone, project)),
    ...columnOf(titles, data.edition),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

function columnOf(titles: Titles, edition: PosterData["edition"]): string[] {
  // A line of the column holds ten large signs.
  const large = Math.min(96, Math.floor(580 / Math.max(1, [...titles.zh].length)));
  const text = (x: number, y: number, px: number, content: string, { fill = ink, of = "" } = {}) => `<text x="${x}" y="${y}" font-size="${px}" fill="${fill}"${of && ` ${of}`}>${escaped(content)}</text>`;
  return [
    text(96, 112, 26, words.still.zh, { of: semibold }),
    text(96, 146, 22, words.still.en, { fill: ink2 }),
    text(96, 250, large, titles.zh, { of: serif }),
    ...linesOf(titles.en, 40).map((line, index) => text(96, 300 + 36 * index, 28, line, { fill: ink2 })),
    ...legend.flatMap(({ kind, zh, en }, index) => [symbolOf(kind, [112, 441 + 58 * index], 13), text(146, 450 + 58 * index, 29, zh), text(416, 449 + 58 * index, 22, en, { fill: ink2 })]),
    text(96, 848, 24, words.wait.zh),
    text(96, 880, 21, words.wait.en, { fill: ink2 }),
    ...linesOf(words.bounds.zh, 28).map((line, index) => text(96, 930 + 30 * index, 21, line, { fill: ink2 })),
    ...linesOf(`${words.bounds.en}`, 60).map((line, index) => text(96, 996 + 28 * index, 21, line, { fill: ink3 })),
    text(1250, 1052, 21, editionLine(edition), { fill: ink3 }),
  ];
}

const editionLine = (edition: PosterData["edition"]): string => (edition ? `数据包 ${edition.version} · 资料截至 ${edition.date} / Data as of ${edition.date}` : "数据包无清单 / Data package without a manifest");

function figureOf(kind: ZoneKind, path: string): string {
  const { dash, lineWidth } = zoneStyles[kind];
  // No line of a wall is thinner than 1.6, no gap in it than a hand can see from afar.
  const width = Math.max(3, lineWidth * 1.6);
  return `<path d="${path}" fill="${kinds[kind]}" fill-opacity="0.16" stroke="${kinds[kind]}" stroke-width="${width}"${dash.length > 0 ? ` stroke-dasharray="${dash.map((part) => part * 2).join(" ")}"` : ""}/>`;
}

const symbolOf = (kind: ZoneKind, [x, y]: readonly [number, number], radius: number): string => `<path transform="translate(${x.toFixed(1)} ${y.toFixed(1)})" d="${symbolOutline(zoneStyles[kind].symbol, radius)}" fill="${kinds[kind]}" stroke="${outside}" stroke-width="2.5"/>`;

/** Below a figure; beside a symbol, to the left, where the map has more room. */
function nameOf({ name, figure, at }: PosterZone, project: (position: readonly [number, number]) => [number, number]): string {
  const [middle, y] = project(at);
  const top = figure ? lowest(figure.map(project)) + 34 : y + 2;
  const place = figure ? `text-anchor="middle" x="${middle.toFixed(1)}"` : `text-anchor="end" x="${(middle - 22).toFixed(1)}"`;
  return [
    `<text ${semibold} ${halo} ${place} y="${top.toFixed(1)}" font-size="29">${escaped(name.zh)}</text>`,
    `<text ${halo} ${place} y="${(top + 28).toFixed(1)}" font-size="21" fill="${ink2}">${escaped(name.en)}</text>`,
  ].join("");
}

/** Web Mercator of all that is drawn, fitted into the frame. */
function projection({ zones }: PosterData): (position: readonly [number, number]) => [number, number] {
  const mercator = ([longitude, latitude]: readonly [number, number]): [number, number] => [longitude, (-180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360))];
  const all = zones.flatMap(({ figure, at }) => figure ?? [at]).map(mercator);
  if (all.length === 0) return () => [frame.left, frame.top];
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min((frame.right - frame.left) / Math.max(1e-6, east - west), (frame.bottom - 110 - frame.top) / Math.max(1e-6, south - north));
  const [middleX, middleY] = [(frame.left + frame.right) / 2, (frame.top + frame.bottom - 60) / 2];
  return (position) => {
    const [x, y] = mercator(position);
    return [middleX + (x - (west + east) / 2) * scale, middleY + (y - (north + south) / 2) * scale];
  };
}

const lowest = (points: readonly (readonly [number, number])[]): number => Math.max(...points.map(([, y]) => y));

/** Words in lines of so many signs: at blanks, where there are any. */
function linesOf(text: string, most: number): string[] {
  if (!text.includes(" ")) return text.match(new RegExp(`.{1,${most}}`, "gu")) ?? [];
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last && last.length + word.length >= most) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}

const facesOf = ({ sans, semibold, serif }: PosterFonts): string => `@font-face{font-family:P;font-weight:400;src:url(${sans})}@font-face{font-family:P;font-weight:600;src:url(${semibold})}@font-face{font-family:S;font-weight:600;src:url(${serif})}`;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
