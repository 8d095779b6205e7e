import { validateStyleMin, createExpression } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { createImportedPainter } from "../../../src/cartography/imported/imported-painter";
import { plainLooks } from "../../../src/cartography/imported/imported-look";
import type { ImportedLayerScene, ImportedScene } from "../../../src/cartography/imported/imported-scene";
import { landUseColor, landUseColorExpression } from "../../../src/cartography/imported/land-use-class";
import { createPainter } from "../../../src/cartography/picture-of";
import { controlLines } from "../../../src/domain/spatial/control-line";
import { layerUses } from "../../../src/domain/spatial/imported-records";
import { flavours } from "../../../src/domain/saved-view";
import { createPlanStore } from "../../../src/store/plan-store";
import { createSceneSelector } from "../../../src/store/scene";
import { theRealPublication } from "../../support/publication";

const view = { zoom: 11.125, bearing: 0, scale: 1 };
const aLayer = (part: Partial<ImportedLayerScene> = {}): ImportedLayerScene => ({
  id: "layer-1",
  key: "a".repeat(64),
  use: "parcels",
  control: null,
  kinds: ["point", "line", "polygon"],
  bounds: [102.6, 24.9, 102.8, 25.1],
  visible: true,
  opacity: 1,
  classing: null,
  look: 0,
  ...part,
});
const uses = layerUses.filter((use) => use !== "control-lines").map((use) => aLayer({ id: `of-${use}`, use }));
const controls = controlLines.map((control) => aLayer({ id: `of-${control}`, use: "control-lines", control, classing: control === "urban-growth-boundary" ? { by: "parts" } : null }));
const edition = aLayer({ id: "of-edition", use: "edition", classing: { by: "field", field: "用地代码 & ?" } });
const aScene = (part: Partial<ImportedScene> = {}): ImportedScene => ({ layers: [...uses, ...controls, edition], selected: null, hovered: null, preview: null, drawnArea: null, ...part });
const preview: ImportedScene["preview"] = { features: { type: "FeatureCollection", features: [{ type: "Feature", properties: { role: "fault" }, geometry: { type: "Point", coordinates: [102.7, 25] } }] }, bounds: null };

async function wholePicture(imported: ImportedScene, appearance: "light" | "dark" = "light") {
  const store = createPlanStore();
  store.getState().receivePublication((await theRealPublication()).publication, []);
  store.setState({ flavour: appearance });
  return createPainter()({ ...createSceneSelector()(store.getState()), imported }, view, null, null, createImportedPainter());
}

