import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import { expect, test } from "vitest";
import { boundsOf } from "../../src/domain/bounds";
import type { PlanState } from "../../src/store/plan-state";
import type { PaneView } from "../../src/cartography/scene";
import type { Picture } from "../../src/cartography/picture";
import { createPainter } from "../../src/cartography/picture-of";
import { projector } from "../../src/cartography/projection";
import { createThemePainter } from "../../src/cartography/theme-painter";
import { houseRadius } from "../../src/cartography/house-size";
import { stripsOf } from "../../src/cartography/strips";
import { publicationWithoutLines } from "../../src/domain/without-lines";
import { overThemeIds, themeIds, type ThemeId } from "../../src/domain/theme";
import { flavours } from "../../src/domain/saved-view";
import { emptyProject } from "../../src/domain/project";
import { yearRecordId } from "../../src/domain/ledger";
import { createPlanStore } from "../../src/store/plan-store";
import { createSceneSelector } from "../../src/store/scene";
import { createThemeSelector } from "../../src/store/theme-scene";
import { landAmount, type LandAmount } from "../../src/domain/land-amount";
import { theRealPublication } from "../support/publication";
import { someStatements } from "../support/themes";

const plainView = { zoom: 9.6, bearing: 0, scale: 1 };

/** A pane as the map has it: one painter, one selector, the register read, one county's quota entered. */
async function aPane(state: Partial<PlanState> = {}) {
  const store = createPlanStore();
  store.getState().receivePublication((await theRealPublication()).publication, []);
  store.setState({ statements: someStatements(), project: withQuota("530102", "300", "100"), ...state });
  const [paint, sceneOf, themesOf, paintThemes] = [createPainter(), createSceneSelector(), createThemeSelector(), createThemePainter()];
  // The pane keeps its view while the zoom step stays.
  const views = new Map<string, PaneView>();
  const viewOf = (view: Partial<PaneView>) => {
    const key = JSON.stringify(view);
    const known = views.get(key) ?? { ...plainView, ...view };
    views.set(key, known);
    return known;
  };
  const picture = (view: Partial<PaneView> = {}) => paint({ ...sceneOf(store.getState()), themes: themesOf(store.getState()) }, viewOf(view), null, paintThemes);
  return { store, picture };
}

function withQuota(unit: string, issued: string, used: string, releaseClass: "internal" | "public" = "internal"): PlanState["project"] {
  const cell = (value: string) => ({ amount: landAmount(value, "mu") as LandAmount, published: null, cutOff: null, definition: null, note: null, override: null });
  const project = emptyProject("p");
  const id = yearRecordId(unit, 2026);
  const record = { id, kind: "unit-year" as const, releaseClass, unit, year: 2026, cells: { issued: cell(issued), used: cell(used) } };
  return { value: { ...project, collections: { ...project.collections, ledger: { [id]: record } } } } as unknown as PlanState["project"];
}

const layer = (picture: Picture, id: string) => picture.layers.find((one) => one.id === id);
const opacityOf = (picture: Picture, id: string) => (layer(picture, id)?.paint as Record<string, unknown> | undefined)?.["fill-opacity"];
const classesIn = (source: FeatureCollection | undefined, key: string) => Object.fromEntries((source?.features ?? []).map(({ properties }) => [String(properties?.["id"]), String(properties?.[key])]));

const pairs = themeIds.flatMap((theme) => [null, ...overThemeIds].filter((over) => over !== theme).map((over) => ({ theme, over })));

test.each(flavours.flatMap((flavour) => pairs.map((pair) => ({ ...pair, flavour }))))("$theme under $over in $flavour is valid style, and every image it names exists", async ({ theme, over, flavour }) => {
  const { picture } = await aPane({ theme, over, flavour, language: "both", selection: ["park-anning"] });
  for (const zoom of [7, 8.25, 11]) {
    const { layers, sources, images } = picture({ zoom });
    const empty = Object.fromEntries(Object.keys(sources).map((id) => [id, { type: "geojson" as const, data: { type: "FeatureCollection" as const, features: [] } }]));
    expect(validateStyleMin({ version: 8, sources: empty, layers: [...layers] })).toEqual([]);
    const named = [...["theme-discs", "theme-hung", "theme-bars"].flatMap((id) => (sources[id]?.features ?? []).map(({ properties }) => String(properties?.["image"]))), ...JSON.stringify(layers).matchAll(/"(hatch-\d[^"]+)"/g)].map((one) => (typeof one === "string" ? one : one[1]));
    expect(named.filter((id) => !id || !(id in images))).toEqual([]);
  }
});

