import type { Feature, Position } from "geojson";
import { beforeAll, expect, test } from "vitest";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { flavourOf } from "../../src/cartography/flavour";
import type { Picture } from "../../src/cartography/picture";
import { crossesBox, type Box } from "../../src/cartography/box";
import { projector, type Point } from "../../src/cartography/projection";
import { textWidthEm } from "../../src/cartography/text-size";
import { positionsOf } from "../../src/domain/feature-collection";
import type { Publication } from "../../src/domain/publication";
import { flavours } from "../../src/domain/saved-view";
import { initialState } from "../../src/store/plan-store";
import { approvalFor } from "../support/approved";
import { theRealPublication } from "../support/publication";
import { aPicture } from "../support/scene";

let publication: Publication;
let corners: Set<string>;

const keyOf = ([lng, lat]: Position): string => `${lng},${lat}`;

beforeAll(async () => {
  ({ publication } = await theRealPublication());
  const { districts, prefectures, zones } = publication;
  const unions = zones.filter(({ boundary }) => boundary.method === "administrative");
  corners = new Set([...districts, ...prefectures, ...unions].flatMap(({ geometry }) => positionsOf(geometry)).map(keyOf));
});

/** Corners of administrative lines in what reaches the engine. */
const betrayed = ({ sources }: Picture): string[] =>
  Object.entries(sources).flatMap(([id, { features }]) =>
    features.flatMap(({ geometry }) => positionsOf(geometry)).filter((position) => corners.has(keyOf(position))).map((position) => `${id} ${keyOf(position)}`),
  );

const namesOf = ({ sources }: Picture, source: string): unknown[] => (sources[source]?.features ?? []).map(({ properties }) => properties?.["id"]);

test("with the lines shown their corners do reach the engine, so that the tests below can fail", async () => {
  expect(betrayed(await aPicture()).length).toBeGreaterThan(1000);
});

test.each(flavours.flatMap((flavour) => [7, 8.25, 10, 13].map((zoom) => ({ flavour, zoom }))))(
  "no corner of an administrative line is in the exhibition's picture in $flavour at zoom $zoom, whatever is selected or hovered",
  async ({ flavour, zoom }) => {
    const plain = await aPicture({ role: "exhibition", flavour }, { zoom });
    const used = await aPicture({ role: "exhibition", flavour, selection: ["collab-wuhua-fumin"], hovered: "collab-xishan-anning" }, { zoom, scale: 2 });
    expect([...betrayed(plain), ...betrayed(used)]).toEqual([]);
    for (const { layers, sources, background } of [plain, used]) {
      const empty = Object.fromEntries(Object.keys(sources).map((id) => [id, { type: "geojson" as const, data: { type: "FeatureCollection" as const, features: [] } }]));
      expect(validateStyleMin({ version: 8, sources: empty, layers: [...layers] })).toEqual([]);
      expect(layers.filter(({ id }) => /district-line|prefecture-line|prefecture-tint|^land$|beyond/.test(id))).toEqual([]);
      expect(background).toBe(flavourOf(flavour).land);
    }
  },
);

test("public installations hide the lines from every role until the content is approved", async () => {
  const released = { configuration: { ...(await import("../../src/domain/configuration")).defaultConfiguration, releaseClass: "public" as const } };
  expect(betrayed(await aPicture({ ...released, role: "planner" }))).toEqual([]);
  for (const over of [{ ...released, role: "planner" as const }, { role: "exhibition" as const }]) {
    expect(betrayed(await aPicture({ ...over, ...approvalFor({ ...initialState, publication, ...over }) })).length).toBeGreaterThan(1000);
  }
});

