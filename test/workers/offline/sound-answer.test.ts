import { expect, test } from "vitest";
import { pathIn } from "../../../src/workers/offline/ground";
import { isFileItself } from "../../../src/workers/offline/sound-answer";

const answer = (how: { status?: number; type?: string; kind?: ResponseType; redirected?: boolean } = {}): Response => {
  const response = new Response("x", { status: how.status ?? 200, headers: { "content-type": how.type ?? "application/json" } });
  Object.defineProperties(response, { type: { value: how.kind ?? "basic" }, redirected: { value: how.redirected ?? false } });
  return response;
};

test("only a whole file from its own place is kept", () => {
  expect(isFileItself(answer(), "a.json")).toBe(true);
  expect(isFileItself(answer({ type: "text/html" }), "")).toBe(true);
  expect(isFileItself(answer({ type: "text/html" }), "compare/index.html")).toBe(true);
  for (const how of [{ status: 206 }, { status: 404 }, { status: 500 }, { kind: "opaque" as const }, { kind: "cors" as const }, { kind: "error" as const }, { redirected: true }, { type: "text/html;charset=utf-8" }, { type: "application/xhtml+xml" }])
    expect(isFileItself(answer(how), "a.json"), JSON.stringify(how)).toBe(false);
});

test("a folder knows its own addresses from those beside it", () => {
  const scope = "https://plan.test/map/";
  expect(pathIn(scope, new URL("https://plan.test/map/geodata/%E5%9B%BE.json?x=1"))).toBe("geodata/图.json");
  expect(pathIn(scope, new URL("https://plan.test/map/"))).toBe("");
  for (const other of ["https://plan.test/maps/a", "https://plan.test/a", "https://else.test/map/a", "http://plan.test/map/a", "https://plan.test/map/%E5%9B"]) expect(pathIn(scope, new URL(other)), other).toBeNull();
});