test("changing over from one theme to another changes constants and no source", async () => {
  const { store, picture } = await aPane({ theme: "output" });
  const before = picture();
  store.getState().setTheme("statements");
  const after = picture();
  const changed = Object.keys(after.sources).filter((id) => after.sources[id] !== before.sources[id]);
  expect(changed.filter((id) => id.startsWith("theme-") && id !== "theme-discs" && id !== "theme-hung")).toEqual([]);
  expect([opacityOf(before, "theme-fill-output"), opacityOf(before, "theme-fill-statements")]).toEqual([1, 0]);
  expect([opacityOf(after, "theme-fill-output"), opacityOf(after, "theme-fill-statements")]).toEqual([0, 1]);
  // Siblings share one bucket only where source, filter and layout are the same.
  const siblings = after.layers.filter(({ id }) => id.startsWith("theme-fill-"));
  expect(new Set(siblings.map((one) => JSON.stringify(["source" in one && one.source, "filter" in one && one.filter, one.layout]))).size).toBe(1);
  const same = (id: string) => {
    const strip = (one: Picture) => ({ ...layer(one, id), paint: { ...layer(one, id)?.paint, "fill-opacity": 0 } });
    expect(strip(after)).toEqual(strip(before));
  };
  for (const { id } of siblings) same(id);
});

test("zooming sends no fill again", async () => {
  const { picture } = await aPane({ theme: "industries" });
  const [before, after] = [picture({ zoom: 9.125 }), picture({ zoom: 9.375 })];
  for (const id of ["theme-figures", "theme-counties", "theme-bands-industries", "theme-bands-areas"]) expect(after.sources[id] === before.sources[id], id).toBe(true);
});

test("without a theme nothing of the themes is in the picture", async () => {
  const { picture } = await aPane();
  const { layers, sources } = picture();
  expect([...layers.map(({ id }) => id), ...Object.keys(sources)].filter((id) => id.startsWith("theme-"))).toEqual([]);
});

test("a theme takes the place of ground and hatch of the kinds, whose outlines stay; collaboration areas keep theirs", async () => {
  const { picture } = await aPane({ theme: "industries" });
  const themed = picture();
  for (const part of ["ground", "hatch"]) {
    expect(layer(themed, `development-zone-${part}`)?.paint).toMatchObject({ "fill-layer-opacity": 0 });
    expect(layer(themed, `collab-wuhua-fumin-${part}`)?.paint).not.toHaveProperty("fill-layer-opacity");
  }
  expect(layer(themed, "development-zone-line")?.paint).toMatchObject({ "line-opacity": 1 });
});

test("several industries are upright bands, one per industry, alike while no share is known", async () => {
  const { picture } = await aPane({ theme: "industries" });
  const bands = picture().sources["theme-bands-industries"]?.features.filter(({ properties }) => properties?.["id"] === "park-jingkai") ?? [];
  expect(bands.map(({ properties }) => properties?.["band"])).toEqual(["industries.digital", "industries.biomedicine", "industries.equipment", "industries.metals", "industries.logistics"]);
  const widths = bands.map(({ geometry }) => boundsOf([geometry])).map((bounds) => (bounds ? bounds[2] - bounds[0] : 0));
  for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? 0, 6);
});

test("over filled counties collaboration areas are outlines alone, and keep their ground where no county is filled", async () => {
  const wash = ({ layers }: Picture) => layers.filter(({ id }) => /^collab-.*-(ground|hatch)$/.test(id)).map(({ paint }) => (paint as Record<string, unknown>)["fill-layer-opacity"]);
  const { picture } = await aPane({ theme: "quota" });
  expect(wash(picture())).toEqual([0, 0, 0, 0]);
  expect(layer(picture(), "collab-wuhua-fumin-line")?.paint).toMatchObject({ "line-opacity": 1 });
  const { picture: hidden } = await aPane({ theme: "quota", role: "exhibition" });
  expect(wash(hidden())).toEqual([undefined, undefined, undefined, undefined]);
});

test("until the register is read zones stay as they are by kind; the ledger does not wait for it", async () => {
  const { store, picture } = await aPane({ theme: "industries", over: "housing", statements: null });
  const themedLayers = () => picture().layers.filter(({ id }) => id.startsWith("theme-"));
  expect(themedLayers()).toEqual([]);
  expect(layer(picture(), "development-zone-hatch")?.paint).not.toHaveProperty("fill-layer-opacity");
  store.setState({ statements: [] });
  expect(themedLayers()).not.toEqual([]);
  const { picture: quota } = await aPane({ theme: "quota", statements: null });
  expect(opacityOf(quota(), "theme-county")).toBe(1);
});

