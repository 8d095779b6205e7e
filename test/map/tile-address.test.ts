// @vitest-environment jsdom
import { expect, test } from "vitest";
import { onlyAllowed } from "../../src/map/allowed-requests";
import { parseTileAddress } from "../../src/map/tile-address";

const key = "0123456789abcdef".repeat(4);
const at = { key, z: 12, x: 3217, y: 1750, classField: null, byParts: false, only: null };

test.each([
  [`layer://${key}/12/3217/1750`, at],
  [`layer://${key}/12/3217/1750?parts`, { ...at, byParts: true }],
  [`layer://${key}/12/3217/1750?only=99`, { ...at, only: 99 }],
  [`layer://${key}/12/3217/1750?class=${encodeURIComponent("用地代码 & ?#")}`, { ...at, classField: "用地代码 & ?#" }],
])("%s asks for a tile, and the engine may", (url, asked) => {
  expect(parseTileAddress(url)).toEqual(asked);
  expect(onlyAllowed(url)).toEqual({ url });
});

test.each([
  `layer://${key}/12/3217`,
  `layer://${key.slice(1)}/12/3217/1750`,
  `layer://${key.toUpperCase()}/12/3217/1750`,
  `layer://${key}/12/3217/-1`,
  `layer://${key}/12/3217/1750?other=1`,
  `layer://${key}/12/3217/1750?class=%E7%94`,
  `layer://${key}/12/3217/1750#x`,
  `layer://evil.test/${key}/12/3217/1750`,
  `layers://${key}/12/3217/1750`,
  "https://evil.test/12/3217/1750",
])("%s is answered with nothing", (url) => {
  expect(parseTileAddress(url)).toBeNull();
  expect(onlyAllowed(url)).toEqual({ url: "data:," });
});
