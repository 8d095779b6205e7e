import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { beforeAll, describe, expect, test } from "vitest";
import { createComparedPainter } from "../../src/cartography/compared/compared-painter";
import { flavourOf } from "../../src/cartography/flavour";
import { createPainter } from "../../src/cartography/picture-of";
import type { Picture } from "../../src/cartography/picture";
import type { PaneView, Scene } from "../../src/cartography/scene";
import { slotColor } from "../../src/cartography/slot-style";
import type { Ghost, PlacesComparison } from "../../src/domain/comparison";
import { flavours, languages } from "../../src/domain/saved-view";
import type { Publication } from "../../src/domain/publication";
import { publicationWithoutLines } from "../../src/domain/without-lines";
import { readLink } from "../../src/formats/permalink";
import { createComparedSelector } from "../../src/store/comparison-scene";
import { placesIn } from "../../src/store/comparison-actions";
import { createPlanStore } from "../../src/store/plan-store";
import type { PlanState } from "../../src/store/plan-state";
import { paneState } from "../../src/store/pane-state";
import { createSceneSelector } from "../../src/store/scene";
import { theRealPublication } from "../support/publication";

let publication: Publication;
beforeAll(async () => {
  ({ publication } = await theRealPublication());
});

const missing = (what: string): never => {
  throw new Error(`no ${what}`);
};

type Asked = { ids: string[]; ghosts?: Ghost[]; pane?: number; state?: Partial<PlanState>; view?: Partial<PaneView> };

/** One pane as the store, the selectors and the painter make it, again and again. */
function aPane({ ids, ghosts = [], pane = 0, state = {}, view = {} }: Asked) {
  const store = createPlanStore();
  store.getState().receivePublication(publication, []);
  store.setState(state);
  store.getState().comparePlaces(ids);
  store.getState().changePlaces({ ghosts });
  const [plainOf, comparedOf, paint, paintCompared] = [createSceneSelector(), createComparedSelector(pane), createPainter(), createComparedPainter()];
  const comparison = (): PlacesComparison => placesIn(store.getState()) ?? missing("comparison");
  const scene = (): Scene => comparedOf(plainOf(paneState(store.getState(), pane)), comparison(), store.getState().language);
  const usual = { zoom: 10.5, bearing: 0, scale: 1, ...view };
  const picture = (other?: Partial<PaneView>): Picture => paint(scene(), other ? { ...usual, ...other } : usual, null, null, null, paintCompared);
  return { store, scene, picture };
}

const layer = (picture: Picture, id: string) => picture.layers.find((one) => one.id === id);
const features = (picture: Picture, source: string) => picture.sources[source]?.features ?? [];
const roles = (picture: Picture, source = "compared-points") => features(picture, source).map(({ properties }) => properties?.["role"] as string);
const ghost = (of: string, over: string, eastM = 0, northM = 0): Ghost => ({ of, over, eastM, northM });

test.each(flavours.flatMap((flavour) => languages.map((language) => ({ flavour, language }))))("the picture of a pane in $flavour and $language is valid style, and every image it names exists", ({ flavour, language }) => {
  for (const ids of [["ftz-kunming", "linkage-qujing", "park-jinning"], ["park-jinning", "530103", "530300"], ["collab-wuhua-fumin", "park-shuzi"]]) {
    for (const [pane, over] of ids.entries()) {
      const ghosts = ids.filter((of) => of !== over).map((of) => ghost(of, over, 500, -500));
      const { layers, sources, images, labelText } = aPane({ ids, ghosts, pane, state: { flavour, language } }).picture();
      const empty = Object.fromEntries(Object.keys(sources).map((id) => [id, { type: "geojson" as const, data: { type: "FeatureCollection" as const, features: [] } }]));
      expect(validateStyleMin({ version: 8, sources: empty, layers: [...layers] })).toEqual([]);
      const named = [...JSON.stringify(layers).matchAll(/"((?:hatch-\d|compared-symbol-\w+-|compared-centre-#|mark-)[^"]+)"/g)].map(([, id]) => id ?? "");
      expect(named.filter((id) => !(id in images))).toEqual([]);
      expect(named.length).toBeGreaterThan(0);
      expect(labelText.includes("Xicheng, Qujing (anchor)"), over).toBe(over === "linkage-qujing" && language !== "zh");
    }
  }
});