test("strips cover a figure once, its holes left out, as wide as their shares", () => {
  const square = [[0, 0], [4, 0], [4, 2], [0, 2], [0, 0]];
  const hole = [[1.5, 0.5], [2.5, 0.5], [2.5, 1.5], [1.5, 1.5], [1.5, 0.5]];
  const areaOf = (ring: readonly (readonly number[])[]) => Math.abs(ring.slice(1).reduce((sum, [x = 0, y = 0], index) => sum + ((ring[index]?.[0] ?? 0) * y - x * (ring[index]?.[1] ?? 0)) / 2, 0));
  const strips = stripsOf({ type: "Polygon", coordinates: [square, hole] }, [1, 2, 1]);
  const areas = strips.map((strip) => strip?.coordinates.reduce((sum, [outer = [], ...holes]) => sum + areaOf(outer) - holes.reduce((all, one) => all + areaOf(one), 0), 0));
  expect(areas).toEqual([2, 3, 2]);
  expect(stripsOf({ type: "Point", coordinates: [0, 0] }, [1, 1])).toEqual([null, null]);
});

test("a zone of which nothing is published is hatched, one whose class is off is blank", async () => {
  const { store, picture } = await aPane({ theme: "output" });
  const classes = classesIn(picture().sources["theme-figures"], "output");
  expect(classes).toMatchObject({ "park-yanglin": "?", "linkage-qujing": "output.target" });
  expect(JSON.stringify(layer(picture(), "theme-fill-output")?.paint)).toContain("output.target");
  store.getState().toggleClass("output.target");
  const off = picture();
  expect(JSON.stringify(layer(off, "theme-fill-output")?.paint)).not.toContain("output.target");
  expect(layer(off, "theme-ahead")).toBeUndefined();
  expect(classesIn(off.sources["theme-figures"], "output")).toEqual(classes);
});

test("what is only aimed at has a dashed outline of its own", async () => {
  const { picture } = await aPane({ theme: "output" });
  const ahead = layer(picture(), "theme-ahead");
  expect(ahead?.paint).toHaveProperty("line-dasharray");
  expect(JSON.stringify(ahead && "filter" in ahead && ahead.filter)).toBe('["in",["get","output"],["literal",["output.target"]]]');
});

test("the land quota fills counties under the water, with a casing between them", async () => {
  const { picture } = await aPane({ theme: "quota" });
  const quota = picture();
  expect(classesIn(quota.sources["theme-counties"], "quota")).toMatchObject({ "530102": "quota.q3", "530103": "?" });
  const order = quota.layers.map(({ id }) => id);
  expect(order.indexOf("theme-county")).toBeLessThan(order.indexOf("lake"));
  expect(order.indexOf("theme-county-casing")).toBeLessThan(order.indexOf("district-line"));
  const { picture: other } = await aPane({ theme: "industries" });
  expect(opacityOf(other(), "theme-county")).toBe(0);
});

test("where no administrative line may be shown, no county is filled: its seat carries the class", async () => {
  const { publication } = await theRealPublication();
  const { store, picture } = await aPane({ theme: "quota", over: "housing", role: "exhibition" });
  const { sources } = picture();
  expect(sources["theme-counties"]?.features).toEqual([]);
  const discs = (from: typeof sources) => (from["theme-discs"]?.features ?? []).filter(({ properties }) => String(properties?.["id"]).startsWith("53")).map(({ properties }) => [properties?.["name"], String(properties?.["image"]).includes("ramp")]);
  // An office's own figures are internal: the exhibition knows none, and nameless discs would say nothing.
  expect(discs(sources)).toEqual([]);
  const hidden = await aPane({ theme: "quota", configuration: { ...store.getState().configuration, releaseClass: "public" }, project: withQuota("530102", "300", "100", "public") });
  expect(discs(hidden.picture().sources)).toEqual([["五华区", true]]);
  const allowed = publicationWithoutLines(store.getState().publication);
  const drawn = JSON.stringify(Object.entries(sources).filter(([id]) => id.startsWith("theme-")));
  for (const { geometry } of publication.districts) {
    if (geometry.type === "Point") continue;
    const corner = (geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat())[0]?.[0] ?? [];
    expect(drawn).not.toContain(JSON.stringify(corner));
  }
  expect(allowed.districts.every(({ geometry }) => geometry.type === "Point")).toBe(true);
});

test("names keep clear of what hangs on the zones, and a crowded zone's tiles go with its name", async () => {
  const { picture } = await aPane({ theme: "industries", over: "housing" });
  for (const zoom of [8.25, 9.6, 11]) {
    const { sources } = picture({ zoom });
    const hung = new Set(sources["theme-hung"]?.features.map(({ properties }) => String(properties?.["id"])));
    for (const id of ["park-jingkai", "park-anning", "park-haikou", "park-gaoxin"]) expect(hung, `${id} at ${zoom}`).toContain(id);
  }
  const crowded = picture({ zoom: 9.6 }).sources["theme-hung"]?.features.find(({ properties }) => properties?.["id"] === "park-jingkai");
  expect(String(crowded?.properties?.["image"])).toMatch(/-(left|right|center)@1$/);
});

