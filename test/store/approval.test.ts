import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { defaultConfiguration } from "../../src/domain/configuration";
import { approvalOf, isApproved, shownContent } from "../../src/store/approval";
import { imageNotes } from "../../src/store/image-notes";
import { createPlanStore } from "../../src/store/plan-store";

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** A store whose present content was reviewed. */
function reviewed() {
  const store = createPlanStore();
  store.getState().setDatasetsHash("d1");
  const of = shownContent(store.getState()) ?? "";
  const hash = hashOf(of);
  store.getState().configure({ ...defaultConfiguration, approval: { number: "云S（2026）001号", reviewed: [`sha256:${hash}`] } });
  store.getState().setContentHash({ of, hash });
  return store;
}

test("the number stands beside exactly the content it was granted for", () => {
  const store = reviewed();
  expect(isApproved(store.getState())).toBe(true);
  expect(imageNotes(store.getState(), "zh")[0]).toBe("审图号：云S（2026）001号");
});

test.each([
  ["another appearance", (store: ReturnType<typeof reviewed>) => store.getState().setFlavour("dark")],
  ["a layer less", (store: ReturnType<typeof reviewed>) => store.getState().toggleLayer("districts")],
  ["an invisible layer", (store: ReturnType<typeof reviewed>) => store.getState().setLayerOpacity("districts", 0)],
  ["other data", (store: ReturnType<typeof reviewed>) => store.getState().setDatasetsHash("d2")],
])("with %s it is gone at once", (_, change) => {
  const store = reviewed();
  change(store);
  expect(approvalOf(store.getState())).toEqual({ status: "checking" });
  const of = shownContent(store.getState()) ?? "";
  store.getState().setContentHash({ of, hash: hashOf(of) });
  expect(approvalOf(store.getState())).toEqual({ status: "unreviewed" });
  expect(imageNotes(store.getState(), "zh")[0]).toBe("未经审图，仅供内部使用");
});

test("selection, language and the camera are no content: the number stays", () => {
  const store = reviewed();
  store.getState().setLanguage("en");
  store.getState().hoverZone("park-anning");
  store.getState().cameraRested({ center: [103, 25], zoom: 9, bearing: 0 }, "free");
  expect(imageNotes(store.getState(), "en")[0]).toBe("Map approval no. 云S（2026）001号");
});

test("a hash of another content never approves this one", () => {
  const store = reviewed();
  store.getState().setFlavour("dark");
  expect(isApproved(store.getState())).toBe(false);
});
