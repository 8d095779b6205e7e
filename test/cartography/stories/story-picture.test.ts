import { readFileSync } from "node:fs";
import { validateStyleMin, type LayerSpecification, type StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { coarserPicture } from "../../../src/cartography/coarser-picture";
import type { Picture } from "../../../src/cartography/picture";
import { openStrength } from "../../../src/cartography/stories/relief-layers";
import { reliefBodies } from "../../../src/cartography/stories/relief-names";
import { wallRules, wallUnit } from "../../../src/cartography/stories/wall-lines";
import { DatasetMeta } from "../../../src/domain/dataset";
import { positionsOf } from "../../../src/domain/feature-collection";
import { Story } from "../../../src/domain/stories/story";
import { themeIds } from "../../../src/domain/theme";
import { theRealPublication } from "../../support/publication";
import { aChapter, aStory, aToldStory, storyPictureOf, theChain } from "../../support/story-picture";

const folder = `${import.meta.dirname}/../../../geodata/stories`;
const jsonOf = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
const stories = DatasetMeta.parse(jsonOf("dataset.json")).files.map((file) => Story.parse(jsonOf(file)));
const all = stories.flatMap((story) => story.chapters.map((one, chapter) => ({ name: `${story.id}/${one.id}`, story, chapter })));

const styleOf = ({ sources, layers }: Picture): StyleSpecification => ({ version: 8, sources: Object.fromEntries(Object.entries(sources).map(([id, data]) => [id, { type: "geojson", data }])), layers: [...layers] });
const layerIn = ({ layers }: Picture, id: string): LayerSpecification | undefined => layers.find((layer) => layer.id === id);

/** All widths that an expression can come to: its numbers in the places of outputs. */
function widthsIn(width: unknown): number[] {
  if (typeof width === "number") return [width];
  if (!Array.isArray(width)) return [];
  const [operator, ...rest] = width as [string, ...unknown[]];
  const isOutput = (index: number) => ({ case: index % 2 === 1 || index === rest.length - 1, match: index > 0 && (index % 2 === 0 || index === rest.length - 1), step: index % 2 === 1, interpolate: index > 2 && index % 2 === 1, max: index === rest.length - 1 })[operator];
  return rest.flatMap((part, index) => (isOutput(index) ? widthsIn(part) : []));
}

/** What a wall of pixels would not show: lines and hatches too fine for it. */
function tooFine(picture: Picture, view: { zoom: number; scale: number }): string[] {
  const least = wallRules.linePx * wallUnit(view.scale) - 1e-9;
  const lines = picture.layers.flatMap((layer) => {
    const width = layer.type === "line" ? (layer.paint?.["line-width"] ?? 1) : layer.type === "circle" ? layer.paint?.["circle-stroke-width"] : undefined;
    return widthsIn(width).filter((px) => px > 0 && px < least).map((px) => `${layer.id} ${px}`);
  });
  const stretch = 2 ** (view.zoom - Math.floor(view.zoom));
  const hatches = picture.layers.flatMap((layer) => {
    const named = layer.type === "fill" ? JSON.stringify(layer.paint?.["fill-pattern"] ?? "") : "";
    return Object.entries(picture.images).flatMap(([id, recipe]) => {
      if (recipe.kind !== "hatch" || !named.includes(`"${id}"`)) return [];
      const unit = wallUnit(view.scale);
      return recipe.gapPx * stretch < wallRules.hatchGapPx * unit - 0.02 || recipe.widthPx * stretch < wallRules.hatchPx * unit - 0.02 ? [`${layer.id} ${id}`] : [];
    });
  });
  return [...lines, ...hatches];
}

describe.each(all)("$name", ({ story, chapter }) => {
  test.each(["planner", "exhibition"] as const)("makes a sound picture for a %s, with no line or hatch too fine for a wall", async (role) => {
    const [language, scale] = role === "planner" ? (["both", 3.84] as const) : (["zh", 1.92] as const);
    const store = await aToldStory({ ...story, releaseClass: "public" }, { chapter, role, language, flavour: "wall" });
    const view = { zoom: 8.625 + Math.log2(scale / 1.92), scale };
    const picture = storyPictureOf(store, view);
    expect(validateStyleMin(styleOf(picture)).map(({ message }) => message)).toEqual([]);
    expect(tooFine(picture, view)).toEqual([]);
  });
});

test("every theme and kind of layer keeps to the rules of a wall", async () => {
  for (const theme of themeIds) {
    const store = await aToldStory(aStory([aChapter({ relief: theChain })]), { theme, flavour: "wall" });
    expect(tooFine(storyPictureOf(store, { zoom: 9.375 }), { zoom: 9.375, scale: 1.92 }), theme).toEqual([]);
  }
});

test("in another appearance the same plan has finer lines, so that the rule of the wall can fail", async () => {
  const store = await aToldStory(aStory([aChapter()]), { flavour: "dark" });
  expect(tooFine(storyPictureOf(store), { zoom: 8.625, scale: 1.92 }).length).toBeGreaterThan(3);
});

test("where lines may not be shown no corner of one reaches the ground of a wall, its plate or its shadow", async () => {
  const { publication } = await theRealPublication();
  const keyOf = ([lng, lat]: Position) => `${lng},${lat}`;
  const corners = new Set([...publication.districts, ...publication.prefectures].flatMap(({ geometry }) => positionsOf(geometry)).map(keyOf));
  const betrayed = (picture: Picture) => Object.values(picture.sources).flatMap(({ features }) => features.flatMap(({ geometry }) => positionsOf(geometry)).filter((position) => corners.has(keyOf(position))));
  const told = aStory([aChapter({ relief: theChain })]);
  expect(betrayed(storyPictureOf(await aToldStory(told, { role: "planner", flavour: "wall" }))).length).toBeGreaterThan(1000);
  const open = storyPictureOf(await aToldStory(told, { role: "exhibition", flavour: "wall" }));
  expect(betrayed(open)).toEqual([]);
  expect(open.layers.some(({ id }) => id.startsWith("plate-"))).toBe(false);
  expect(layerIn(open, "fade")).toBeDefined();
});

test("what is only aimed at is never filled: all four tiers stand in the layer of 16 %, and none is solid", async () => {
  const picture = storyPictureOf(await aToldStory(aStory([aChapter({ relief: theChain })])));
  expect(openStrength).toBeLessThanOrEqual(0.16);
  expect(layerIn(picture, reliefBodies.open)?.paint).toMatchObject({ "fill-extrusion-opacity": openStrength });
  const bodies = picture.sources["story-relief"]?.features ?? [];
  expect(bodies.length).toBeGreaterThan(3);
  expect(bodies.map(({ properties }) => properties?.["isBuilt"])).toEqual(bodies.map(() => false));
  // Dashes: the rim is many pieces, not one ring.
  expect(picture.sources["story-relief-edges"]?.features.length).toBeGreaterThan(40);
});

test("a map that moves on a slow machine loses shadows and edges, and never its heights", async () => {
  const picture = storyPictureOf(await aToldStory(aStory([aChapter({ relief: theChain })]), { flavour: "wall" }));
  const coarse = coarserPicture(picture, "no-hairlines", 1.92);
  expect(layerIn(coarse, "story-fine:relief-edge")?.paint).toMatchObject({ "fill-extrusion-opacity": 0 });
  expect(layerIn(coarse, "story-fine:relief-shadow")?.paint).toMatchObject({ "fill-layer-opacity": 0 });
  expect(layerIn(coarse, reliefBodies.open)).toEqual(layerIn(picture, reliefBodies.open));
  expect(validateStyleMin(styleOf(coarse))).toEqual([]);
});

test("only the zones a chapter names are named, and who looks around finds the others again", async () => {
  const store = await aToldStory(aStory([aChapter({ named: ["linkage-qujing"], view: { ...aChapter().view, camera: { center: [103, 25.2], zoom: 9, bearing: 0 } } })]), { flavour: "wall" });
  const named = () => (storyPictureOf(store).sources["zone-names"]?.features ?? []).map(({ properties }) => String(properties?.["id"]));
  expect(named()).toEqual(["linkage-qujing"]);
  store.getState().exploreStory();
  expect(named()).toContain("ftz-kunming");
});

test("the same state makes the very same picture, so that nothing is sent to the engine again", async () => {
  const store = await aToldStory(aStory([aChapter({ relief: theChain, spot: "linkage-qujing", flows: [{ from: "ftz-kunming", to: "linkage-qujing", words: null, statement: null }] })]), { flavour: "wall" });
  const [paint, storyOf] = await import("../../../src/cartography/picture-of").then(async ({ createPainter }) => [createPainter(), (await import("../../../src/store/story-scene")).createStorySelector()] as const);
  const [{ createSceneSelector }, { createStoryPainter }] = await Promise.all([import("../../../src/store/scene"), import("../../../src/cartography/stories/story-painter")]);
  const [sceneOf, paintStory] = [createSceneSelector(), createStoryPainter()];
  const draw = () => paint({ ...sceneOf(store.getState()), story: storyOf(store.getState()) }, view, null, null, null, null, null, paintStory);
  const view = { zoom: 8.875, bearing: 8, scale: 1.92, pitch: 50 };
  const [first, second] = [draw(), draw()];
  expect(second.layers).toBe(first.layers);
  expect(second.images).toBe(first.images);
  for (const [id, source] of Object.entries(first.sources)) expect(second.sources[id], id).toBe(source);
});
