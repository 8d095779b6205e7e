import { expect, test } from "vitest";
import { parseConfiguration } from "../../src/formats/read-configuration";
import { policyFor } from "../../src/formats/content-policy";

const words = { zh: "底图", en: "Base" };
const policyOf = (json: object) => {
  const { configuration, problems } = parseConfiguration(json);
  expect(problems).toEqual([]);
  return Object.fromEntries(policyFor(configuration).split("; ").map((directive) => [directive.split(" ")[0], directive.split(" ").slice(1)]));
};

test("without configured servers nothing foreign is allowed", () => {
  expect(policyOf({})).toEqual({
    "default-src": ["'self'"],
    "script-src": ["'self'", "'wasm-unsafe-eval'"],
    "style-src": ["'self'"],
    "worker-src": ["'self'", "blob:"],
    "img-src": ["'self'", "data:", "blob:"],
    "connect-src": ["'self'"],
    "font-src": ["'self'"],
  });
});

test("exactly the origins of base maps, their subdomains and fonts are listed", () => {
  const policy = policyOf({
    baseMaps: [
      { id: "a", kind: "raster", title: words, attribution: words, url: "https://{s}.tiles.test:8443/{z}/{x}/{y}.png?key=1", subdomains: ["a", "b"] },
      { id: "b", kind: "style", title: words, attribution: words, url: "http://maps.intranet/style.json", origins: ["http://tiles.intranet"] },
      { id: "c", kind: "pmtiles", title: words, attribution: words, url: "./maps/kunming.pmtiles" },
    ],
    fonts: [{ role: "sans", weight: 400, file: "https://fonts.test/a.woff2" }],
  });
  expect(policy["connect-src"]).toEqual(["'self'", "https://a.tiles.test:8443", "https://b.tiles.test:8443", "http://maps.intranet", "http://tiles.intranet"]);
  expect(policy["img-src"]?.slice(3)).toEqual(policy["connect-src"]?.slice(1));
  expect(policy["font-src"]).toEqual(["'self'", "https://fonts.test"]);
});

test("a host that would end the directive gets no permission", () => {
  const policy = policyFor(parseConfiguration({ baseMaps: [{ id: "a", kind: "style", title: words, attribution: words, url: "https://a.test;script-src-elem/style.json" }] }).configuration);
  expect(policy).not.toContain("a.test");
});
