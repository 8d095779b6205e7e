import { createHash } from "node:crypto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Imported, PackedData } from "../../src/domain/spatial/imported-changes";
import { writeLink } from "../../src/formats/permalink";
import { approvalOf, shownContent } from "../../src/store/approval";
import { imageNotes } from "../../src/store/image-notes";
import { createPlanStore } from "../../src/store/plan-store";
import { savedViewOf } from "../../src/store/saved-view";
import { drawnLayers, shownLayers } from "../../src/store/shown-layers";
import { imageSources } from "../../src/ui/shell/image-sources";
import { approvalFor } from "../support/approved";
import { aZone } from "../support/builders";
import { aBoundary, aLayer, anEdition, aProjectTab, endTabs, inLayers, packed, type ProjectTab } from "../support/imported";
import { emptyPublication } from "../../src/domain/publication";
import { stubIndexedDb } from "../support/indexed-db";

beforeEach(stubIndexedDb);
afterEach(() => {
  endTabs();
  vi.unstubAllGlobals();
});

/** A page whose content was reviewed, in a project with nothing in it. */
async function reviewed(): Promise<ProjectTab> {
  const store = createPlanStore();
  store.getState().receivePublication({ ...emptyPublication, zones: [aZone()] }, []);
  store.setState(approvalFor(store.getState()));
  return aProjectTab({}, store);
}
/** As the app does it after each change of content. */
const hash = ({ store }: ProjectTab) => {
  const of = shownContent(store.getState()) ?? "";
  store.getState().setContentHash({ of, hash: createHash("sha256").update(of).digest("hex") });
};
const approval = ({ store }: ProjectTab) => approvalOf(store.getState()).status;
const add = ({ project }: ProjectTab, item: Imported, data: readonly PackedData[] = []) => project().actions.addImported([item], data);
const parcels = packed("parcels");
const square: [number, number][] = [[102, 25], [103, 25], [103, 26]];

test.each<[string, (tab: ProjectTab) => unknown]>([
  ["a boundary of a zone", (tab) => add(tab, { collection: "boundaries", record: aBoundary("park-test") })],
  ["a layer", (tab) => add(tab, inLayers(aLayer("parcels", parcels)), [parcels])],
  ["a layout edition", (tab) => add(tab, { collection: "editions", record: anEdition("plan", parcels) }, [parcels])],
  ["the preview of an import", ({ store }) => store.getState().previewImport({ features: { type: "FeatureCollection", features: [] }, bounds: null })],
  ["a drawn area", ({ store }) => store.getState().setDrawnArea({ status: "drawing", positions: square })],
])("no approval holds for a picture with %s", async (_, act) => {
  const tab = await reviewed();
  expect(approval(tab)).toBe("approved");
  await act(tab);
  hash(tab);
  expect(approval(tab)).toBe("unreviewed");
});

test("undone, removed, hidden or given up, the approval holds again", async () => {
  const tab = await reviewed();
  const { store } = tab;
  const reviewedText = shownContent(store.getState());
  await add(tab, { collection: "boundaries", record: aBoundary("park-test") });
  expect(shownContent(store.getState())).not.toBe(reviewedText);
  store.getState().toggleLayer("development-zone");
  expect(imageNotes(store.getState(), "zh")).not.toContain("含导入内容（未经审核）· 内部资料，不得外传");
  store.getState().toggleLayer("development-zone");
  tab.project().actions.undo();
  expect([shownContent(store.getState()), approval(tab)]).toEqual([reviewedText, "approved"]);
  await add(tab, inLayers(aLayer("parcels", parcels)), [parcels]);
  expect(approval(tab)).toBe("checking");
  store.getState().toggleLayer("parcels");
  expect([drawnLayers(store.getState()), approval(tab)]).toEqual([[], "approved"]);
  store.getState().setDrawnArea({ status: "done", positions: square });
  store.getState().setDrawnArea(null);
  expect(approval(tab)).toBe("approved");
});

