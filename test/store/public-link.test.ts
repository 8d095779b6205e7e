import { beforeEach, expect, test } from "vitest";
import { defaultConfiguration } from "../../src/domain/configuration";
import { emptySearch } from "../../src/domain/sites/site-search";
import { readLink } from "../../src/formats/permalink";
import { createPlanStore } from "../../src/store/plan-store";
import { publicLink } from "../../src/store/public-link";
import { theRealPublication } from "../support/publication";
import { storyOf } from "../support/stories";

let store = createPlanStore();
beforeEach(async () => {
  store = createPlanStore();
  store.getState().configure({ ...defaultConfiguration, kiosk: { ...defaultConfiguration.kiosk, publicAddress: "https://map.example.cn/pianqu/?kiosk=1#x" } });
  store.getState().receivePublication((await theRealPublication()).publication, []);
  store.getState().receiveStories([storyOf("sound")], []);
  store.getState().startStory("sample", { chapter: 1 });
});
const link = () => publicLink(store.getState());

test("without a public address there is no code", () => {
  store.getState().configure(defaultConfiguration);
  expect(link()).toBeNull();
});

test("it leads to the chapter, in the language of the screen, and not into a kiosk", () => {
  expect(link()).toBe("https://map.example.cn/pianqu/?story=sample&chapter=2");
  store.getState().setLanguage("both");
  expect(link()).toBe("https://map.example.cn/pianqu/?story=sample&chapter=2&lang=both");
});

test("while someone looks around it leads to what is seen", () => {
  store.getState().exploreStory();
  store.getState().cameraRested({ center: [103.5, 25.4], zoom: 11, bearing: 0 }, "free");
  store.getState().selectZone("park-fumin");
  expect(readLink(new URL(link() ?? "").search).view).toMatchObject({ selection: ["park-fumin"], camera: { center: [103.5, 25.4], zoom: 11 }, story: null, role: "planner" });
});

test("nothing of a project, a scenario, an imported layer, a private search or a note is in it", () => {
  store.getState().exploreStory();
  store.setState({
    selection: ["park-fumin", "SECRET-ZONE"],
    layers: { hidden: ["SECRET-LAYER", "districts"], opacity: { "SECRET-LAYER": 0.4 }, order: ["SECRET-LAYER"] },
    scenario: "SECRET-SCENARIO",
    siteSearch: { ...emptySearch, kept: ["SECRET-SITE"] },
    isSearchPrivate: true,
    statementsQuery: "SECRET-QUERY",
    table: "ledger",
  });
  expect(link()).not.toMatch(/SECRET|scenario|sites|kept|table/);
  expect(link()).toContain("hide=districts");
});

test("a story that only the project has is not named", () => {
  store.setState({ stories: [] });
  expect(link()).toBe("https://map.example.cn/pianqu/");
  store.setState({ stories: [{ ...storyOf("sound"), releaseClass: "internal" }] });
  expect(link()).toBe("https://map.example.cn/pianqu/");
});

test("what would be too fine to be read leads to the address alone", () => {
  store.getState().exploreStory();
  store.setState({ classesOff: Array.from({ length: 60 }, (_, index) => `class-of-a-long-name-${index}`) });
  expect(link()).toBe("https://map.example.cn/pianqu/");
});
