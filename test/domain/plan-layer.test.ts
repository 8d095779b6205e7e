import { expect, test } from "vitest";
import { planLayers } from "../../src/domain/plan-layer";
import { defaultLayerChoices } from "../../src/domain/view-parts";
import { aZone } from "../support/builders";

const ids = (choices = defaultLayerChoices) =>
  planLayers([aZone({ id: "a", kind: "industrial-park" }), aZone({ id: "b", kind: "linkage-zone" }), aZone({ id: "collab-x", kind: "collaboration-area" })], choices).map(({ id }) => id);

test("layers stand in their usual order, each collaboration area on its own, kinds without zones left out", () => {
  expect(ids()).toEqual(["linkage-zone", "industrial-park", "collab-x", "places", "links", "water", "districts"]);
});

test("a chosen order comes first; unknown layers in it are ignored", () => {
  expect(ids({ ...defaultLayerChoices, order: ["nowhere", "collab-x"] }).slice(0, 3)).toEqual(["collab-x", "linkage-zone", "industrial-park"]);
});