describe("the picture of imported layers", () => {
  test.each(flavours.flatMap((flavour) => [1, 2].map((scale) => ({ flavour, scale }))))("is valid MapLibre style in $flavour at scale $scale, every image and source is there", ({ flavour, scale }) => {
    const scene = aScene({ selected: { layer: "of-parcels", index: 7 }, preview, drawnArea: { status: "done", positions: [[102, 25], [103, 25], [103, 26]] } });
    for (const zoom of [5.6, 11.125, 17.9]) {
      const { ground, lines, top, images, remoteSources, sources } = createImportedPainter()(scene, flavour, { ...view, zoom, scale });
      const layers = [...ground, ...lines, ...top];
      const local = Object.fromEntries(Object.keys(sources).map((id) => [id, { type: "geojson" as const, data: { type: "FeatureCollection" as const, features: [] } }]));
      expect(validateStyleMin({ version: 8, sources: { ...local, ...remoteSources }, layers })).toEqual([]);
      const named = layers.flatMap(({ paint = {} }) => (paint as Record<string, unknown>)["fill-pattern"] ?? []);
      expect(named.length).toBeGreaterThan(3);
      for (const name of named) expect(Object.keys(images)).toContain(name);
      expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
    }
  });

  test("areas lie on the grounds of zones and below their lines, control lines above them and below their names, what is being imported on top", async () => {
    const { layers } = await wholePicture(aScene({ preview }));
    const at = (id: string) => layers.findIndex((layer) => layer.id === id);
    expect(at("imported:of-parcels:ground")).toBeGreaterThan(at("collab-wuhua-fumin-hatch"));
    expect(at("imported:of-edition:line")).toBeLessThan(at("collab-wuhua-fumin-line"));
    expect(at("imported:of-ecological-redline:line")).toBeGreaterThan(at("pilot-free-trade-zone-line"));
    expect(at("imported:of-ecological-redline:line")).toBeLessThan(at("zone-name"));
    expect(at("imported:preview-line")).toBeGreaterThan(at("imported:of-ecological-redline:line"));
    expect(at("imported:preview-line")).toBeLessThan(Math.min(at("zone-name"), at("place"), at("district-name")));
    expect(layers.at(-1)?.id).toMatch(/^imported:preview-control/);
  });

  test("names are readable over land use: a wider halo, and small ones in ink", async () => {
    const nameOf = async (layers: ImportedLayerScene[], id: string) => (await wholePicture(aScene({ layers }))).layers.find((layer) => layer.id === id)?.paint as Record<string, unknown>;
    for (const id of ["zone-name", "place", "district-name"]) {
      const [over, plain] = [await nameOf([edition], id), await nameOf([], id)];
      expect(over["text-halo-width"], id).toBeGreaterThan(plain["text-halo-width"] as number);
    }
    expect((await nameOf([edition], "place"))["text-color"]).not.toBe((await nameOf([], "place"))["text-color"]);
  });

  test("outlines of parcels are fainter and finer from afar, farmland is quieter than the boundary of a zone, an edition lets through what is below", async () => {
    const { ground, lines } = createImportedPainter()(aScene(), "light", view);
    const paint = ground.find(({ id }) => id === "imported:of-parcels:line")?.paint as Record<string, never>;
    const at = (name: string, zoom: number) => {
      const made = createExpression(paint[name], { type: "number", "property-type": "data-driven", expression: { interpolated: true, parameters: ["zoom", "feature", "feature-state"] } } as never);
      if (made.result === "error") throw new Error(JSON.stringify(made.value));
      return made.value.evaluate({ zoom }, { type: "Polygon", properties: {} } as never, {}) as number;
    };
    for (const name of ["line-width", "line-opacity"]) expect(at(name, 9), name).toBeLessThan(at(name, 15) / 2 + 0.01);
    const farmland = lines.find(({ id }) => id === "imported:of-permanent-farmland:line")?.paint as Record<string, unknown>;
    expect(JSON.stringify(farmland["line-width"])).toContain("1.2");
    const casing = (control: string) => lines.find(({ id }) => id === `imported:of-${control}:casing`)?.paint as Record<string, number>;
    expect(casing("permanent-farmland")["line-opacity"]).toBeLessThan((casing("ecological-redline")["line-opacity"] ?? 0) / 2);
    for (const [appearance, most] of [["light", 0.62], ["dark", 0.5]] as const) {
      const fill = createImportedPainter()(aScene(), appearance, view).ground.find(({ id }) => id === "imported:of-edition:merged")?.paint as Record<string, number>;
      expect(fill["fill-opacity"]).toBeLessThan(most);
    }
  });

  test("what is drawn, what is about to be imported and parcels differ in colour and dash; control points have numbers", () => {
    const { lines, top, ground } = createImportedPainter()(aScene({ preview, drawnArea: { status: "done", positions: [[102, 25], [103, 25], [103, 26]] } }), "light", view);
    const of = (layers: readonly { id: string; paint?: object }[], id: string) => layers.find((layer) => layer.id === id)?.paint as Record<string, unknown>;
    const [drawn, previewed, parcels] = [of(top, "imported:drawn-line"), of(lines, "imported:preview-line"), of(ground, "imported:of-parcels:line")];
    expect(drawn["line-color"]).not.toBe(previewed["line-color"]);
    expect([drawn["line-dasharray"] !== undefined, previewed["line-width"] as number]).toEqual([true, 2.4]);
    expect([JSON.stringify(parcels["line-color"]), parcels["line-dasharray"]]).toEqual([expect.stringContaining(String(previewed["line-color"])), undefined]);
    expect(of(lines, "imported:preview-casing")["line-width"]).toBeGreaterThan(5);
    expect(top.find(({ id }) => id === "imported:preview-control-number")).toMatchObject({ type: "symbol", layout: { "text-field": ["to-string", ["coalesce", ["get", "label"], ["get", "number"], ""]] } });
  });

  test("the first of the list is drawn last", () => {
    const { ground } = createImportedPainter()(aScene({ layers: [aLayer({ id: "upper" }), aLayer({ id: "lower" })] }), "light", view);
    const ids = ground.map(({ id }) => id);
    expect(ids.indexOf("imported:upper:ground")).toBeGreaterThan(ids.indexOf("imported:lower:line"));
  });

  test("a hidden layer is not asked for, and its selected feature has no ring", () => {
    const picture = createImportedPainter()(aScene({ layers: [aLayer({ visible: false })], selected: { layer: "layer-1", index: 1 } }), "light", view);
    expect([picture.remoteSources, picture.ground, picture.lines]).toEqual([{}, [], []]);
  });

  test("one opacity reaches every part", () => {
    const { ground, lines } = createImportedPainter()(aScene({ layers: [aLayer({ use: "layer", opacity: 0.5 })] }), "light", view);
    expect(lines.find(({ id }) => id.endsWith(":line"))?.paint).toMatchObject({ "line-opacity": 0.5 });
    expect(lines.find(({ id }) => id.endsWith(":point"))?.paint).toMatchObject({ "circle-opacity": 0.5, "circle-stroke-opacity": 0.5 });
    expect(ground.find(({ id }) => id.endsWith(":merged"))?.paint).toMatchObject({ "fill-opacity": 0.12 });
  });

  test("tiles are asked by key and class, with the class written for an address, and around the layer only", () => {
    const { remoteSources } = createImportedPainter()(aScene({ layers: [edition] }), "light", view);
    expect(Object.values(remoteSources)).toEqual([
      { type: "vector", tiles: [`layer://${"a".repeat(64)}/{z}/{x}/{y}?class=%E7%94%A8%E5%9C%B0%E4%BB%A3%E7%A0%81%20%26%20%3F`], minzoom: 4, maxzoom: 17, bounds: [102.59, 24.89, 102.81, 25.11].map((degrees): unknown => expect.closeTo(degrees, 6)) },
    ]);
  });

  test("control lines and neutral looks differ by dash or hatch, not by colour alone", () => {
    const formOf = (layer: ImportedLayerScene) => {
      const { ground, lines } = createImportedPainter()(aScene({ layers: [layer] }), "light", view);
      const part = (name: string, list: typeof lines) => list.find(({ id }) => id.endsWith(name))?.paint as Record<string, unknown> | undefined;
      return JSON.stringify([part(":line", lines)?.["line-dasharray"], part(":hatch", ground)?.["fill-pattern"], part(":line", lines)?.["line-width"]]);
    };
    expect(new Set(controls.map(formOf)).size).toBe(controlLines.length);
    const plain = Array.from({ length: plainLooks }, (_, look) => aLayer({ use: "layer", look }));
    expect(new Set(plain.map(formOf)).size).toBe(plainLooks);
  });

  test("whatever was imported has the accent of what is entered along its lines", () => {
    for (const layer of [...controls, ...uses.filter(({ use }) => use !== "parcels")]) {
      const { lines } = createImportedPainter()(aScene({ layers: [layer] }), "light", view);
      expect(lines.find(({ id }) => id.endsWith(":entered"))?.paint).toMatchObject({ "line-color": "#1D5FAE" });
    }
  });
});

