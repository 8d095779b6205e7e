import { test } from "./plan-test";

test("on an intranet without TLS the map works, and what the browser withholds has another way, hashes of approved content too", async ({ plan }) => {
  await plan.given.plainHttp();
  await plan.installation.firstViewIsApproved("云S（2026）001号");
  await plan.given.opened("?zone=park-anning");
  await plan.then.isNoSecureContext();
  await plan.then.noNotice();
  await plan.then.notesAre("审图号：云S（2026）001号", "示意图，不作为权属依据");
  await plan.then.inspectorIsAbout("云南安宁产业园区");
  await plan.when.sharesLink();
  await plan.then.isReadable("链接已复制");
  await plan.when.savesImage();
});
