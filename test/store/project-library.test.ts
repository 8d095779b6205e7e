import { afterEach, expect, test } from "vitest";
import { isNegotiated, stageOf } from "../../src/analysis/projects/project-fields";
import { moveCommand } from "../../src/analysis/projects/stage-move";
import { defaultConfiguration } from "../../src/domain/configuration";
import { writeLink } from "../../src/formats/permalink";
import { createSitesSelector } from "../../src/store/site-scene";
import { libraryProjects } from "../../src/store/project-library";
import { savedViewOf } from "../../src/store/saved-view";
import { endTabs } from "../support/imported";
import { aLibraryTab, anInvestment } from "../support/library";

afterEach(endTabs);

const everything = [
  anInvestment("p-in", { name: "NEIBU项目", zone: "park-anning" }),
  anInvestment("p-out", { name: "已公开项目", releaseClass: "public", zone: "park-anning" }),
  anInvestment("p-talks", { name: "NEIBU洽谈项目", releaseClass: "public", isNegotiated: true }),
  anInvestment("p-centre", { name: "自贸试验区昆明片区展示中心", register: "project-exhibition-centre", stage: "producing", dates: { producing: "2021" } }),
];

test("inside, the register's projects and the entries stand together, what was entered before what was published", async () => {
  const { store } = await aLibraryTab(everything);
  const all = libraryProjects(store.getState()) ?? [];
  expect(all).toHaveLength(26);
  const centre = all.find(({ id }) => id === "p-centre");
  expect(centre && stageOf(centre)).toEqual({ value: "producing", kind: "entered" });
  expect(centre?.published?.stage).toBe("started");
  expect(libraryProjects({ ...store.getState() })).toBe(all);
});

test.each(["public installation", "exhibition"])("a %s shows what is published or released, and nothing that is negotiated", async (where) => {
  const { store } = await aLibraryTab(everything);
  if (where === "exhibition") store.getState().setRole("exhibition");
  else store.getState().configure({ ...defaultConfiguration, releaseClass: "public" });
  const all = libraryProjects(store.getState()) ?? [];
  expect(JSON.stringify(all)).not.toContain("NEIBU");
  expect(all.filter(isNegotiated)).toEqual([]);
  expect(all.flatMap(({ entered }) => entered?.id ?? [])).toEqual(["p-out"]);
  // The entry that takes it further is internal; what is published of it stays.
  expect(all.find(({ published }) => published?.id === "project-exhibition-centre")?.entered).toBeNull();
  expect(all.map(({ id }) => id)).not.toContain("project-dongfeng-heavy-machinery");
});

test("a move is one step with its date, takes a project of the register further, and is undone as one", async () => {
  const { store, project } = await aLibraryTab();
  const centre = (libraryProjects(store.getState()) ?? []).find(({ id }) => id === "project-exhibition-centre");
  if (!centre) throw new Error("no centre");
  const before = project().undo.length;
  project().actions.run(moveCommand(centre, "producing", "2021-05", "p-new"));
  const moved = (libraryProjects(store.getState()) ?? []).find(({ id }) => id === "p-new");
  expect(moved?.entered).toMatchObject({ register: "project-exhibition-centre", stage: "producing", dates: { producing: "2021-05" }, releaseClass: "internal", zone: null });
  expect(moved?.published).toBe(centre.published);
  expect(project().undo.length).toBe(before + 1);
  project().actions.undo();
  expect((libraryProjects(store.getState()) ?? []).find(({ id }) => id === "project-exhibition-centre")?.entered).toBeNull();
});

test("a move whose date nobody knows leaves none behind", () => {
  const known = anInvestment("p", { stage: "signed", dates: { signed: "2025", started: "2024-01" } });
  expect(moveCommand({ id: "p", published: null, entered: known }, "started", null, "q").record).toMatchObject({ id: "p", stage: "started", dates: { signed: "2025" } });
});

test("no link and no view says which project is open, nor that there is one", async () => {
  const { store } = await aLibraryTab(everything);
  store.getState().showLibrary({ of: "projects", as: "map", open: "p-talks" });
  const view = savedViewOf(store.getState());
  expect(JSON.stringify(view) + writeLink(view)).not.toMatch(/p-talks|NEIBU|p-in|library/);
});

test("beside the map each stands once at what is known of it: its own site, a published place, or its zones with how many", async () => {
  const { store } = await aLibraryTab([...everything, anInvestment("p-site", { name: "有点位的项目", zone: "park-anning", at: [102.5, 24.9] })]);
  const marksOf = createSitesSelector();
  expect(marksOf(store.getState())).toBeNull();
  store.getState().showLibrary({ of: "projects", as: "map", open: "p-in" });
  const marks = marksOf(store.getState())?.marks ?? [];
  expect(marksOf({ ...store.getState() })).toBe(marksOf(store.getState()));
  const at = (id: string) => marks.find((mark) => mark.id === id);
  expect(at("p-site")).toMatchObject({ count: 1, isExact: true, at: [102.5, 24.9] });
  expect(at("p-centre")).toMatchObject({ isExact: false, at: [102.74212, 25] });
  expect(at("unit:park-anning")).toMatchObject({ count: 2, isExact: false, isOpen: true, label: { name: "" } });
  expect(at("unit:linkage-qujing")?.count).toBe(11);
  expect(marks.filter(({ isExact }) => isExact).map(({ id }) => id)).toEqual(["p-site"]);
  // Two counties, one agreement: it stands in both.
  expect(marks.filter(({ id }) => id === "project-xinlong-phosphate")).toHaveLength(2);
});