test("the place of a pane has the colour of its slot, no other zone is drawn and none in the colour of its kind", () => {
  const picture = aPane({ ids: ["park-jinning", "ftz-kunming"], pane: 1 }).picture();
  expect(layer(picture, "compared-line")).toMatchObject({ paint: { "line-color": slotColor(1, "light") } });
  expect(features(picture, "compared").map(({ properties }) => properties?.["id"])).toEqual(["ftz-kunming"]);
  expect([...features(picture, "zones"), ...features(picture, "zone-points"), ...features(picture, "zone-names")]).toEqual([]);
  const drawn = JSON.stringify(picture.layers.filter(({ id }) => id !== "selected-line"));
  // Planned roads of the collaboration areas belong to the ground.
  const { "collaboration-area": _, ...kinds } = flavourOf("light").kinds;
  for (const color of Object.values(kinds)) expect(drawn).not.toContain(color);
});

test("a zone whose row is hidden on the one map is drawn in its pane all the same", () => {
  const shown = aPane({ ids: ["ftz-kunming"], state: { layers: { hidden: ["pilot-free-trade-zone"], opacity: {}, order: [] } } }).picture();
  expect(features(shown, "compared")).toHaveLength(1);
});

describe("how well the boundary is known", () => {
  test("a schematic figure is hatched, open in its gaps, marked, and says whence its centre is", () => {
    const { scene, picture } = aPane({ ids: ["linkage-qujing"] });
    expect(layer(picture(), "compared-hatch")).toBeDefined();
    expect(layer(picture(), "compared-course")).toBeUndefined();
    expect(layer(picture(), "compared-line")).toHaveProperty("paint.line-dasharray");
    expect(scene().comparison).toMatchObject({ mark: { text: "示意", isSurveyed: false }, centreName: { name: "曲靖西城（锚点）" } });
    expect(roles(picture())).toEqual(["centre", "mark"]);
    expect(layer(picture(), "compared-mark")).toBeDefined();
  });

  test("a known one is not, and nothing is said of its centre", () => {
    const { scene, picture } = aPane({ ids: ["530103", "530300"], pane: 1, view: { zoom: 8 } });
    expect(layer(picture(), "compared-hatch")).toBeUndefined();
    expect(layer(picture(), "compared-course")).toBeDefined();
    expect(scene().comparison).toMatchObject({ mark: null, centreName: null });
  });

  test("on a figure of several anchors all are named", () => {
    expect(aPane({ ids: ["ftz-kunming"], state: { language: "both" } }).scene().comparison?.centreName).toEqual({ name: "阿拉街道、洛羊街道之间（锚点）", second: expect.stringMatching(/^between Ala .* and Luoyang .* \(anchors\)$/) as string });
  });

  test("of one that is only located the symbol shows, hollow for a stand-in", () => {
    expect(roles(aPane({ ids: ["park-haikou"] }).picture())).toEqual(["symbol"]);
    expect(JSON.stringify(layer(aPane({ ids: ["park-haikou"] }).picture(), "compared-symbol"))).toContain("filled");
    expect(JSON.stringify(layer(aPane({ ids: ["park-anning"] }).picture(), "compared-symbol"))).toContain("hollow");
  });

  test("one without a place draws nothing, and nothing can be laid over it", () => {
    const picture = aPane({ ids: ["park-shuzi", "ftz-kunming"], ghosts: [ghost("ftz-kunming", "park-shuzi")] }).picture();
    expect([...features(picture, "compared"), ...features(picture, "compared-points")]).toEqual([]);
    expect(picture.sources["ghost-1"]).toBeUndefined();
  });
});

test("narrower than 7 px, figures and ghosts become symbols, never dots of false size", () => {
  const pane = aPane({ ids: ["ftz-kunming", "park-yanglin"], ghosts: [ghost("park-yanglin", "ftz-kunming")] });
  expect([roles(pane.picture({ zoom: 5 })), roles(pane.picture({ zoom: 5 }), "ghost-1")]).toEqual([["symbol"], ["symbol"]]);
  expect(features(pane.picture({ zoom: 5 }), "compared")).toEqual([]);
  expect([roles(pane.picture({ zoom: 9 })), roles(pane.picture({ zoom: 9 }), "ghost-1")]).toEqual([["centre", "mark"], ["outline", "centre"]]);
});

test("the words at a centre are there from 60 px of its figure on, its ring always", () => {
  const pane = aPane({ ids: ["linkage-qujing"] });
  const named = (view: Partial<PaneView>) => {
    const picture = pane.picture(view);
    const isNamed = "text-field" in (layer(picture, "compared-centre")?.layout ?? {});
    expect([roles(picture), picture.labelText.includes("曲靖西城")]).toEqual([["centre", "mark"], isNamed]);
    return isNamed;
  };
  // 14.1 km are 58 px across at a zoom of 8, where 70 m are a pixel, and 80 px at 8.6.
  expect([named({ zoom: 7.5 }), named({ zoom: 8.6 }), named({ zoom: 8.6, scale: 2 })]).toEqual([false, true, false]);
});

