import { expect } from "@playwright/test";
import { test } from "./plan-test";

// Pixels are looked at.
test.use({ deviceScaleFactor: 1 });

test("the panes of two places keep one ground scale and one cursor, as geographiclib measures them", async ({ plan }) => {
  await plan.panes.opens("?zone=linkage-qujing&compare=linkage-qujing,ftz-kunming", 2);
  const fitted = await plan.panes.standAtOneScale();
  await plan.panes.zoomsByWheel(0, 3);
  plan.panes.areOnTheirPlaces();
  await plan.panes.rotatesByMouse(0);
  const zoomed = await plan.panes.standAtOneScale();
  expect(zoomed).toBeLessThan(fitted * 0.8);
  await plan.panes.cursorIsShared(0);
  await plan.panes.pansByKeyboard(1);
  await plan.panes.standAtOneScale();
  // One graphics context is taken away: the other pane goes on, and what comes back stands beside it.
  await plan.panes.losesGraphics(1);
  await plan.panes.zoomsByWheel(0, -2, { drawn: [0] });
  await plan.panes.showsItsPlace(0);
  await plan.when.getsGraphicsBack();
  await plan.panes.areDrawn(2);
  await plan.panes.showsItsPlace(1);
  await plan.panes.standAtOneScale();
  await plan.compare.leaves();
  await plan.then.addressIs("?zone=linkage-qujing");
  await plan.then.mapIsDrawnInFull();
  await plan.then.selectionIsInFreePart();
});
