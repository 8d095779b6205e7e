import { beforeEach, describe, expect, test } from "vitest";
import { emptyPublication } from "../../src/domain/publication";
import type { StatedArea } from "../../src/domain/zone";
import { createPlanStore } from "../../src/store/plan-store";
import { selectionSentence } from "../../src/store/selectors-shell";
import { aZone } from "../support/builders";

const anArea = (over: Partial<StatedArea>): StatedArea => ({
  value: 157,
  unit: "km2",
  which: "implemented",
  status: "planned",
  asOf: null,
  document: "001",
  where: null,
  caution: null,
  ...over,
});

const linkage = aZone({
  id: "linkage-qujing",
  kind: "linkage-zone",
  name: { zh: "联动创新区（曲靖经开区）", en: "Linkage Zone (Qujing ETDZ)" },
  statedAreas: [anArea({})],
  boundary: { method: "schematic", drawnArea: "implemented" },
});
const jingkai = aZone({
  id: "park-jingkai",
  name: { zh: "昆明经开区", en: "Kunming ETDZ" },
  statedAreas: [anArea({ which: "approved", value: 11.8 }), anArea({ which: "administered", value: 156.6 })],
  boundary: { drawnArea: "administered" },
});
const nameless = aZone({ id: "park-shuzi", name: { zh: "数字园区", en: "Digital Park" }, boundary: { method: "unlocated" }, geometry: null });

describe("what a selection sounds like", () => {
  let store: ReturnType<typeof createPlanStore>;
  const sentence = () => selectionSentence(store.getState());
  beforeEach(() => {
    store = createPlanStore();
    store.getState().receivePublication({ ...emptyPublication, zones: [linkage, jingkai, nameless] }, []);
  });

  test("nothing without a selection", () => {
    expect(sentence()).toBe("");
  });

  test("name, kind, area with which area, boundary method", () => {
    store.getState().selectZone("linkage-qujing");
    expect(sentence()).toBe("已选中联动创新区（曲靖经开区）：联动创新区，实施范围 157 平方公里，界线：示意。");
  });

  test("in English where English leads", () => {
    store.getState().setLanguage("en");
    store.getState().selectZone("linkage-qujing");
    expect(sentence()).toBe("Selected Linkage Zone (Qujing ETDZ): linkage zone, implementation scope 157 km², boundary schematic.");
  });

  test("of several areas the one that is drawn", () => {
    store.getState().selectZone("park-jingkai");
    expect(sentence()).toContain("管理面积 156.6 平方公里");
  });

  test("an unknown area is said to be unknown, never zero", () => {
    store.getState().selectZone("park-shuzi");
    expect(sentence()).toContain("面积资料未载");
    expect(sentence()).not.toMatch(/\d/);
  });

  test("of several zones the last one, and how many there are", () => {
    store.getState().selectZone("linkage-qujing");
    store.getState().selectZone("park-jingkai", { add: true });
    expect(sentence()).toContain("已选中昆明经开区");
    expect(sentence()).toContain("共选中 2 个片区");
  });
});
