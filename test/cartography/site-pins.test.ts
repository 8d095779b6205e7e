import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { beforeAll, describe, expect, test } from "vitest";
import { overlapArea } from "../../src/cartography/box";
import { projector } from "../../src/cartography/projection";
import { createPainter } from "../../src/cartography/picture-of";
import type { Picture } from "../../src/cartography/picture";
import type { PaneView } from "../../src/cartography/scene";
import { pinLayer } from "../../src/cartography/sites/pin-layer";
import { pinPlaces } from "../../src/cartography/sites/pin-places";
import { createSitesPainter } from "../../src/cartography/sites/sites-painter";
import { flavours } from "../../src/domain/saved-view";
import type { PlanStoreApi } from "../../src/store/plan-store";
import { createSceneSelector } from "../../src/store/scene";
import { createSitesSelector } from "../../src/store/site-scene";
import { aWeight } from "../support/sites";
import { anInvestorsSearch, aStoreSearching, foundIn } from "../support/searching";

let store: PlanStoreApi;
let paint: (view?: Partial<PaneView>) => Picture;

beforeAll(async () => {
  store = await aStoreSearching();
});

/** The picture as store, selectors and painters make it, again and again. */
function begin() {
  store.setState({ selection: [], siteFocus: null, hovered: null, siteHovered: null, flavour: "light", role: "investor" });
  store.getState().startSiteSearch(anInvestorsSearch());
  const [sceneOf, sitesOf, painter, paintSites] = [createSceneSelector(), createSitesSelector(), createPainter(), createSitesPainter()];
  const usual = { zoom: 8.25, bearing: 0, scale: 1 };
  paint = (view) => painter({ ...sceneOf(store.getState()), sites: sitesOf(store.getState()) }, view ? { ...usual, ...view } : usual, null, null, null, null, paintSites);
}
const pins = (picture: Picture) => picture.sources["site-pins"]?.features ?? [];
const pin = (picture: Picture, id: string) => pins(picture).find(({ properties }) => properties?.["id"] === id);
const layer = (picture: Picture, id: string) => picture.layers.find((one) => one.id === id);

describe("pins", () => {
  test.each(flavours)("the picture of a search in %s is valid style, on a desk and on a wall, and every image that a pin names exists", (flavour) => {
    begin();
    store.setState({ flavour });
    for (const scale of [1, 2]) {
      const picture = paint({ scale });
      const empty = Object.fromEntries(Object.keys(picture.sources).map((id) => [id, { type: "geojson" as const, data: { type: "FeatureCollection" as const, features: [] } }]));
      expect(validateStyleMin({ version: 8, sources: empty, layers: [...picture.layers] })).toEqual([]);
      expect(pins(picture).flatMap(({ properties }) => [properties?.["image"], properties?.["focused"]] as string[]).filter((id) => !(id in picture.images))).toEqual([]);
      expect(layer(picture, pinLayer)).toMatchObject({ layout: { "text-size": 11.5 * scale } });
      expect([...picture.labelText]).toContain("7");
    }
  });

  test("the best twenty have one, with their rank, and whatever is kept; where a place is schematic its ring is dashed", () => {
    begin();
    const ids = foundIn(store);
    const { zones } = store.getState().publication;
    const placed = ids.slice(0, 20).filter((id) => zones.find((zone) => zone.id === id)?.boundary.method !== "unlocated");
    const before = paint();
    expect(placed.length).toBeLessThan(ids.length);
    expect(pins(before).map(({ properties }) => [properties?.["id"], properties?.["rank"]] as unknown)).toEqual(placed.map((id) => [id, String(ids.indexOf(id) + 1)]));
    store.getState().keepSite(placed.at(-1) ?? "", true);
    expect(pin(paint(), placed.at(-1) ?? "")?.properties?.["image"]).toContain("kept");
    expect(pin(paint(), placed[0] ?? "")?.properties?.["image"]).toContain("plain");
    expect(pin(paint(), "park-yanglin")?.properties?.["image"]).toContain("schematic");
  });

  test("a weight that moves changes numbers and moves no pin, no name and no layer", () => {
    begin();
    const before = paint();
    store.getState().changeSiteSearch({ weights: [aWeight("airport", 90, { prefers: "less" }), aWeight("area", 10)] });
    const after = paint();
    expect(pins(after)).not.toEqual(pins(before));
    expect(after.sources["site-pin-stems"]).toBe(before.sources["site-pin-stems"]);
    expect(after.sources["zone-names"]).toBe(before.sources["zone-names"]);
    // The same order again: nothing goes to the engine.
    store.getState().changeSiteSearch({ weights: [aWeight("airport", 91, { prefers: "less" }), aWeight("area", 10)] });
    const same = paint();
    expect(pins(same)).toEqual(pins(after));
    expect(same.sources["site-pins"] === after.sources["site-pins"] && same.layers === after.layers && same.images === after.images).toBe(true);
  });

  test("pointing at one costs no layer; looking at one costs no data", () => {
    begin();
    const [, second = ""] = foundIn(store);
    const before = paint();
    store.getState().hoverSite(second);
    const hovered = paint();
    expect(hovered.layers).toBe(before.layers);
    expect(hovered.hovered).toEqual({ sources: ["site-pins", "zones", "zone-points"], id: second });
    store.getState().focusSite(second);
    const focused = paint();
    expect(focused.sources["site-pins"]).toBe(before.sources["site-pins"]);
    expect(JSON.stringify(layer(focused, pinLayer))).toContain(second);
  });

  test("no pin covers another, a site of another or, where there is room, a name", () => {
    const at = (id: string, lng: number, lat = 25): { id: string; at: [number, number] } => ({ id, at: [lng, lat] });
    const crowd = Array.from({ length: 12 }, (_, index) => at(`p${index}`, 102.7 + index * 0.004));
    const { boxes, places } = pinPlaces(crowd, { zoom: 9, bearing: 30, scale: 1 });
    const overlaps = boxes.flatMap(({ box }, index) => boxes.slice(index + 1).map((other) => overlapArea(box, other.box)));
    expect(Math.max(...overlaps)).toBe(0);
    expect(new Map(places.map(({ id, site }) => [id, site]))).toEqual(new Map(crowd.map(({ id, at: site }) => [id, site])));
    // The same sites in another order of ranks stand where they stood.
    expect(pinPlaces([...crowd].reverse(), { zoom: 9, bearing: 30, scale: 1 }).places).toEqual(places);
    // Alone it stands straight above its site, however the map is turned.
    const [alone] = pinPlaces([at("one", 102.7)], { zoom: 9, bearing: 0, scale: 1 }).places;
    expect(alone?.at[0]).toBeCloseTo(102.7, 6);
    expect(alone?.at[1]).toBeGreaterThan(25);
  });
});

