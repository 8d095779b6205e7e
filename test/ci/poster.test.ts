import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { expect, test } from "vitest";
import { posterData } from "../../.ci/vite/poster";
import { posterPicture, posterSigns, type PosterData } from "../../.ci/vite/poster-picture";
import { publicationIn, type Publication } from "../../.ci/vite/publication";

const real = publicationIn(join(import.meta.dirname, "../../geodata"));
const titles = { zh: "昆明片区空间规划图", en: "Spatial plan <of> Kunming" };
const fonts = { sans: "data:font/woff2;base64,AA", semibold: "data:font/woff2;base64,AB", serif: "data:font/woff2;base64,AC" };

type Zone = { id: string; properties: Record<string, unknown>; geometry: { type: string; coordinates: unknown } | null };
const edited = (edit: (zones: Zone[]) => void): Publication => ({
  ...real,
  text: (path) => {
    if (path !== "zones/features.geojson") return real.text(path);
    const file = JSON.parse(real.text(path)) as { features: Zone[] };
    edit(file.features);
    return JSON.stringify(file);
  },
});
const elementsOf = (svg: string) => [...new DOMParser({ onError: (level, message) => { throw new Error(`${level}: ${message}`); } }).parseFromString(svg, "image/svg+xml").getElementsByTagName("*")];

test("the picture is well-formed, and nothing in it runs or is fetched", () => {
  const elements = elementsOf(posterPicture(titles, posterData(real), fonts));
  expect(new Set(elements.map(({ tagName }) => tagName))).toEqual(new Set(["svg", "title", "style", "defs", "radialGradient", "stop", "rect", "g", "ellipse", "path", "text"]));
  const attributes = elements.flatMap((element) => [...element.attributes].map(({ name, value }) => [name, value] as const));
  expect(attributes.filter(([name, value]) => name.startsWith("on") || name.endsWith("href") || /script|https?:/.test(value)).map(([name]) => name)).toEqual(["xmlns"]);
  const addresses = elements.flatMap((element) => [...`${element.tagName === "style" ? element.textContent : ""} ${[...element.attributes].map(({ value }) => value).join(" ")}`.matchAll(/url\(([^)]*)\)/g)].map(([, address]) => address));
  expect(addresses.every((address) => address === "#g" || address?.startsWith("data:font/woff2;"))).toBe(true);
});

test("it says in both languages what it is, from when, and that no approval number holds for it", () => {
  const text = elementsOf(posterPicture(titles, posterData(real), null)).filter(({ tagName }) => tagName === "text").map(({ textContent }) => textContent);
  for (const words of [titles.zh, titles.en, "示意 · 静态画面", "Schematic · still picture", "示意图 · 审图号：待送审", "自贸区昆明片区", "Linkage Zone"]) expect(text).toContain(words);
  expect(text.some((line) => /^面积资料截至 \d{4}.* \/ Data package \d{4}-/.test(line ?? ""))).toBe(true);
});

test("schematic figures are drawn, outlines of counties and what is internal are not", () => {
  const { zones } = posterData(real);
  const figures = zones.filter(({ figure }) => figure !== null).map(({ name }) => name.zh);
  expect(figures).toEqual(["自贸区昆明片区", "联动创新区", "昆明经开区", "杨林经开区"]);
  expect(zones.map(({ name }) => name.zh)).toContain("五华–富民片区");

  const withInternal = posterData(edited((features) => features.forEach(({ id, properties }) => id === "linkage-qujing" && (properties["releaseClass"] = "internal"))));
  expect(withInternal.zones.map(({ kind }) => kind)).not.toContain("linkage-zone");
  expect(posterPicture(titles, withInternal, null)).not.toContain("Linkage Zone<");
});

test("a zone of the past or the future is none of today's", () => {
  const data = posterData(edited((features) => features.forEach(({ id, properties }) => id === "park-yanglin" && (properties["validTo"] = "2020-01-01"))));
  expect(data.zones.map(({ name }) => name.zh)).not.toContain("杨林经开区");
});

test("everything lies on the picture, clear of the words, and the fonts hold every sign", () => {
  const data = posterData(real);
  const picture = posterPicture(titles, data, null);
  const symbols = [...picture.matchAll(/<path transform="translate\(([\d.-]+) ([\d.-]+)\)"/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(symbols.length).toBeGreaterThan(15);
  for (const [x = 0, y = 0] of symbols) expect(x > 90 && x < 1830 && y > 60 && y < 1020, `${x} ${y}`).toBe(true);
  const signs = new Set(Object.values(posterSigns(titles, data)).join(""));
  const text = elementsOf(picture).filter(({ tagName }) => tagName === "text").map(({ textContent }) => textContent ?? "").join("");
  expect([...new Set(text)].filter((sign) => !signs.has(sign))).toEqual([]);
});

test("a publication without zones and manifest still gives a picture", () => {
  const nothing: PosterData = posterData({ ...real, paths: () => [] });
  expect(nothing).toEqual({ zones: [], lakes: [], rivers: [], edition: null, asOf: null });
  expect(elementsOf(posterPicture(titles, nothing, null)).length).toBeGreaterThan(10);
});
