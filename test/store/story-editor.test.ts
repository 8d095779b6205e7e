import { beforeEach, expect, test } from "vitest";
import { defaultConfiguration } from "../../src/domain/configuration";
import type { FlavourName } from "../../src/domain/saved-view";
import { storyRecord } from "../../src/domain/stories/edit-story";
import { referenceScreen, stagedCamera } from "../../src/domain/stories/staged-camera";
import { chapterViewOf } from "../../src/store/chapter-view";
import { editableStories, isEditorOpen } from "../../src/store/editable-stories";
import type { PlanStoreApi } from "../../src/store/plan-store";
import { shownStories } from "../../src/store/shown-stories";
import { aLayer, endTabs, inLayers, packed } from "../support/imported";
import { aToldStory } from "../support/edited-stories";
import { stubIndexedDb } from "../support/indexed-db";
import { aLibraryTab } from "../support/library";

let store: PlanStoreApi;
const camera = { center: [103.5, 25.4] as [number, number], zoom: 9.5, bearing: 12, pitch: 40 };
const now = () => store.getState();
/** Of the reference stage, where a camera is given as it stands. */
const { padding, ...screen } = referenceScreen;
const capture = (flavour: FlavourName) => chapterViewOf(now(), flavour, screen);

beforeEach(async () => {
  stubIndexedDb();
  ({ store } = await aLibraryTab());
  now().receiveStories([aToldStory("a", ["一", "二"]), aToldStory("b", ["甲"])], []);
  now().cameraRested(camera, "home");
  now().setPadding(padding);
  return endTabs;
});

test("a captured view always has its camera with the tilt, and the themes, layers and zones that are shown", () => {
  // A link leaves the camera out where it follows from the rest; a chapter never does.
  expect(capture("wall").view.camera?.zoom).toBeCloseTo(camera.zoom, 9);
  expect(capture("wall").view.camera?.pitch).toBe(40);
  now().selectZone("linkage-qujing");
  now().setTheme("output");
  now().toggleLayer("industrial-park");
  const { view, leftOut } = capture("wall");
  expect(view).toMatchObject({ camera: { zoom: 9.5, bearing: 12, pitch: 40 }, selection: ["linkage-qujing"], theme: "output", layers: { hidden: ["industrial-park"] }, flavour: "wall", role: "exhibition", story: null });
  expect(leftOut).toEqual([]);
});

test("nothing of the project is captured, and what was left out is named", async () => {
  await now().project?.actions.addImported([inLayers(aLayer("secret-layer", packed("secret-layer")))], []);
  now().setLayerOpacity("secret-layer", 0.5);
  now().setTable("ledger");
  now().setScenario("secret-scenario");
  now().compareSides("swipe");
  const { view, leftOut } = capture("light");
  expect(leftOut).toEqual(["imported", "scenario", "ledger", "comparison"]);
  expect(JSON.stringify(view)).not.toContain("secret");
  expect([view.table, view.comparison, view.siteSearch]).toEqual([null, null, null]);
});

test("the editor opens beside the map for who may write, ends a comparison, and gets back to itself from a source", () => {
  now().comparePlaces(["park-jingkai", "ftz-kunming"]);
  now().editStory("a", "chapter-2");
  expect([now().comparison, isEditorOpen(now()), now().edited]).toEqual([null, true, { story: "a", chapter: "chapter-2", field: null }]);
  now().openDocument("001");
  expect(isEditorOpen(now())).toBe(false);
  now().setDrawer("none");
  expect(isEditorOpen(now())).toBe(true);
  now().setRole("exhibition");
  now().setDrawer("story-editor");
  expect(isEditorOpen(now())).toBe(false);
  now().setRole("investor");
  now().setDrawer("story-editor");
  expect(isEditorOpen(now())).toBe(true);
  now().configure({ ...defaultConfiguration, releaseClass: "public" });
  expect(isEditorOpen(now())).toBe(false);
});

test("a preview ends in the editor; any other story does not", () => {
  now().editStory("a", "chapter-2");
  now().previewStory("a", 1);
  expect([now().play?.chapter, now().drawer]).toEqual([1, "none"]);
  now().endStory();
  expect([now().play, now().drawer, now().edited.chapter, now().isPreview]).toEqual([null, "story-editor", "chapter-2", false]);
  now().setDrawer("none");
  now().startStory("a");
  now().endStory();
  expect(now().drawer).toBe("none");
  now().previewStory("nobody", 0);
  expect([now().play, now().isPreview]).toEqual([null, false]);
});

test("looking at a chapter moves the map and leaves language, role, appearance and the editor as they are", () => {
  now().editStory("a");
  const [chapter] = now().stories?.[0]?.chapters ?? [];
  if (!chapter) throw new Error("no chapter");
  now().lookAtView({ ...chapter.view, camera, selection: ["linkage-qujing", "gone-zone"], theme: "output", language: "en", role: "exhibition", flavour: "wall" });
  const { language, role, flavour, theme, selection, drawer, play, problems, cameraRequest } = now();
  expect([language, role, flavour, theme, selection, drawer, play, problems]).toEqual(["zh", "planner", "light", "output", ["linkage-qujing"], "story-editor", null, []]);
  // Fitted into what the editor leaves of the map, as a stage fits it.
  expect(cameraRequest).toMatchObject({ target: { kind: "camera", camera }, cut: true, isStaged: true });
});

test("what is seen in the free part of the map beside the editor is what the reference stage will show", () => {
  const desk = { width: 1440, height: 900, padding: { top: 116, right: 620, bottom: 12, left: 340 } };
  now().setPadding(desk.padding);
  const { view } = chapterViewOf(now(), "wall", desk);
  if (!view.camera) throw new Error("no camera");
  expect(view.camera.zoom).toBeGreaterThan(camera.zoom);
  expect([view.camera.bearing, view.camera.pitch]).toEqual([12, 40]);
  const again = stagedCamera(view.camera, desk);
  for (const [one, other] of [[again.zoom, camera.zoom], [again.center[0], camera.center[0]], [again.center[1], camera.center[1]]] as const) expect(Math.abs(one - other)).toBeLessThan(1e-6);
});

test("a copy stands in the place of the published story, own ones behind; the public still sees the published one", () => {
  const put = (story: ReturnType<typeof aToldStory>) => now().project?.actions.run({ name: "put-record", collection: "stories", record: storyRecord(story) });
  const changed = aToldStory("a", ["新一"], { releaseClass: "internal" });
  put(changed);
  put(aToldStory("own", []));
  expect(editableStories(now())?.map(({ story, origin }) => [story.id, origin, story.chapters.length])).toEqual([["a", "changed", 1], ["b", "published", 1], ["own", "own", 0]]);
  expect(editableStories(now())).toBe(editableStories(now()));
  expect(shownStories(now())?.[0]?.chapters[0]?.title.zh).toBe("新一");
  now().setRole("exhibition");
  expect(shownStories(now())?.[0]?.chapters[0]?.title.zh).toBe("一");
});
