import { expect, test } from "vitest";
import { publicConfiguration } from "../../../.ci/public/public-configuration";

const of = (given: object): Record<string, unknown> => JSON.parse(publicConfiguration(JSON.stringify(given))) as Record<string, unknown>;

test("the class is public, whatever was configured, and unknown parts are left out", () => {
  expect(of({ schema: 1, releaseClass: "internal", language: "en", approver: "NEIBU" })).toEqual({ schema: 1, language: "en", releaseClass: "public" });
});

test.each([[undefined], ["{ cut short"], ["[]"]])("without a readable configuration (%s) there is the plainest public one", (text) => {
  expect(JSON.parse(publicConfiguration(text))).toEqual({ releaseClass: "public" });
});

test("base maps on the inner network are left out", () => {
  const baseMap = (url: string) => ({ id: "a", kind: "raster", url });
  const outer = ["https://t0.tianditu.gov.cn/x", "tiles/base.pmtiles", "https://172.32.0.1/x", "https://11.0.0.1/x"].map(baseMap);
  const inner = ["http://10.1.2.3/x", "http://gis/x", "http://192.168.0.9:8080/x", "http://tiles.local/x", "http://172.16.0.1/x", "http://[fd00::1]/x", "http://u@gis:80/x"].map(baseMap);
  expect(of({ baseMaps: [...outer, ...inner, { ...outer[0], origins: ["http://gis"] }] })["baseMaps"]).toEqual(outer);
});
