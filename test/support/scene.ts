import { createPainter } from "../../src/cartography/picture-of";
import type { Picture } from "../../src/cartography/picture";
import type { FreePart, PaneView } from "../../src/cartography/scene";
import { createPlanStore } from "../../src/store/plan-store";
import type { PlanState } from "../../src/store/plan-state";
import { createSceneSelector } from "../../src/store/scene";
import { theRealPublication } from "./publication";

/** The picture that the real store and the committed publication make in a given state and view. */
export const aPicture = (state: Partial<PlanState> = {}, view: Partial<PaneView> = {}): Promise<Picture> => pictureOf(state, view, null);

/** The same with the panels leaving only this part free. */
export const aPictureSeenThrough = (free: FreePart, view: Partial<PaneView> = {}): Promise<Picture> => pictureOf({}, view, free);

async function pictureOf(state: Partial<PlanState>, view: Partial<PaneView>, free: FreePart): Promise<Picture> {
  const store = createPlanStore();
  const { publication } = await theRealPublication();
  store.getState().receivePublication(publication, []);
  store.setState(state);
  return createPainter()(createSceneSelector()(store.getState()), { zoom: 8.25, bearing: 0, scale: 1, ...view }, free);
}
