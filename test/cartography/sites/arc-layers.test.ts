import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { Feature, LineString, Point, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { createPainter } from "../../../src/cartography/picture-of";
import type { Picture } from "../../../src/cartography/picture";
import { projector } from "../../../src/cartography/projection";
import { curveOf } from "../../../src/cartography/sites/arc-features";
import { arcSource } from "../../../src/cartography/sites/arc-layers";
import { createSitesPainter } from "../../../src/cartography/sites/sites-painter";
import { flavours, languages, type FlavourName, type Language } from "../../../src/domain/saved-view";
import { hasArc } from "../../../src/store/arc-scene";
import type { PlanStoreApi } from "../../../src/store/plan-store";
import { createSceneSelector } from "../../../src/store/scene";
import { createSitesSelector } from "../../../src/store/site-scene";
import { aLibraryStore, aSplit, byId } from "../../support/library-store";

const there = aSplit("there");
const back = aSplit("back", { first: "530181", host: "530102", firstPermille: 600 });
const again = aSplit("again", { firstPermille: 355 });
const nowhere = aSplit("nowhere", { host: "zone-that-was-closed" });
const splits = byId(there, back, again, nowhere);

/** The library's splits beside the map, as painted. */
async function onMap(over: { open?: string | null; flavour?: FlavourName; language?: Language } = {}) {
  const store = await aLibraryStore({ splits }, { flavour: over.flavour ?? "light", language: over.language ?? "zh" });
  store.getState().showLibrary({ of: "splits", as: "map", open: over.open ?? null });
  const [sceneOf, sitesOf, paint, paintSites] = [createSceneSelector(), createSitesSelector(), createPainter(), createSitesPainter()];
  const picture = (): Picture => paint({ ...sceneOf(store.getState()), sites: sitesOf(store.getState()) }, { zoom: 9, bearing: 0, scale: 1 }, null, null, null, null, paintSites);
  return { store, sitesOf, picture };
}

const featuresOf = (picture: Picture, role: string): Feature[] => (picture.sources[arcSource]?.features ?? []).filter(({ properties }) => properties?.["role"] === role);
const pointsOf = (picture: Picture, role: string): Position[] => featuresOf(picture, role).map(({ geometry }) => (geometry as Point).coordinates);
const linesOf = (picture: Picture): Position[][] => featuresOf(picture, "arc").map(({ geometry }) => (geometry as LineString).coordinates);
const said = (picture: Picture, role: string) => featuresOf(picture, role).map(({ properties }) => [properties?.["id"], properties?.["name"]] as unknown[]);

test.each(flavours.flatMap((flavour) => languages.map((language) => ({ flavour, language }))))("arcs in $flavour and $language are valid style, and the image they name exists", async ({ flavour, language }) => {
  const { layers, sources, images, labelText } = (await onMap({ flavour, language })).picture();
  const empty = Object.fromEntries(Object.keys(sources).map((id) => [id, { type: "geojson" as const, data: { type: "FeatureCollection" as const, features: [] } }]));
  expect(validateStyleMin({ version: 8, sources: empty, layers: [...layers] })).toEqual([]);
  const named = [...JSON.stringify(layers).matchAll(/"(arc-way-[^"]+)"/g)].map(([, id]) => id ?? "");
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((id) => !(id in images))).toEqual([]);
  expect(labelText.includes("首谈 30%")).toBe(language !== "en");
  expect(labelText.includes("First contact 30%")).toBe(language !== "zh");
});

