import { expect, test } from "vitest";
import { createPlanStore } from "../../src/store/plan-store";
import { imageSources } from "../../src/ui/shell/image-sources";
import { theRealPublication } from "../support/publication";

async function aStore() {
  const store = createPlanStore();
  store.getState().receivePublication((await theRealPublication()).publication, []);
  return store;
}

test("an image says how its boundaries are known and names each holder of its data once", async () => {
  const store = await aStore();
  const [methods, sources] = imageSources(store.getState(), "zh");
  expect(methods).toBe("界线：行政界、示意 · 等面积、定位、近似定位");
  const holders = sources?.replace("数据：", "").split("；") ?? [];
  expect(holders).toEqual([...new Set(holders)]);
  expect(holders.filter((holder) => holder.startsWith("片区图"))).toEqual(["片区图"]);
  expect(holders).toEqual(expect.arrayContaining(["片区图", "OpenStreetMap贡献者", "Paul Wessel、Walter H. F. Smith（GSHHG）", "jaska（chfw）"]));
});

test("what is hidden or another's needs no naming", async () => {
  const store = await aStore();
  store.setState({ layers: { ...store.getState().layers, hidden: ["water", "places", "collab-wuhua-fumin", "collab-xishan-anning"] } });
  const [methods, sources] = imageSources(store.getState(), "en");
  expect(methods).not.toContain("administrative");
  expect(sources).toMatch(/^Data: /);
  expect(sources).not.toContain("GSHHG");
  expect(sources).not.toContain("OpenStreetMap");
});
