import { beforeEach, expect, test } from "vitest";
import { defaultConfiguration } from "../../src/domain/configuration";
import { roles } from "../../src/domain/saved-view";
import { hidesAdministrativeLines } from "../../src/store/administrative-lines";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { shownPublication } from "../../src/store/shown-publication";
import { approvalFor } from "../support/approved";
import { theRealPublication } from "../support/publication";

let store: PlanStoreApi;
const plan = () => store.getState();
const fit = () => {
  const target = plan().cameraRequest?.target;
  return target?.kind === "bounds" ? target.bounds : null;
};
const camera = { center: [102.8, 25] as [number, number], zoom: 8, bearing: 0 };

beforeEach(async () => {
  store = createPlanStore();
  plan().receivePublication((await theRealPublication()).publication, []);
});

test.each(roles.flatMap((role) => (["public", "internal"] as const).map((releaseClass) => ({ role, releaseClass }))))(
  "$role in a $releaseClass installation",
  ({ role, releaseClass }) => {
    plan().setRole(role);
    plan().configure({ ...defaultConfiguration, releaseClass });
    expect(hidesAdministrativeLines(plan())).toBe(role === "exhibition" || releaseClass === "public");
    store.setState(approvalFor(plan()));
    expect(hidesAdministrativeLines(plan())).toBe(false);
  },
);

test("the same state gives the same publication, so that nothing is sent to the map again", () => {
  plan().setRole("exhibition");
  const first = shownPublication(plan());
  plan().hoverZone("park-anning");
  expect(shownPublication(plan())).toBe(first);
  plan().setRole("planner");
  plan().setRole("exhibition");
  expect(shownPublication(plan())).toBe(first);
});

test("a fit to a collaboration area reaches to its seats, not to its line", () => {
  plan().setRole("exhibition");
  plan().zoomToZones(["collab-wuhua-fumin"]);
  const [west = 0, , east = 0] = fit() ?? [];
  expect(west).toBeCloseTo(102.49304 - 0.3 * (102.69988 - 102.49304), 5);
  expect(east).toBeCloseTo(102.69988 + 0.3 * (102.69988 - 102.49304), 5);
});

test("a camera that stands on lines which become hidden is asked to stand again; a free one stays", () => {
  plan().zoomToZones(["collab-wuhua-fumin"]);
  const before = fit();
  plan().cameraRested(camera, ["collab-wuhua-fumin"]);
  plan().setRole("exhibition");
  expect(fit()).not.toEqual(before);
  const standing = plan().cameraRequest;
  plan().cameraRested(camera, "free");
  plan().setRole("planner");
  expect(plan().cameraRequest).toBe(standing);
  plan().cameraRested(camera, "home");
  plan().setRole("investor");
  expect(plan().cameraRequest).toBe(standing);
  plan().setRole("exhibition");
  expect(plan().cameraRequest).toMatchObject({ stands: "home" });
});
