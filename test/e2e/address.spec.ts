import { readFileSync } from "node:fs";
import { test } from "./plan-test";

// Pixels are looked at.
test.use({ deviceScaleFactor: 1 });

const oldLinks = readFileSync(new URL("../fixtures/links/v1.txt", import.meta.url), "utf8").trim().split("\n");

test("back and forward bring back the views of this visit", async ({ plan }) => {
  await plan.given.opened();
  await plan.then.historyLeads({ back: false, forward: false });
  await plan.when.selectsInList("杨林经开区");
  await plan.then.addressIs("?zone=park-yanglin");
  await plan.when.selectsInList("安宁产业园区");
  await plan.then.addressIs("?zone=park-anning");
  await plan.then.historyLeads({ back: true, forward: false });

  await plan.when.goesBack("button");
  await plan.then.addressIs("?zone=park-yanglin");
  await plan.then.inspectorIsAbout("嵩明杨林经济技术开发区");
  await plan.then.selectionIsInFreePart();
  await plan.then.historyLeads({ back: true, forward: true });

  await plan.when.goesBack("browser");
  await plan.then.addressIs("");
  await plan.then.nothingIsSelected();
  await plan.then.mapShowsKinds(["linkage-zone", "collaboration-area"]);
  await plan.then.historyLeads({ back: false, forward: true });

  await plan.when.goesForward("button");
  await plan.when.goesForward("browser");
  await plan.then.addressIs("?zone=park-anning");
  await plan.then.inspectorIsAbout("云南安宁产业园区");
  await plan.then.historyLeads({ back: true, forward: false });
});

for (const link of oldLinks) {
  test(`the version 1 link ${link} opens without a complaint and says the same again`, async ({ plan }) => {
    await plan.given.opened(link);
    await plan.then.noNotice();
    await plan.then.addressIs(link);
  });
}

test("what cannot be read in a link is named in one sentence and the rest is kept", async ({ plan }) => {
  await plan.given.opened("?zone=park-anning&at=somewhere&lang=en");
  await plan.then.notices("“at=somewhere” in the link could not be understood and was left out; the rest is open.");
  await plan.then.inspectorIsAbout("Yunnan Anning Industrial Park");
  await plan.then.addressIs("?zone=park-anning&lang=en");
});

test("a hostile link does no harm", async ({ plan }) => {
  await plan.given.opened(`?zone=${encodeURIComponent("<img src=x onerror=alert(1)>")}&flavour=${encodeURIComponent("javascript:alert(1)")}&at=103,25,-8`);
  await plan.then.notices(/flavour=javascript/, /at=103,25,-8/, /<img src=x onerror=alert\(1\)>/);
  await plan.then.nothingIsSelected();
  await plan.then.mapShowsKinds(["linkage-zone"]);

  await plan.given.opened(`?at=1e308,${"9".repeat(300)},1e99&zone=${"a,".repeat(3000)}&hide=__proto__,constructor&opacity=__proto__:50`);
  await plan.then.nothingIsSelected();
  await plan.then.mapShowsKinds(["linkage-zone"]);
});
