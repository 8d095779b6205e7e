import { test } from "./plan-test";

test.use({ viewport: { width: 1920, height: 1080 }, hasTouch: true });

test("a kiosk runs by itself, lets visitors in, and forgets them", async ({ plan }) => {
  const { kiosk } = plan;
  await kiosk.chaptersAreShort("linkage-zone", 3);
  await kiosk.opens("&story=linkage-zone&table=1");
  await plan.then.barsNobody();
  await kiosk.touches();
  await kiosk.targetsAreAtLeast(64);
  await kiosk.opensPad();
  await kiosk.types("AN");
  await kiosk.targetsAreAtLeast(64);
  await plan.then.barsNobody();
  await kiosk.picksFound("云南安宁产业园区");
  await plan.then.announces(/安宁/);
  await kiosk.countsDown();
  await kiosk.staysOn();
  await kiosk.countsDown();
  await plan.then.barsNobody();
  await kiosk.isReset();
  await plan.then.announces(/联动创新区/);
});

test("a table is read and used from its other side; staff leave by the PIN", async ({ plan }) => {
  const { kiosk } = plan;
  await kiosk.opens("&table=1");
  await kiosk.touches();
  await kiosk.opensPad();
  await kiosk.types("QL");
  await kiosk.picksFound("麒麟区");
  await kiosk.presses("kiosk.flip");
  await kiosk.isFlipped(true);
  await kiosk.dragsMiddle(-420, 60);
  await kiosk.touchesBesideMiddle(-420, 60);
  await kiosk.holdsCorner();
  await kiosk.entersPin("87654321");
  await kiosk.pinIsWrong();
  await kiosk.entersPin("12345678");
  await kiosk.leaves();
  await kiosk.isFlipped(false);
});
