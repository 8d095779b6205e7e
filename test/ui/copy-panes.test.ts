// @vitest-environment jsdom
import { expect, test } from "vitest";
import { MapLost, type CaptureMap } from "../../src/store/map-capture";
import { createPlanStore } from "../../src/store/plan-store";
import { copyPanes } from "../../src/ui/compare/picture/copy-panes";
import { theRealPublication } from "../support/publication";

const { publication } = await theRealPublication();
const copy = async () => ({ canvas: document.createElement("canvas"), pixelRatio: 2 });
const scale = (metresPerPixel: number) => ({ metresPerPixel, bearing: 0, deviation: 0, offsets: {}, variations: {}, figurePx: {} });

function aComparison() {
  const store = createPlanStore();
  store.getState().receivePublication(publication, []);
  store.getState().comparePlaces(["linkage-qujing", "ftz-kunming"]);
  store.getState().panesRested(scale(44));
  return store;
}
const captured = (panes: (CaptureMap | null)[]) => ({ current: null, panes });

test("all panes are copied, again where something moved meanwhile", async () => {
  const store = aComparison();
  let rounds = 0;
  const moving: CaptureMap = async () => {
    rounds += 1;
    if (rounds === 1) store.getState().panesRested(scale(88));
    return copy();
  };
  const { copies, state } = await copyPanes(store.getState, captured([copy, moving]));
  expect([copies.length, rounds, state.paneScale?.metresPerPixel]).toEqual([2, 2, 88]);
});

test("the finer drawing of the copy makes the maps report the same rest anew, which is no movement", async () => {
  const store = aComparison();
  let rounds = 0;
  await copyPanes(store.getState, captured([copy, async () => {
    rounds += 1;
    store.getState().panesRested(scale(44));
    return copy();
  }]));
  expect(rounds).toBe(1);
});

test("who never stops moving gets no picture of two scales", async () => {
  const store = aComparison();
  let at = 0;
  await expect(copyPanes(store.getState, captured([copy, async () => {
    store.getState().panesRested(scale((at += 10)));
    return copy();
  }]))).rejects.toThrow("kept changing");
});

test("a pane without a map, or whose map was lost, is blank; one that does not come to rest is no reason to show less", async () => {
  const store = aComparison();
  const lost: CaptureMap = async () => {
    throw new MapLost("the map was lost");
  };
  expect((await copyPanes(store.getState, captured([copy, lost]))).copies[1]).toBeNull();
  expect((await copyPanes(store.getState, captured([copy]))).copies[1]).toBeNull();
  await expect(copyPanes(store.getState, captured([copy, async () => {
    throw new Error("the map did not come to rest");
  }]))).rejects.toThrow("come to rest");
});