test("zones that fell out stand back in lightness and keep their place, their name and their layer", () => {
  begin();
  const picture = paint();
  const plain = createPainter()(createSceneSelector()(store.getState()), { zoom: 8.25, bearing: 0, scale: 1 }, null);
  expect(foundIn(store)).not.toContain("ftz-kunming");
  const thinned = picture.layers.filter((one) => JSON.stringify(one.paint ?? {}).includes('"ftz-kunming"')).map(({ id }) => id);
  for (const id of ["pilot-free-trade-zone-ground", "pilot-free-trade-zone-line", "industrial-park-symbol", "zone-name", "zone-name-marked"]) expect(thinned).toContain(id);
  expect(picture.layers.filter(({ id }) => !id.startsWith("site-")).map(({ id }) => id)).toEqual(plain.layers.map(({ id }) => id));
  // A zone that remains is drawn as before.
  expect(JSON.stringify(picture.layers)).not.toMatch(/"in",\["get","id"\],\["literal",\[[^\]]*park-yanglin[^\]]*\]\]\],0\./);
  store.getState().changeSiteSearch({ limits: [] });
  expect(paint().layers.filter(({ id }) => !id.startsWith("site-"))).toEqual(plain.layers);
});

test("the pin of a zone whose symbol is drawn aside points to the symbol", () => {
  begin();
  store.getState().changeSiteSearch({ limits: [] });
  const picture = paint({ zoom: 9.5 });
  const symbols = new Map(picture.sources["zone-points"]?.features.map(({ properties, geometry }) => [properties?.["id"] as string, JSON.stringify((geometry as { coordinates: unknown }).coordinates)]));
  const stems = new Map(picture.sources["site-pin-stems"]?.features.map(({ properties, geometry }) => [properties?.["id"] as string, JSON.stringify((geometry as unknown as { coordinates: unknown[] }).coordinates[0])]));
  const plain = new Map(createSitesSelector()(store.getState())?.pins.map(({ id, at }) => [id, JSON.stringify(at)]));
  const moved = [...stems].filter(([id, at]) => at !== plain.get(id));
  expect(moved.length).toBeGreaterThan(0);
  expect(moved.map(([id, at]) => [id, at])).toEqual(moved.map(([id]) => [id, symbols.get(id)]));
});

test("stems run through no pin", () => {
  const at = (id: string, lng: number, lat: number): { id: string; at: [number, number] } => ({ id, at: [lng, lat] });
  const { boxes, places } = pinPlaces([at("a", 102.7, 25), at("b", 102.7, 25.03), at("c", 102.72, 25.015), at("d", 102.69, 25.02)], { zoom: 9, bearing: 0, scale: 1 });
  const project = projector(9, 0);
  const through = places.flatMap(({ id, site, at: middle }) => {
    const [[x, y], [toX, toY]] = [project(site), project(middle)];
    const points = Array.from({ length: 41 }, (_, step) => [x + ((toX - x) * step) / 40, y + ((toY - y) * step) / 40] as const);
    return boxes.filter(({ id: other, box }) => other !== `pin ${id}` && points.some(([px, py]) => px > box.left && px < box.right && py > box.top && py < box.bottom)).map(({ id: other }) => `${id} through ${other}`);
  });
  expect(through).toEqual([]);
});

test("on a phone the best five have a pin, with what is kept and looked at", () => {
  begin();
  const ids = foundIn(store);
  const few = createSitesSelector(() => 5);
  const placed = ids.slice(0, 5).filter((id) => few(store.getState())?.pins.some((one) => one.id === id));
  expect(few(store.getState())?.pins.map(({ id }) => id)).toEqual(placed);
  const [kept = "", focused = ""] = (createSitesSelector()(store.getState())?.pins ?? []).slice(-2).map(({ id }) => id);
  store.getState().keepSite(kept, true);
  store.getState().focusSite(focused);
  expect(few(store.getState())?.pins.map(({ id }) => id).sort()).toEqual([...placed, kept, focused].sort());
});

test("the library beside the map has it for itself", () => {
  begin();
  store.getState().showLibrary({ as: "map" });
  expect(paint().sources["site-pins"]).toBeUndefined();
  store.getState().setDrawer("none");
  expect(pins(paint()).length).toBeGreaterThan(0);
});

test("where the scores tell none apart no pin has a number", () => {
  begin();
  store.getState().changeSiteSearch({ limits: [], weights: [aWeight("power", 50)] });
  expect(new Set(pins(paint()).map(({ properties }) => properties?.["rank"] as string))).toEqual(new Set([""]));
});

test("without a search, for visitors and beside a comparison there is none of it", () => {
  begin();
  store.setState({ role: "exhibition" });
  expect(paint().sources["site-pins"]).toBeUndefined();
});
