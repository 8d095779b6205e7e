import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { markLines, markWidthEm } from "../../src/cartography/mark-lines";
import { expect, test } from "vitest";
import { createPainter } from "../../src/cartography/picture-of";
import { flavours, languages } from "../../src/domain/saved-view";
import { createPlanStore } from "../../src/store/plan-store";
import { createSceneSelector } from "../../src/store/scene";
import { theRealPublication } from "../support/publication";
import { aPicture } from "../support/scene";

const view = { zoom: 8.25, bearing: 0, scale: 1 };

test.each(flavours.flatMap((flavour) => languages.map((language) => ({ flavour, language }))))(
  "the picture in $flavour and $language is valid MapLibre style, and every image it names exists",
  async ({ flavour, language }) => {
    for (const zoom of [7, 8.25, 10, 13]) {
      const { layers, sources, images } = await aPicture({ flavour, language, selection: ["linkage-qujing", "park-haikou"] }, { zoom });
      const empty = Object.fromEntries(Object.keys(sources).map((id) => [id, { type: "geojson" as const, data: { type: "FeatureCollection" as const, features: [] } }]));
      expect(validateStyleMin({ version: 8, sources: empty, layers: [...layers] })).toEqual([]);
      const text = JSON.stringify([layers, sources["places"], sources["zone-names"]]);
      const named = new Set([...text.matchAll(/"((?:hatch-\d|symbol-(?!sort)|glyph-|mark-)[^"]+)"/g)].map(([, id]) => id));
      expect([...named].filter((id) => id && !(id in images))).toEqual([]);
      expect(named.size).toBeGreaterThan(5);
    }
  },
);

test("a surveyed zone is drawn solid and without hatch, a schematic one dashed and hatched", async () => {
  const { layers } = await aPicture();
  const line = layers.find(({ id }) => id === "development-zone-line");
  const hatch = layers.find(({ id }) => id === "development-zone-hatch");
  expect(JSON.stringify(line)).toContain('["case",["==",["get","method"],"surveyed"],["literal",[1,0]]');
  expect(JSON.stringify(hatch)).toContain('["==",["get","method"],"schematic"]');
});

test("a figure smaller than 7 px is a symbol, and a figure again when large enough", async () => {
  const symbols = async (zoom: number) => JSON.stringify((await aPicture({}, { zoom })).layers.find(({ id }) => id === "development-zone-symbol"));
  expect(await symbols(4)).toContain("park-yanglin");
  expect(await symbols(8)).not.toContain("park-yanglin");
});

test("a hidden layer is neither drawn nor named; its opacity reaches every part", async () => {
  const hidden = await aPicture({ layers: { hidden: ["industrial-park", "water"], opacity: {}, order: [] } });
  expect(hidden.layers.filter(({ id }) => /^(industrial-park|lake|river|waterline|shore|water-name)/.test(id))).toEqual([]);
  expect(JSON.stringify(hidden.sources["zone-names"])).not.toContain("park-anning");
  const faint = await aPicture({ layers: { hidden: [], opacity: { "linkage-zone": 0.5 }, order: [] } });
  expect(faint.layers.find(({ id }) => id === "linkage-zone-line")?.paint).toMatchObject({ "line-opacity": 0.5 });
});

test("zones are drawn in the order of the list, the first on top", async () => {
  const picture = await aPicture({ layers: { hidden: [], opacity: {}, order: ["industrial-park"] } });
  const order = picture.layers.map(({ id }) => id);
  expect(order.indexOf("industrial-park-line")).toBeGreaterThan(order.indexOf("pilot-free-trade-zone-line"));
});

test("hovering, selecting and panning send no geometry to the engine again", async () => {
  const store = createPlanStore();
  store.getState().receivePublication((await theRealPublication()).publication, []);
  const [paint, sceneOf] = [createPainter(), createSceneSelector()];
  const before = paint(sceneOf(store.getState()), view);
  store.getState().hoverZone("park-anning");
  const hovered = paint(sceneOf(store.getState()), view);
  for (const [id, source] of Object.entries(hovered.sources)) expect(source, id).toBe(before.sources[id]);
  store.getState().selectZone("park-anning");
  const selected = paint(sceneOf(store.getState()), view);
  const changed = Object.keys(selected.sources).filter((id) => selected.sources[id] !== before.sources[id]);
  expect(changed.sort()).toEqual(["water-names", "zone-names"]);
});

test("in both languages the mark stands in both, one below the other, and the name leaves it the room", async () => {
  const marksIn = async (language: "zh" | "en" | "both") => {
    const { images, sources } = await aPicture({ language }, { zoom: 10 });
    const named = sources["zone-names"]?.features.find(({ properties }) => properties?.["id"] === "ftz-kunming");
    const id = String(named?.properties?.["mark"]);
    const image = images[id];
    return image?.kind === "mark" ? image.text : `no image of ${id}`;
  };
  expect([await marksIn("zh"), await marksIn("en"), await marksIn("both")]).toEqual(["示意", "schem.", "示意\nschem."]);
  const { lines, heightPx } = markLines("示意\nschem.");
  expect(lines.map(({ text }) => text)).toEqual(["示意", "schem."]);
  expect((lines[1]?.middlePx ?? 0) - (lines[0]?.middlePx ?? 0)).toBeGreaterThan(9);
  expect(heightPx).toBeGreaterThan((lines[1]?.middlePx ?? 99) + (lines[1]?.sizePx ?? 99) / 2);
  expect(markLines("示意")).toEqual({ lines: [{ text: "示意", sizePx: 10, middlePx: 8 }], heightPx: 15 });
  expect(markWidthEm("示意\nschem.")).toBeGreaterThan(markWidthEm("示意"));
});

test("every schematic figure carries its mark and its area at every zoom it is named at", async () => {
  for (const zoom of [8.25, 10, 12]) {
    const { sources } = await aPicture({}, { zoom });
    const named = sources["zone-names"]?.features ?? [];
    for (const id of ["ftz-kunming", "linkage-qujing", "park-jingkai", "park-yanglin"]) {
      const properties = named.find((feature) => feature.properties?.["id"] === id)?.properties;
      expect(properties?.["mark"], `${id} at ${zoom}`).toMatch(/^mark-示意-/);
      expect(properties?.["area"]).toMatch(/km²$/);
    }
  }
});