test("a class that is off loses its tile", async () => {
  const { store, picture } = await aPane({ theme: "industries" });
  const tilesOf = (id: string) => String(picture().sources["theme-hung"]?.features.find(({ properties }) => properties?.["id"] === id)?.properties?.["image"]);
  expect(tilesOf("park-haikou")).toContain("equipment.auxiliary");
  store.getState().toggleClass("industries.equipment");
  expect(tilesOf("park-haikou")).not.toContain("equipment");
  expect(tilesOf("park-haikou")).toContain("chemicals.leading");
});

test("a zone's capacities are glyphs of how firm each figure is, and fill nothing", async () => {
  const { store, picture } = await aPane({ theme: "capacity" });
  const stackOf = () => String(picture().sources["theme-hung"]?.features.find(({ properties }) => properties?.["id"] === "linkage-qujing")?.properties?.["image"]);
  const figures = (status: string) => someStatements().filter((one) => one.indicator === "capacity" && !one.doubtful && one.zones.includes("linkage-qujing") && one.status === status).length;
  expect(stackOf()).toMatch(new RegExp(`stack-existing\\.${figures("existing")},`));
  expect(layer(picture(), "linkage-zone-hatch")?.paint).not.toHaveProperty("fill-layer-opacity");
  expect(picture().layers.filter(({ id }) => /^theme-(fill|bands|unknown)/.test(id))).toEqual([]);
  store.getState().toggleClass("capacity.existing");
  expect(stackOf()).toMatch(/stack-(planned|target|mixed)/);
});

test("twice the dwellings make twice the area", () => {
  expect(houseRadius(2818) ** 2 / houseRadius(1409) ** 2).toBeCloseTo(2, 6);
});

test("housing says its number and state beside the disc, in the reader's language", async () => {
  const { store, picture } = await aPane({ theme: "industries", over: "housing" });
  const said = () => picture().sources["theme-hung"]?.features.find(({ properties }) => properties?.["name"])?.properties;
  expect(said()).toMatchObject({ id: "park-gaoxin", name: "1,409 套", second: "\n已建成 · 2023-06" });
  store.getState().setLanguage("en");
  expect(said()).toMatchObject({ name: "1,409 dwellings", second: "\nbuilt · 2023-06" });
});

test.each<ThemeId>(["quota", "industries", "output"])("hovering and the same state send nothing of %s again", async (theme) => {
  const { store, picture } = await aPane({ theme, over: theme === "industries" ? "housing" : "industries" });
  const before = picture();
  store.getState().hoverZone("park-anning");
  const after = picture();
  for (const [id, source] of Object.entries(after.sources)) expect(source === before.sources[id], id).toBe(true);
  expect(after.layers === before.layers).toBe(true);
  expect(after.images === before.images).toBe(true);
});

test("on tilted ground names are kept clear of tiles where the tiles are seen there", async () => {
  const [store, sceneOf, themesOf, paint, paintThemes] = [createPlanStore(), createSceneSelector(), createThemeSelector(), createPainter(), createThemePainter()];
  store.getState().receivePublication((await theRealPublication()).publication, []);
  store.setState({ statements: someStatements(), theme: "industries" });
  const view = { ...plainView, zoom: 11, pitch: 45 };
  const seen = projector(view.zoom, view.bearing, view.pitch);
  let boxes: ReturnType<typeof paintThemes>["beside"]["boxes"] = [];
  const { sources } = paint({ ...sceneOf(store.getState()), themes: themesOf(store.getState()) }, view, null, (...given) => {
    const painted = paintThemes(...given);
    boxes = painted.beside.boxes;
    return painted;
  });
  const inFigures = (sources["theme-hung"]?.features ?? []).filter(({ properties }) => properties?.["anchor"] === "center" && !/-(left|right|center)@1$/.test(String(properties["image"])));
  expect(inFigures.length).toBeGreaterThan(0);
  for (const { properties, geometry } of inFigures) {
    const box = boxes.find(({ id }) => id === `${String(properties?.["id"])}+hung`)?.box;
    const [x, y] = seen(geometry.type === "Point" ? geometry.coordinates : []);
    expect([((box?.left ?? 0) + (box?.right ?? 0)) / 2 - x, ((box?.top ?? 0) + (box?.bottom ?? 0)) / 2 - y].map(Math.round)).toEqual([0, 0]);
  }
});