describe("an arc", () => {
  test("leads from the first-negotiating side to the host, each end with its own share, whichever side takes more", async () => {
    const picture = (await onMap()).picture();
    expect(said(picture, "first")).toEqual([["there", "首谈 30%"], ["back", "首谈 60%"], ["again", "首谈 35.5%"]]);
    expect(said(picture, "host")).toEqual([["there", "承载 70%"], ["back", "承载 40%"], ["again", "承载 64.5%"]]);
    const [arcs, firsts, hosts] = [linesOf(picture), pointsOf(picture, "first"), pointsOf(picture, "host")];
    expect(arcs.map((line) => [line[0], line.at(-1)])).toEqual(firsts.map((at, index) => [at, hosts[index]]));
  });

  test("is dashed, for its course means nothing, and no two run along each other", async () => {
    const picture = (await onMap()).picture();
    expect(picture.layers.find(({ id }) => id === "benefit-arc")).toMatchObject({ paint: { "line-dasharray": [7 / 2.2, 4 / 2.2] } });
    const middles = pointsOf(picture, "way").map((at) => at.map((one) => one.toFixed(3)).join());
    expect(new Set(middles).size).toBe(3);
  });

  test("bows by a fifth of its length and points along its way, as it looks on the map", () => {
    const [from, to]: Position[] = [[102.5, 25], [103.1, 25]];
    const { line, middle, turn } = curveOf(from as Position, to as Position, 0.2);
    const project = projector(9, 0);
    const [a, b, m] = [from, to, middle].map((one) => project(one as Position));
    expect(turn).toBe(0);
    expect(((a?.[1] ?? 0) - (m?.[1] ?? 0)) / ((b?.[0] ?? 0) - (a?.[0] ?? 0))).toBeCloseTo(0.2, 9);
    expect(line[16]?.map((one) => one.toFixed(9))).toEqual(middle.map((one) => one.toFixed(9)));
    expect(curveOf(to as Position, from as Position, 0.2).turn).toBe(180);
  });

  test("has its words away from the arc as the map is turned, and names of zones keep clear of them", async () => {
    const { store } = await onMap({ open: "there" });
    const [sitesOf, paintSites] = [createSitesSelector(), createSitesPainter()];
    const scene = sitesOf(store.getState());
    const boxesAt = (bearing: number) => (scene ? paintSites(scene, "light", { zoom: 9, bearing, scale: 1 }).boxes : []);
    const roomOf = ({ box: { left, right } }: { box: { left: number; right: number } }) => right - left;
    const [first, host] = boxesAt(0);
    expect([first?.id, host?.id]).toEqual(["arc-there-first", "arc-there-host"]);
    // Anning lies to the southwest of Wuhua: the words of the host stand to its left, and with the map upside down to its right.
    const [, turned] = boxesAt(180);
    const at = (bearing: number) => projector(9, bearing)(scene?.arcs[0]?.to ?? [0, 0])[0];
    expect(at(0) - (host?.box.left ?? 0)).toBeGreaterThan(40);
    expect((turned?.box.right ?? 0) - at(180)).toBeGreaterThan(40);
    expect(boxesAt(0).map(roomOf).every((width) => width > 60 && width < 120)).toBe(true);
  });

  test("stands for the open split alone where one is open, and for none that has no two places", async () => {
    const { store, picture } = await onMap({ open: "back" });
    expect(said(picture(), "first").map(([id]) => id)).toEqual(["back"]);
    expect(hasArc(store.getState(), there)).toBe(true);
    expect(hasArc(store.getState(), nowhere)).toBe(false);
    store.getState().showLibrary({ open: "gone" });
    expect(said(picture(), "first").map(([id]) => id)).toEqual(["there", "back", "again"]);
  });

  test("is the same object while nothing changes that it shows", async () => {
    const { store, sitesOf, picture } = await onMap();
    const before = [sitesOf(store.getState()), picture().sources[arcSource]];
    store.setState({ hovered: "park-anning" });
    expect([sitesOf(store.getState()), picture().sources[arcSource]]).toEqual(before);
    expect(sitesOf(store.getState())).toBe(before[0]);
    expect(picture().sources[arcSource]).toBe(before[1]);
  });
});

test("there is none for the public, in an exhibition, beside a comparison, over another library or with the library over the map", async () => {
  const arcsIn = async (change: (store: PlanStoreApi) => void) => {
    const { store, sitesOf } = await onMap();
    change(store);
    return sitesOf(store.getState())?.arcs.length ?? 0;
  };
  expect(await arcsIn(() => undefined)).toBe(3);
  expect(await arcsIn((store) => store.getState().configure({ ...store.getState().configuration, releaseClass: "public" }))).toBe(0);
  expect(await arcsIn((store) => store.setState({ role: "exhibition" }))).toBe(0);
  expect(await arcsIn((store) => store.getState().comparePlaces(["park-anning", "park-jinning"]))).toBe(0);
  expect(await arcsIn((store) => store.getState().showLibrary({ of: "projects" }))).toBe(0);
  expect(await arcsIn((store) => store.getState().showLibrary({ as: "list" }))).toBe(0);
  expect(await arcsIn((store) => store.getState().setDrawer("none"))).toBe(0);
});