test("another shape of a boundary is another content, other words for it are not", async () => {
  const tab = await reviewed();
  const text = async (over: Parameters<typeof aBoundary>[1]) => {
    await add(tab, { collection: "boundaries", record: aBoundary("park-test", over) });
    return shownContent(tab.store.getState());
  };
  const one = await text({});
  expect(await text({ title: "另一个名字" })).toBe(one);
  expect(await text({ geometry: { type: "Polygon", coordinates: [[[102.8, 25], [102.9, 25], [102.9, 25.1], [102.8, 25]]] } })).not.toBe(one);
});

test("pictures and their sources say what was imported, and that it is internal", async () => {
  const tab = await reviewed();
  const { store } = tab;
  await add(tab, inLayers(aLayer("parcels", parcels, { title: "2025 年地块", who: null, releaseClass: "public" })), [parcels]);
  expect(imageNotes(store.getState(), "zh")).toContain("含导入内容（未经审核）");
  await add(tab, { collection: "boundaries", record: aBoundary("park-test", { title: "经开区界线" }) });
  expect(imageNotes(store.getState(), "zh")).toContain("含导入内容（未经审核）· 内部资料，不得外传");
  expect(imageSources(store.getState(), "zh").at(-1)).toBe("导入（未经审核）：经开区界线 · 昆明经开区管委会；2025 年地块");
  expect(imageSources(store.getState(), "en").at(-1)).toMatch(/^Imported \(not reviewed\): /);
});

test("a layer is shown to the public only once it is released; without its features it is listed and not drawn", async () => {
  const tab = await reviewed();
  const { store } = tab;
  await add(tab, inLayers(aLayer("parcels", parcels)), [parcels]);
  await add(tab, inLayers(aLayer("released", packed("released"), { releaseClass: "public", addedAt: "2026-11-21T08:00:00.000Z" })));
  expect(shownLayers(store.getState()).map(({ record, isThere }) => [record.id, isThere])).toEqual([["released", false], ["parcels", true]]);
  expect(drawnLayers(store.getState()).map(({ record }) => record.id)).toEqual(["parcels"]);
  expect(shownLayers(store.getState())).toBe(shownLayers(store.getState()));
  store.getState().setRole("exhibition");
  expect(shownLayers(store.getState()).map(({ record }) => record.id)).toEqual(["released"]);
});

test("a link says nothing of imported layers, and going back leaves them as they are", async () => {
  const tab = await reviewed();
  const { store } = tab;
  const query = () => writeLink(savedViewOf(store.getState()), store.getState().configuration);
  const before = [query(), savedViewOf(store.getState())];
  await add(tab, inLayers(aLayer("parcels", parcels)), [parcels]);
  store.getState().toggleLayer("parcels");
  store.getState().setLayerOpacity("parcels", 0.4);
  store.getState().selectFeature({ layer: "parcels", index: 3 });
  store.getState().setDrawnArea({ status: "done", positions: square });
  expect([query(), savedViewOf(store.getState())]).toEqual(before);
  store.getState().openView({ ...savedViewOf(store.getState()), layers: { hidden: ["water"], opacity: {}, order: [] } });
  expect(store.getState().layers).toEqual({ hidden: ["water", "parcels"], opacity: { parcels: 0.4 }, order: [] });
});

test("what is only previewed is said to be that, and holds the approval number back; it does not claim to be in the project", async () => {
  const { store } = await reviewed();
  store.getState().previewImport({ features: { type: "FeatureCollection", features: [] }, bounds: null });
  const notes = imageNotes(store.getState(), "zh").join("\n");
  expect(notes).toContain("预览未入库");
  expect(notes).not.toContain("含导入内容");
  store.getState().previewImport(null);
  expect(imageNotes(store.getState(), "zh").join("\n")).not.toContain("预览未入库");
});
