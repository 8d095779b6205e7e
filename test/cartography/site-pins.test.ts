import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { beforeAll, describe, expect, test } from "vitest";
import { overlapArea } from "../../src/cartography/box";
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

test("without a search, for visitors and beside a comparison there is none of it", () => {
  begin();
  store.setState({ role: "exhibition" });
  expect(paint().sources["site-pins"]).toBeUndefined();
});
