import { expect, test } from "vitest";
import { contains, overlapArea, type Box } from "../../../src/cartography/box";
import { degreesText, focusOf, graticule, seatFeatures } from "../../../src/cartography/stories/open-ground-shapes";
import { calloutPlaces } from "../../../src/cartography/stories/overlay-places";
import { raisedColumns } from "../../../src/cartography/stories/relief-shapes";
import { stageCovers } from "../../../src/cartography/stories/stage-covers";
import type { StoryScene } from "../../../src/cartography/stories/story-scene";
import { drawnZones } from "../../../src/cartography/drawn-zones";
import { metresPerPixel, projector, unprojector } from "../../../src/cartography/projection";
import { defaultView } from "../../../src/domain/saved-view";
import { theRealPublication } from "../../support/publication";
import { aChapter, aStory, aToldStory, storyPictureOf } from "../../support/story-picture";

const aScene = (over: Partial<StoryScene> = {}): StoryScene => ({ chapter: "s c", isSmall: false, metresPerPixel: metresPerPixel(9, 25), pitch: 45, named: [], spot: null, relief: null, flows: [], callouts: [], ...over });
const alone = aStory([aChapter({ named: ["ftz-kunming"], view: { ...defaultView, flavour: "wall", camera: { center: [102.42, 24.89], zoom: 9.2, bearing: 0 }, layers: { hidden: ["development-zone", "industrial-park", "links"], opacity: {}, order: [] } } })]);

test("where no line may be shown, what a chapter leaves out still stands there faintly, and the waters and degrees with it", async () => {
  const open = storyPictureOf(await aToldStory(alone, { role: "exhibition", flavour: "wall" }));
  const idsOf = (picture: typeof open) => picture.layers.map(({ id }) => id);
  expect(idsOf(open)).toEqual(expect.arrayContaining(["story-faint:development-zone-line", "story-faint:industrial-park-symbol", "story-faint:link", "river-inner", "story-fine:shallows", "story-fine:graticule-name", "story-seat"]));
  // Never a ground: only what the chapter is about is filled.
  expect(idsOf(open).filter((id) => /^story-faint:.*(ground|hatch)$/.test(id))).toEqual([]);
  expect(open.sources["story-seats"]?.features.map(({ properties }) => String(properties?.["name"]))).toEqual(expect.arrayContaining(["富民", "安宁"]));
  // No figure lies over the name of a seat, and no name of a zone gives way to it.
  expect(open.layers.find(({ id }) => id === "story-faint:industrial-park-symbol")?.layout).toMatchObject({ "icon-allow-overlap": false, "icon-ignore-placement": true });
  const all = idsOf(open);
  expect(all.indexOf("story-seat")).toBeGreaterThan(all.indexOf("pilot-free-trade-zone-line"));
  expect(all.indexOf("story-seat")).toBeLessThan(all.indexOf("zone-name"));
  const planned = storyPictureOf(await aToldStory(alone, { role: "planner", flavour: "wall" }));
  expect(idsOf(planned).filter((id) => /^story-faint:|graticule|story-seat|river-inner/.test(id))).toEqual([]);
});

test("a part of a zone comes to the ground where it can be read, however many pixels the wall has", async () => {
  const store = await aToldStory(aStory([aChapter({ named: ["ftz-kunming"], view: { ...defaultView, flavour: "wall", layers: { hidden: ["linkage-zone"], opacity: {}, order: [] } } })]), { role: "exhibition", flavour: "wall" });
  const faint = (zoom: number, scale: number) => JSON.stringify(storyPictureOf(store, { zoom, scale }).layers.filter(({ id }) => id.startsWith("story-faint:") && id.endsWith("-symbol")));
  for (const scale of [1, 2]) expect(faint(9.1 + Math.log2(scale), scale)).not.toContain("linkage-qujing-xicheng");
  expect(faint(10.5, 2)).toContain("linkage-qujing-xicheng");
});

test("on tilted ground names give way only to names they truly meet, and not to the words of a tie", async () => {
  const flows = [{ from: "ftz-kunming", to: "linkage-qujing", words: { zh: "联系", en: "tie", third: null }, statement: null }];
  const store = await aToldStory(aStory([aChapter({ named: ["linkage-qujing"], flows, view: { ...defaultView, flavour: "wall", camera: { center: [103, 25.2], zoom: 9, bearing: 0, pitch: 40 } } })]), { role: "exhibition", flavour: "wall" });
  const layoutOf = (id: string) => storyPictureOf(store, { zoom: 9, pitch: 40 }).layers.find((layer) => layer.id === id)?.layout;
  expect(layoutOf("zone-name-marked")).toMatchObject({ "text-allow-overlap": false, "text-padding": 0 });
  expect(layoutOf("story-flow-words")).toMatchObject({ "text-allow-overlap": true, "text-ignore-placement": true });
  store.getState().setStageSmall(true);
  expect(layoutOf("zone-name-marked")).toMatchObject({ "text-allow-overlap": true });
});

test("the graticule says its degrees every half of one", () => {
  expect(degreesText(102.5, "E")).toBe("102°30′E");
  expect(degreesText(25, "N")).toBe("25°N");
  const named = graticule.features.filter(({ properties }) => properties?.["name"]);
  expect(named.map(({ properties }) => String(properties?.["name"]))).toEqual(expect.arrayContaining(["102°30′E", "103°E", "24°30′N"]));
  expect(named.length * 2).toBeGreaterThanOrEqual(graticule.features.length);
});

