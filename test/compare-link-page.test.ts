import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";

const page = (name: string) => readFileSync(new URL(`../public/compare/${name}`, import.meta.url), "utf8");

/** Where the page leads from an address, resolved as the browser does. */
function leadsTo(address: string): string {
  const { protocol, pathname, search } = new URL(address);
  let target = "";
  runInNewContext(page("open.js"), { location: { protocol, pathname, search, replace: (to: string) => (target = to) }, decodeURIComponent });
  return new URL(target, address).href;
}

test("ids in the path become the comparison of the map, under any path", () => {
  expect(leadsTo("https://map.example/compare/linkage-qujing,ftz-kunming")).toBe("https://map.example/?compare=linkage-qujing,ftz-kunming");
  expect(leadsTo("https://map.example/kunming/pianqu/compare/a,b~3?lang=en&scale=20")).toBe("https://map.example/kunming/pianqu/?compare=a,b~3&lang=en&scale=20");
  expect(leadsTo("https://map.example/compare/a%2Cb")).toBe("https://map.example/?compare=a,b");
});

test("the query goes along as it is", () => {
  expect(leadsTo("https://map.example/x/compare/?compare=a,b&ghost=a:b:0:0")).toBe("https://map.example/x/?compare=a,b&ghost=a:b:0:0");
  expect(leadsTo("https://map.example/x/compare/index.html?compare=a,b")).toBe("https://map.example/x/?compare=a,b");
  expect(leadsTo("https://map.example/compare/")).toBe("https://map.example/");
  expect(leadsTo("file:///D:/map/compare/index.html?compare=a,b")).toBe("file:///D:/map/index.html?compare=a,b");
});

test.each(["%2F%2Fevil.example", "javascript:alert(1)", "https%3A%2F%2Fevil.example", "%5C%5Cevil.example", "a%26lang%3Den", "%E4%B8", "a%23b", "%0d%0aSet-Cookie:x", "a".repeat(401)])(
  "what is no list of ids leads to the map and nowhere else: %s",
  (hostile) => expect(leadsTo(`https://map.example/p/compare/${hostile}`)).toBe("https://map.example/p/"),
);

test("the page runs nothing but that script", () => {
  const html = page("index.html");
  expect(html.match(/<script[^>]*>/g)).toEqual(['<script src="open.js">']);
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/\s(style|on\w+)=/);
});
