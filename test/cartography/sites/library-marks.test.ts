import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { createLibraryMarks } from "../../../src/cartography/sites/library-marks";
import type { LibraryMark } from "../../../src/cartography/scene";
import { projectStages } from "../../../src/domain/project-stage";
import { flavours } from "../../../src/domain/saved-view";

const aMark = (id: string, over: Partial<LibraryMark> = {}): LibraryMark => ({ id, at: [102.8, 25], count: 1, kind: "project", stage: null, isExact: true, isOpen: false, label: { name: "甲", second: null }, ...over });
const marks = [
  aMark("open", { isOpen: true }),
  aMark("many", { count: 11, isExact: false }),
  ...projectStages.map((stage) => aMark(stage, { stage })),
  ...(["land", "plant", "energy"] as const).map((kind) => aMark(kind, { kind })),
];
const view = { zoom: 9, bearing: 0, scale: 1 };

test.each(flavours)("marks in %s are valid MapLibre style, each with an image of its own look", (flavour) => {
  const { layers, sources, images } = (({ points, ...rest }) => ({ layers: points, ...rest }))(createLibraryMarks()(marks, flavour, view));
  const empty = Object.fromEntries(Object.keys(sources).map((id) => [id, { type: "geojson" as const, data: { type: "FeatureCollection" as const, features: [] } }]));
  expect(validateStyleMin({ version: 8, sources: empty, layers: [...layers] })).toEqual([]);
  const named = Object.values(sources).flatMap(({ features }) => features.map(({ properties }) => String(properties?.["image"])));
  expect(named.filter((id) => !(id in images))).toEqual([]);
  expect(new Set(Object.values(images).map((image) => JSON.stringify(image))).size).toBe(marks.length);
});

test("a plate is dashed where something stands in for the site, and an open one lies on top", () => {
  const { images, sources } = createLibraryMarks()(marks, "light", view);
  const dashes = (id: string) => {
    const image = Object.entries(images).find(([name]) => name.startsWith(id))?.[1];
    return image?.kind === "drawing" ? image.drawing.paths.flatMap(({ stroke }) => stroke?.dash ?? []).length : 0;
  };
  expect([dashes("library-project-many-schematic") > 0, dashes("library-project-signed-site")]).toEqual([true, 0]);
  expect(Object.values(sources)[0]?.features.at(-1)?.properties?.["id"]).toBe("open");
});

test("nothing new is made while nothing changes, and panning moves no source", () => {
  const paint = createLibraryMarks();
  const before = paint(marks, "light", view);
  const after = paint(marks, "light", view);
  expect([after.sources["library-marks"], after.images, after.points, after.boxes]).toEqual([before.sources["library-marks"], before.images, before.points, before.boxes]);
  expect(after.sources["library-marks"]).toBe(before.sources["library-marks"]);
  expect(paint(marks, "light", { ...view, zoom: 9.25 }).sources["library-marks"]).toBe(before.sources["library-marks"]);
  expect(after.boxes).toHaveLength(marks.length);
});