test("the eye is led to the light, else to the middle of what is named, and nowhere where nothing is", async () => {
  const zones = drawnZones((await theRealPublication()).publication.zones);
  const anchorOf = (id: string) => zones.find(({ zone }) => zone.id === id)?.anchor;
  expect(focusOf(aScene({ spot: { at: [1, 2], reachM: 0 }, named: ["ftz-kunming"] }), zones)).toEqual([1, 2]);
  expect(focusOf(aScene({ named: ["ftz-kunming"] }), zones)).toEqual(anchorOf("ftz-kunming"));
  const middle = focusOf(aScene({ named: ["ftz-kunming", "linkage-qujing"] }), zones);
  expect(middle?.[0]).toBeCloseTo(((anchorOf("ftz-kunming")?.[0] ?? 0) + (anchorOf("linkage-qujing")?.[0] ?? 0)) / 2, 9);
  expect(focusOf(aScene(), zones)).toBeNull();
});

test("a seat whose name would lie on what the chapter has there is left out", async () => {
  const { publication } = await theRealPublication();
  const view = { zoom: 9.125, bearing: 0, scale: 1.92 };
  const labels = new Map(publication.places.map(({ id, name }) => [id, { name: name.zh, second: null }]));
  const seats = (taken: readonly Box[]) => seatFeatures(publication.places, labels, view, taken, () => "dot").features.map(({ properties }) => String(properties?.["id"]));
  const fumin = publication.places.find(({ id }) => id === "town-fumin")?.geometry?.coordinates ?? [];
  const [x, y] = projector(view.zoom, 0)(fumin);
  expect(seats([])).toContain("town-fumin");
  expect(seats([{ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }])).not.toContain("town-fumin");
});

test("what a callout points to is named once", async () => {
  const callouts = [{ at: { point: [102.937, 25.11] as [number, number] }, words: { zh: "长水机场", en: "Changshui Airport", third: null }, statement: null }];
  const seatsOf = async (over: Parameters<typeof aChapter>[0]) =>
    storyPictureOf(await aToldStory(aStory([{ ...(alone.chapters[0] ?? aChapter()), ...over }]), { role: "exhibition", flavour: "wall" }), { zoom: 10 }).sources["story-seats"]?.features.map(({ properties }) => String(properties?.["name"]));
  expect(await seatsOf({})).toContain("长水机场");
  expect(await seatsOf({ callouts })).not.toContain("长水机场");
});

test("callouts keep clear of what the stage sets over the map", () => {
  const room = { left: 809, top: 54, right: 1824, bottom: 880 };
  const covers = stageCovers(room, 1, false);
  const notices = { left: 1400, right: 1820, top: 60, bottom: 130 };
  expect(covers.some((cover) => contains(cover, notices))).toBe(true);
  expect(stageCovers(room, 1, true).some((cover) => overlapArea(cover, room) > 0)).toBe(false);
  const callouts = Array.from({ length: 12 }, (_, index) => ({ id: `c${index}`, at: [1300 + index * 45, 140 + index * 50] as [number, number], words: { name: "一个说明性的词句", second: null }, value: null }));
  const placed = calloutPlaces(callouts, ([x = 0, y = 0]) => [x, y], 1, room, covers);
  expect(placed.length).toBeGreaterThan(2);
  for (const { box } of placed) for (const cover of covers) expect(overlapArea(box, cover)).toBe(0);
  expect(calloutPlaces(callouts, ([x = 0, y = 0]) => [x, y], 1, room, []).some(({ box }) => covers.some((cover) => overlapArea(box, cover) > 0))).toBe(true);
});

test("a zone's name keeps clear of a callout that stands where it would", async () => {
  const { publication } = await theRealPublication();
  const at = drawnZones(publication.zones).find(({ zone }) => zone.id === "ftz-kunming")?.anchor ?? [];
  const [x, y] = projector(9.125, 0)(at);
  // So that the callout, up to the right of its point, comes to lie right of the zone.
  const point = unprojector(9.125, 0)([x - 20, y + 70]) as [number, number];
  const told = (callouts: Parameters<typeof aChapter>[0]) => aStory([{ ...(alone.chapters[0] ?? aChapter()), ...callouts }]);
  const nameSide = async (over: Parameters<typeof aChapter>[0]) => storyPictureOf(await aToldStory(told(over), { role: "planner", flavour: "wall" }), { zoom: 9.125 }).sources["zone-names"]?.features[0]?.properties?.["anchor"];
  expect(await nameSide({})).toBe("left");
  expect(await nameSide({ callouts: [{ at: { point }, words: { zh: "一个说明性的词句", en: "A few words", third: null }, statement: null }] })).not.toBe("left");
});

test("columns that stand closely have feet beside each other", () => {
  const column = (zone: string, lng: number) => ({ zone, at: [lng, 25] as [number, number], foot: null, tiers: [{ id: zone, amount: 10, status: "existing" as const, words: null }] });
  const px = 360 / (512 * 2 ** 9);
  const widthsOf = (apart: number) => raisedColumns(aScene({ relief: { isTheme: false, unknown: [], columns: [column("a", 103), column("b", 103 + apart * px)] } })).map(({ ring }) => [Math.min(...ring.map(([x = 0]) => x)), Math.max(...ring.map(([x = 0]) => x))] as const);
  const [near, far] = [widthsOf(36), widthsOf(300)];
  expect(near[0]?.[1]).toBeLessThan(near[1]?.[0] ?? 0);
  expect(((far[0]?.[1] ?? 0) - (far[0]?.[0] ?? 0)) / px).toBeCloseTo(52, 1);
});