test("a collaboration area is a band of one width on screen between the seats of its counties, named beside it", async () => {
  const seats = publication.places.filter(({ id }) => id === "city-xishan" || id === "city-anning").map(({ geometry }) => geometry?.coordinates);
  const heights: number[] = [];
  for (const zoom of [8.125, 11.125]) {
    const picture = await aPicture({ role: "exhibition" }, { zoom });
    const nodes = (picture.sources["link-nodes"]?.features ?? []).filter(({ properties }) => properties?.["id"] === "collab-xishan-anning");
    expect(nodes.map(({ geometry }) => positionsOf(geometry)[0])).toEqual(seats);
    const band = picture.sources["zones"]?.features.find(({ properties }) => properties?.["id"] === "collab-xishan-anning");
    expect(band?.geometry.type).toBe("MultiPolygon");
    const reach = Math.max(...positionsOf(band?.geometry ?? null).map(([lng = 0]) => lng)) - (seats[0]?.[0] ?? 0);
    heights.push((reach / 360) * 512 * 2 ** zoom);
    expect(namesOf(picture, "zone-names")).toContain("collab-xishan-anning");
  }
  expect(heights[0]).toBeCloseTo(6.5, 1);
  expect(heights[1]).toBeCloseTo(6.5, 1);
});

test("when a county is named depends on its name, not on how wide it is", async () => {
  const lengths = async (state: Parameters<typeof aPicture>[0], zoom: number) => {
    const named = new Set(namesOf(await aPicture(state, { zoom }), "district-names"));
    const picture = await aPicture(state, { zoom: 12 });
    return (picture.sources["district-names"]?.features ?? []).map(({ properties }) => ({ length: String(properties?.["name"]).length, isNamed: named.has(properties?.["id"]) }));
  };
  const isByLength = (names: { length: number; isNamed: boolean }[]) => names.every((one) => names.every((other) => one.length !== other.length || one.isNamed === other.isNamed));
  for (const zoom of [6, 6.5, 7, 7.5, 8]) expect(isByLength(await lengths({ role: "exhibition" }, zoom)), `zoom ${zoom}`).toBe(true);
  expect((await lengths({ role: "exhibition" }, 12)).filter(({ isNamed }) => isNamed)).toHaveLength(23);
  expect(isByLength(await lengths({}, 7))).toBe(false);
});

test("no name of a zone lies over the end of a link, and none over a link where there is room beside it", async () => {
  for (const zoom of [7.125, 7.625, 7.875, 8.125, 8.625, 10.125, 11.125]) {
    const { sources } = await aPicture({ role: "exhibition" }, { zoom, scale: 1.25 });
    const project = projector(zoom, 0);
    const links = (sources["link-nodes"]?.features ?? []).map(({ geometry, properties }) => ({ id: String(properties?.["id"]), at: project(positionsOf(geometry)[0] ?? []) }));
    expect(links).toHaveLength(4);
    for (const feature of sources["zone-names"]?.features ?? []) {
      const box = boxOf(feature, project);
      const name = `${String(feature.properties?.["name"])} at zoom ${zoom}`;
      expect(links.filter(({ at: [x, y] }) => x > box.left && x < box.right && y > box.top && y < box.bottom), name).toEqual([]);
      const [from, to] = links.filter(({ id }) => id === feature.properties?.["id"]);
      expect(from !== undefined && to !== undefined && zoom > 8 && crossesBox([from.at, to.at], box), name).toBe(false);
    }
  }
});

/** Where the first line of a name stands on screen. */
function boxOf({ properties, geometry }: Feature, project: (position: Position) => Point): Box {
  const { name, size, anchor } = properties as { name: string; size: number; anchor: string };
  const [x, y] = project(positionsOf(geometry)[0] ?? []);
  const width = textWidthEm(name) * size;
  const left = anchor === "left" ? x : anchor === "right" ? x - width : x - width / 2;
  const top = anchor === "top" ? y : anchor === "bottom" ? y - size : y - size / 2;
  return { left, top, right: left + width, bottom: top + size };
}

test("the paper fades in plain ellipses that cover the desk wholly at the end", async () => {
  const fade = (await aPicture({ role: "exhibition" })).sources["fade"]?.features ?? [];
  const left = fade.reduce((uncovered, { properties }) => uncovered * (1 - Number(properties?.["opacity"])), 1);
  expect(left).toBeCloseTo(0, 6);
  expect(fade.length).toBeGreaterThan(10);
});