test("the mark stands on the corner that is highest on the screen, however it is turned", () => {
  const pane = aPane({ ids: ["linkage-qujing"] });
  const at = (bearing: number) => {
    const [mark, centre] = ["mark", "centre"].map((role) => features(pane.picture({ bearing }), "compared-points").find(({ properties }) => properties?.["role"] === role)?.geometry);
    if (mark?.type !== "Point" || centre?.type !== "Point") return missing("mark");
    const way = (axis: 0 | 1) => Math.round(((mark.coordinates[axis] ?? 0) - (centre.coordinates[axis] ?? 0)) * 100);
    return `${way(0)} ${way(1)}`;
  };
  expect([at(0), at(90), at(180)]).toEqual(["0 6", "7 0", "0 -6"]);
});

test("moving one ghost changes its source alone", () => {
  const pane = aPane({ ids: ["ftz-kunming", "linkage-qujing", "park-yanglin"], ghosts: [ghost("linkage-qujing", "ftz-kunming"), ghost("park-yanglin", "ftz-kunming")] });
  const before = pane.picture();
  pane.store.getState().changePlaces({ ghosts: [ghost("linkage-qujing", "ftz-kunming"), ghost("park-yanglin", "ftz-kunming", 1000, 0)] });
  const after = pane.picture();
  expect(Object.keys(after.sources).filter((id) => after.sources[id] !== before.sources[id])).toEqual(["ghost-2"]);
  expect(after.layers).toBe(before.layers);
  expect(after.images).toBe(before.images);
  pane.store.getState().changePlaces({ ghosts: [ghost("linkage-qujing", "ftz-kunming")] });
  expect(pane.picture().sources["ghost-2"]).toBeUndefined();
});

test("when another place joins by its link, the pane of the first sends nothing to the engine again", () => {
  const pane = aPane({ ids: ["linkage-qujing"] });
  const before = pane.picture();
  pane.store.getState().openView(readLink("?compare=linkage-qujing,ftz-kunming").view);
  const after = pane.picture();
  expect(placesIn(pane.store.getState())?.places.map(({ id }) => id)).toEqual(["linkage-qujing", "ftz-kunming"]);
  expect(Object.keys(after.sources).filter((id) => after.sources[id] !== before.sources[id])).toEqual([]);
  expect(after.layers).toBe(before.layers);
  expect(after.images).toBe(before.images);
});

test("where administrative lines are hidden a collaboration area stays a link, a county a hollow symbol, and neither lends an outline", () => {
  const hidden = publicationWithoutLines(publication);
  const plain = (): Scene => ({ ...createSceneSelector()(createPlanStore().getState()), publication: hidden, administrativeLines: "hidden" });
  const [comparedOf, paint, paintCompared] = [createComparedSelector(0), createPainter(), createComparedPainter()];
  const ids = ["collab-wuhua-fumin", "530103", "530300"];
  const comparison = (...places: string[]): PlacesComparison => {
    const store = createPlanStore();
    store.getState().receivePublication(publication, []);
    store.getState().comparePlaces(places);
    store.getState().changePlaces({ ghosts: places.slice(1).map((of) => ghost(of, places[0] ?? "")) });
    return placesIn(store.getState()) ?? missing("comparison");
  };
  const picture = (...places: string[]) => paint(comparedOf(plain(), comparison(...places), "zh"), { zoom: 9, bearing: 0, scale: 1 }, null, null, null, paintCompared);
  const link = picture(...ids);
  expect([features(link, "compared").map(({ properties }) => properties?.["role"] as string), roles(link)]).toEqual([["link"], ["node", "node"]]);
  // The county lends a circle of its published area, the prefecture nothing.
  expect(Object.keys(link.sources).filter((id) => id.startsWith("ghost"))).toEqual(["ghost-1"]);
  const [outline] = features(link, "ghost-1");
  expect(outline?.geometry.type === "Polygon" && outline.geometry.coordinates.map((ring) => ring.length)).toEqual([129]);
  const county = picture("530103", "collab-wuhua-fumin");
  expect(roles(county)).toEqual(["symbol"]);
  expect(JSON.stringify(layer(county, "compared-symbol"))).toContain("hollow");
  expect(Object.keys(county.sources).filter((id) => id.startsWith("ghost"))).toEqual([]);
});