describe("what does not change is the same object", () => {
  const paint = createImportedPainter();
  const scene = aScene();

  test("the whole picture, and under a hover all but the hover", () => {
    const before = paint(scene, "light", view);
    const after = paint({ ...scene, hovered: { layer: "of-parcels", index: 3 } }, "light", view);
    expect(after.hoveredFeature).toEqual({ source: `imported:${"a".repeat(64)}`, sourceLayer: "features", id: 3 });
    expect([after.ground, after.lines, after.top, after.images, after.remoteSources, after.sources].every((part, index) => part === [before.ground, before.lines, before.top, before.images, before.remoteSources, before.sources][index])).toBe(true);
  });

  test("selecting adds one source and leaves the tiles of the layers alone", () => {
    const before = paint(scene, "light", view);
    const after = paint({ ...scene, selected: { layer: "of-parcels", index: 7 } }, "light", view);
    expect(Object.keys(after.remoteSources).length).toBe(Object.keys(before.remoteSources).length + 1);
    expect(after.ground).toBe(before.ground);
  });

  test("the whole painter gives the same layers under a hover of a feature", async () => {
    const store = createPlanStore();
    store.getState().receivePublication((await theRealPublication()).publication, []);
    const [all, sceneOf, imported] = [createPainter(), createSceneSelector()(store.getState()), createImportedPainter()];
    const before = all({ ...sceneOf, imported: scene }, view, null, null, imported);
    const after = all({ ...sceneOf, imported: { ...scene, hovered: { layer: "of-parcels", index: 3 } } }, view, null, null, imported);
    expect(after.layers).toBe(before.layers);
    expect(after.images).toBe(before.images);
    expect(after.remoteSources).toBe(before.remoteSources);
    expect(Object.entries(after.sources).filter(([id, data]) => before.sources[id] !== data)).toEqual([]);
  });
});

describe("land-use colours", () => {
  const expression = createExpression(landUseColorExpression("#000000"), "layers[0].paint.fill-color", { type: "color", "property-type": "data-driven", expression: { interpolated: true, parameters: ["zoom", "feature"] }, transition: false } as never);
  const drawn = (code: string) => {
    if (expression.result === "error") throw new Error("no expression");
    const color = expression.value.evaluate({ zoom: 10 }, { type: "Polygon", properties: { class: code } } as never) as unknown;
    return `#${(String(color).match(/\d+/g) ?? []).slice(0, 3).map((channel) => Number(channel).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  };
  test.each([
    ["0701", "#FFFF2D"],
    ["070102", "#FFFF2D"],
    ["07", "#FFFF2D"],
    ["1001", "#BB9674"],
    ["100101", "#BB9674"],
    ["701", "#FFFF2D"],
    ["1207", "#A3A3A3"],
    ["120799", "#A3A3A3"],
    ["1203", "#B7B7B7"],
    ["01", "#F5F8DC"],
    ["0101", "#F5F8DC"],
    ["99", null],
    ["工业用地", null],
    ["", null],
  ])("%s: %s, in the row as on the map", (code, color) => {
    expect(landUseColor(code)).toBe(color);
    expect(drawn(code)).toBe(color ?? "#000000");
  });
});
