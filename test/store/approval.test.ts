import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { rasterDrawing } from "../../src/cartography/base-map";
import { BaseMap } from "../../src/domain/base-map";
import { defaultConfiguration } from "../../src/domain/configuration";
import type { Chapter } from "../../src/domain/stories/story";
import { hidesAdministrativeLines } from "../../src/store/administrative-lines";
import { approvalOf, isApproved, shownContent } from "../../src/store/approval";
import { imageNotes } from "../../src/store/image-notes";
import { shownBaseMap } from "../../src/store/shown-base-map";
import { createPlanStore } from "../../src/store/plan-store";
import { storyOf } from "../support/stories";

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** A store whose present content was reviewed. */
function reviewed() {
  const store = createPlanStore();
  store.getState().setDatasetsHash("d1");
  const of = shownContent(store.getState()) ?? "";
  const hash = hashOf(of);
  store.getState().configure({ ...defaultConfiguration, approval: { number: "云S（2026）001号", reviewed: [`sha256:${hash}`] } });
  store.getState().setContentHash({ of, hash });
  return store;
}

test("the number stands beside exactly the content it was granted for", () => {
  const store = reviewed();
  expect(isApproved(store.getState())).toBe(true);
  expect(imageNotes(store.getState(), "zh")[0]).toBe("审图号：云S（2026）001号");
});

test.each([
  ["another appearance", (store: ReturnType<typeof reviewed>) => store.getState().setFlavour("dark")],
  ["a layer less", (store: ReturnType<typeof reviewed>) => store.getState().toggleLayer("districts")],
  ["an invisible layer", (store: ReturnType<typeof reviewed>) => store.getState().setLayerOpacity("districts", 0)],
  ["a fainter layer", (store: ReturnType<typeof reviewed>) => store.getState().setLayerOpacity("districts", 0.01)],
  ["other data", (store: ReturnType<typeof reviewed>) => store.getState().setDatasetsHash("d2")],
])("with %s it is gone at once", (_, change) => {
  const store = reviewed();
  change(store);
  expect(approvalOf(store.getState())).toEqual({ status: "checking" });
  const of = shownContent(store.getState()) ?? "";
  store.getState().setContentHash({ of, hash: hashOf(of) });
  expect(approvalOf(store.getState())).toEqual({ status: "unreviewed" });
  expect(imageNotes(store.getState(), "zh")[0]).toBe("未经审图，仅供内部使用");
});

test("selection, language and the camera are no content: the number stays", () => {
  const store = reviewed();
  store.getState().setLanguage("en");
  store.getState().hoverZone("park-anning");
  store.getState().cameraRested({ center: [103, 25], zoom: 9, bearing: 0 }, "free");
  expect(imageNotes(store.getState(), "en")[0]).toBe("Map approval no. 云S（2026）001号");
});

test("a hash of another content never approves this one", () => {
  const store = reviewed();
  store.getState().setFlavour("dark");
  expect(isApproved(store.getState())).toBe(false);
});

const words = { zh: "底图", en: "Base" };
const aRaster = (url: string) => BaseMap.parse({ id: "own", kind: "raster", title: words, attribution: words, url });
const drawing = rasterDrawing(aRaster("https://maps.test/{z}/{x}/{y}.png"), [["https://maps.test/{z}/{x}/{y}.png"]]);

test("a base map is part of the content when it is there, by what it is made of; on its way nothing is approved", () => {
  const store = reviewed();
  const without = shownContent(store.getState());
  const withBaseMap = (url: string) => {
    store.getState().configure({ ...store.getState().configuration, baseMaps: [aRaster(url)] });
    store.getState().setBaseMap(null);
    store.getState().setBaseMap("own");
  };
  withBaseMap("https://maps.test/{z}/{x}/{y}.png");
  expect(shownContent(store.getState())).toBeNull();
  expect(isApproved(store.getState())).toBe(false);
  store.getState().receiveBaseMap("own", drawing);
  const shown = shownContent(store.getState());
  expect(shown).not.toBe(without);
  withBaseMap("https://other.test/{z}/{x}/{y}.png");
  store.getState().receiveBaseMap("own", drawing);
  expect(shownContent(store.getState())).not.toBe(shown);
  store.getState().loseBaseMap("own");
  expect(shownContent(store.getState())).toBe(without);
});

test("where administrative lines are hidden, a base map that may hold them waits for the approval", () => {
  const store = reviewed();
  store.getState().configure({ ...defaultConfiguration, baseMaps: [aRaster("https://maps.test/{z}/{x}/{y}.png")] });
  store.getState().setBaseMap("own");
  store.getState().receiveBaseMap("own", drawing);
  expect(shownBaseMap(store.getState())).toBe(drawing);
  store.getState().setRole("exhibition");
  expect(shownBaseMap(store.getState())).toBeNull();
  expect(imageNotes(store.getState(), "zh").join("")).not.toContain("底图：");
});

describe("a chapter", () => {
  const { chapters } = storyOf("sound");
  const [drawn, plain] = chapters;
  if (!drawn || !plain) throw new Error("two chapters");
  const bare = { ...plain, relief: null, flows: [], callouts: [], spot: null, named: [] };
  const telling = (chapter: Chapter) => {
    const store = reviewed();
    store.setState({ stories: [{ ...storyOf("sound"), chapters: [chapter] }], play: { id: "sample", chapter: 0, mode: "paused", serial: 1 } });
    return store;
  };

  test("that only shows a view leaves the number", () => {
    expect(isApproved(telling(bare).getState())).toBe(true);
  });

  test.each<[string, Partial<Chapter>]>([
    ["relief", { relief: drawn.relief }],
    ["flows", { flows: drawn.flows }],
    ["callouts", { callouts: [{ at: { zone: "linkage-qujing" }, words: { zh: "词", en: "Words", third: null }, statement: null }] }],
    ["a pool of light", { spot: "linkage-qujing" }],
    ["names of its own", { named: ["linkage-qujing"] }],
  ])("that draws %s has none, and before the public no administrative line", (_, over) => {
    const store = telling({ ...bare, ...over });
    expect(approvalOf(store.getState())).toEqual({ status: "unreviewed" });
    store.getState().configure({ ...store.getState().configuration, releaseClass: "public" });
    expect(hidesAdministrativeLines(store.getState())).toBe(true);
    store.setState({ play: null });
    expect(isApproved(store.getState())).toBe(true);
  });

  test("a tilted ground and the presenter's dot end it too", () => {
    const tilted = telling(bare);
    tilted.setState({ camera: { center: [103, 25], zoom: 9, bearing: 0, pitch: 40 } });
    expect(isApproved(tilted.getState())).toBe(false);
    const dotted = telling(bare);
    dotted.getState().pointAt([103, 25]);
    expect(isApproved(dotted.getState())).toBe(false);
  });
});
