import { expect, test } from "vitest";
import { BaseMap } from "../../src/domain/base-map";
import { addressesOf } from "../../src/formats/content-policy";
import { wmtsAddresses } from "../../src/formats/wmts-address";

const words = { zh: "天地图", en: "Tianditu" };

test("天地图 is asked by key-value pairs for each layer on each subdomain, with the office's key", () => {
  const baseMap = BaseMap.parse({ id: "tdt", kind: "wmts", title: words, attribution: words, url: "https://t{s}.tianditu.gov.cn/{layer}_w/wmts", subdomains: ["0", "7"], layers: ["vec", "cva"], matrixSet: "w", key: "abc" });
  if (baseMap.kind !== "wmts") throw new Error();
  expect(wmtsAddresses(baseMap, "cva", addressesOf(baseMap))).toEqual([
    "https://t0.tianditu.gov.cn/cva_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=cva&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&tk=abc&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}",
    "https://t7.tianditu.gov.cn/cva_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=cva&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&tk=abc&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}",
  ]);
});

test("an address that has a query keeps it, and values are encoded", () => {
  const baseMap = BaseMap.parse({ id: "own", kind: "wmts", title: words, attribution: words, url: "http://gis.intranet/wmts?map=a", layers: ["影像 2025"], matrixSet: "EPSG:3857", format: "image/png" });
  if (baseMap.kind !== "wmts") throw new Error();
  expect(wmtsAddresses(baseMap, "影像 2025", addressesOf(baseMap))[0]).toContain("?map=a&SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=%E5%BD%B1%E5%83%8F%202025&STYLE=default&TILEMATRIXSET=EPSG%3A3857&FORMAT=image%2Fpng&TILEMATRIX={z}");
});
