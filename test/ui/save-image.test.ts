// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { createPlanStore } from "../../src/store/plan-store";
import { theRealPublication } from "../support/publication";
import { approvalFor } from "../support/approved";

const composed = vi.hoisted(() => vi.fn<(image: { notes: readonly string[] }) => { toBlob: (done: (blob: null) => void) => void }>(() => ({ toBlob: (done) => done(null) })));
vi.mock("../../src/sheets/map-image", () => ({ composeMapImage: composed }));

test("an image during whose copy the content changed is copied again and carries no number of the other", async () => {
  const { saveImage } = await import("../../src/ui/shell/save-image");
  const store = createPlanStore();
  store.getState().receivePublication((await theRealPublication()).publication, []);
  store.getState().cameraRested({ center: [102.8, 25], zoom: 8, bearing: 0 }, "free");
  store.setState(approvalFor(store.getState()));
  let copies = 0;
  const capture = async () => {
    copies += 1;
    if (copies === 1) store.getState().setFlavour("dark");
    return { canvas: document.createElement("canvas"), pixelRatio: 1 };
  };
  await saveImage(store.getState, capture);
  expect(copies).toBe(2);
  expect(composed.mock.calls[0]?.[0].notes.join("")).not.toContain("云S");
});
