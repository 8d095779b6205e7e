import { phone, test } from "./plan-test";

test("nothing serious bars anyone from the first view, the list and the details", async ({ plan }) => {
  await plan.given.opened();
  await plan.then.barsNobody();
  await plan.when.opensLayer("开发区");
  await plan.when.selectsInList("联动创新区");
  await plan.then.inspectorShows("157 平方公里");
  await plan.then.barsNobody();
  await plan.when.opensSource("001");
  await plan.then.barsNobody();
});

test("nor in the dark, in English, with help open", async ({ plan }) => {
  await plan.given.opened("?lang=en&flavour=dark&zone=linkage-qujing");
  await plan.when.opensUnlocated();
  await plan.then.barsNobody();
  await plan.when.opensHelp();
  await plan.then.dialogIsOpen("About this map");
  await plan.then.barsNobody();
});

test("nor from comparing zones, in light and in dark", async ({ plan }) => {
  await plan.compare.opens("?compare=linkage-qujing,park-wuhua,530300&ghost=linkage-qujing:530300:0:0");
  await plan.panes.areDrawn(2);
  await plan.then.barsNobody();
  await plan.compare.opens("?compare=park-anning&lang=en&flavour=dark");
  await plan.panes.areDrawn(1);
  await plan.then.barsNobody();
});

test.describe("on a phone", () => {
  test.use(phone);

  test("nor there", async ({ plan }) => {
    await plan.given.opened("?lang=both");
    await plan.then.barsNobody();
    await plan.when.opensSheet();
    await plan.then.barsNobody();
    await plan.when.selectsInList("联动创新区");
    await plan.then.inspectorShows("157 平方公里");
    await plan.then.barsNobody();
  });
});
