import { phone, test } from "./plan-test";

// Pixels are looked at.
test.use({ deviceScaleFactor: 1 });

test("planner, investor and exhibition each get their own frame", async ({ plan }) => {
  await plan.given.opened();
  await plan.when.switchesRole("investor");
  await plan.then.addressIs("?role=investor");
  await plan.then.finderIsOpen();
  await plan.when.switchesRole("exhibition");
  await plan.then.addressIs("?role=exhibition");
  await plan.then.hasNoLayerList();
  await plan.when.picksInRail("开发区");
  await plan.when.picksInRail("杨林经开区");
  await plan.then.inspectorIsAbout("嵩明杨林经济技术开发区");
  await plan.then.addressHas({ zone: "park-yanglin", role: "exhibition" });
  await plan.then.selectionIsInFreePart();
  await plan.when.switchesRole("planner");
  await plan.then.addressIs("?zone=park-yanglin");
});

test("the dark flavour is dark, on the map as in the panels", async ({ plan }) => {
  await plan.given.opened("?at=103.4,25.6,11&hide=districts,water,places");
  await plan.then.centreIsLand();
  await plan.when.switchesToDark();
  await plan.then.centreIsLand({ flavour: "dark" });
  await plan.then.addressHas({ flavour: "dark" });
});

test.describe("on a phone", () => {
  test.use(phone);

  test("no name of the first view is cut; a zone stands in a sheet of three heights and stays in sight above it", async ({ plan }) => {
    await plan.given.opened();
    await plan.then.nothingIsCutAtTheLeft();
    await plan.when.searches("联动创新区");
    await plan.when.picksFound("联动创新区");
    await plan.then.inspectorShows("157 平方公里");
    await plan.then.sheetTakes(56);
    await plan.then.selectionIsInFreePart();
    await plan.when.stepsSheet();
    await plan.then.sheetTakes(92);
    await plan.when.stepsSheet();
    await plan.then.sheetTakes(15);
    await plan.then.selectionIsInFreePart();
    await plan.when.clearsSelection();
    await plan.then.nothingIsSelected();
  });

  test("layers and zones stand in a sheet, and a chosen zone takes its place", async ({ plan }) => {
    await plan.given.opened("?lang=en");
    await plan.when.opensSheet();
    await plan.when.selectsInList("Yanglin");
    await plan.then.inspectorIsAbout("Songming Yanglin Economic and Technological Development Zone");
    await plan.then.sheetTakes(56);
    await plan.then.selectionIsInFreePart();
  });
});
