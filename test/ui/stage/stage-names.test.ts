import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { createPainter } from "../../../src/cartography/picture-of";
import { projector, unprojector } from "../../../src/cartography/projection";
import type { FreePart, PaneView } from "../../../src/cartography/scene";
import { perspective } from "../../../src/cartography/stories/perspective";
import { createStoryPainter } from "../../../src/cartography/stories/story-painter";
import { textWidthEm } from "../../../src/cartography/text-size";
import { createThemePainter } from "../../../src/cartography/theme-painter";
import type { Camera } from "../../../src/domain/saved-view";
import { stagedCamera } from "../../../src/domain/stories/staged-camera";
import type { Story } from "../../../src/domain/stories/story";
import { readStoryFile } from "../../../src/formats/stories/parse-story";
import { rooms } from "../../../src/i18n/rooms";
import { addMessages } from "../../../src/i18n/translate";
import { createSceneSelector } from "../../../src/store/scene";
import { createThemeSelector } from "../../../src/store/theme-scene";
import { shadeRem, stageLayout } from "../../../src/ui/stage/stage-layout";
import { aToldStory, storySceneOf } from "../../support/story-picture";

const stories = ["pilot-zone", "linkage-zone", "parks-homes", "collaboration"].map((id): Story => {
  const { story } = readStoryFile(readFileSync(join(import.meta.dirname, `../../../geodata/stories/${id}.json`), "utf8"), id);
  if (!story) throw new Error(`no story ${id}`);
  return story;
});
const layout = stageLayout({ width: 1920, height: 1080, isWall: true });
/** Where the shade begins to let the map through, and where it ends, px. */
const shade = { from: layout.text.left + layout.text.width, to: layout.map.left + shadeRem * layout.rootFontPx };
const scale = layout.rootFontPx / 16;

beforeAll(async () => {
  for (const room of [rooms.stories, rooms.themes]) addMessages(await room());
});

/** What of the map is free, as the map finds it. */
function freePart({ center, zoom, bearing, pitch = 0 }: Camera): FreePart {
  if (pitch <= 0.5 && Math.abs(bearing) > 0.5) return null;
  const [project, unproject] = [projector(zoom, bearing, pitch), unprojector(zoom, bearing, pitch)];
  const [x, y] = project(center);
  const { left, top, right, bottom } = layout.padding;
  const [west = 0, north = 0] = unproject([x + left - 960, y + top - 540]);
  const [east = 0, south = 0] = unproject([x + 960 - right, y + 540 - bottom]);
  return [west, south, east, north];
}

/** The names of zones on the screen, each with its left and right edge, px. */
async function namesOf(story: Story, chapter: number, language: "en" | "both") {
  const store = await aToldStory(story, { chapter, language });
  const given = story.chapters[chapter]?.view.camera;
  if (!given) return [];
  const camera = stagedCamera(given, { width: 1920, height: 1080, padding: layout.padding });
  const pitch = Math.round((camera.pitch ?? 0) / 10) * 10;
  const view: PaneView = { zoom: Math.floor(camera.zoom * 4) / 4 + 0.125, bearing: Math.round(camera.bearing), scale, ...(pitch > 0 && { pitch }) };
  const state = store.getState();
  const scene = { ...createSceneSelector()(state), themes: createThemeSelector()(state), story: storySceneOf(store) };
  const picture = createPainter()(scene, view, freePart(camera), createThemePainter(), null, null, null, createStoryPainter());
  const seen = perspective(camera, { width: 1920, height: 1080 });
  return (picture.sources["zone-names"]?.features ?? []).flatMap(({ geometry, properties }) => {
    const at = geometry.type === "Point" ? seen(geometry.coordinates) : null;
    if (!at || at[1] < 0 || at[1] > 1080) return [];
    const width = Math.max(textWidthEm(String(properties?.["name"])), textWidthEm(String(properties?.["second"]).trim()) * 0.82) * Number(properties?.["size"]);
    const left = properties?.["anchor"] === "left" ? at[0] : properties?.["anchor"] === "right" ? at[0] - width : at[0] - width / 2;
    return [{ name: `${story.id} ${chapter + 1}: ${String(properties?.["name"])}`, left, right: left + width }];
  });
}

test.each(["en", "both"] as const)("in %s no chapter of the stories has a name of a zone half in the shade at 1920×1080", async (language) => {
  const all = (await Promise.all(stories.flatMap((story) => story.chapters.map((_, chapter) => namesOf(story, chapter, language))))).flat();
  expect(all.length).toBeGreaterThan(40);
  // Estimated letters are some 5 % off, and where ground is tilted names move a little after they found their place.
  expect(all.filter(({ left, right }) => left < shade.to - 0.75 * layout.rootFontPx && right > shade.from).map(({ name, left }) => `${name} from ${Math.round(left)}`)).toEqual([]);
});
