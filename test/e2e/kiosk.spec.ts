import { test } from "./plan-test";

test.use({ viewport: { width: 1920, height: 1080 }, hasTouch: true });

test.setTimeout(180_000);
test("a kiosk runs by itself, lets visitors in from both sides of the table, forgets them, and lets out by the PIN", async ({ plan }) => {
  const { kiosk } = plan;
  await kiosk.chapterIsShort("linkage-zone", 2, 3);
  await kiosk.opens("&story=linkage-zone&chapter=2&table=1");
  await kiosk.tells("一块组件怎样做成");

  await kiosk.touches();
  await kiosk.targetsAreAtLeast(64);
  await kiosk.opensPad();
  await kiosk.types("AN");
  await kiosk.targetsAreAtLeast(64);
  await plan.then.barsNobody();
  await kiosk.picksFound("云南安宁产业园区");
  await kiosk.hasSelected("安宁产业园区");
  await kiosk.countsDown();
  await plan.then.barsNobody();
  await kiosk.staysOn();
  await kiosk.countsDown();
  await kiosk.isReset();
  await kiosk.tells("改革带到曲靖");
  await plan.then.nothingIsSelected();

  await kiosk.touches();
  await kiosk.opensPad();
  await kiosk.types("LINKA");
  await kiosk.picksFound("联动创新区");
  await kiosk.closesDetails();
  await plan.then.nothingIsSelected();
  await kiosk.presses("kiosk.flip");
  await kiosk.isFlipped(true);
  await kiosk.dragsMiddle(300, 60);
  await kiosk.touchesBesideMiddle(300, 60);
  await kiosk.hasSelected("联动创新区");

  await kiosk.holdsCorner();
  await kiosk.entersPin("87654321");
  await kiosk.pinIsWrong();
  await kiosk.entersPin("12345678");
  await kiosk.leaves();
  await kiosk.isFlipped(false);
});
