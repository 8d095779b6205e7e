import { expect, test } from "vitest";
import { JsonCursor } from "../../../src/formats/spatial/json/json-cursor";

const read = (text: string): number => new JsonCursor(new TextEncoder().encode(`${text},`), "x.geojson").number();

let seed = 20_261_122;
const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;

test("numbers of every length are what the engine makes of them, to the last bit", () => {
  const wrong: string[] = [];
  for (let i = 0; i < 200_000; i += 1) {
    const value = (random() - 0.5) * 10 ** Math.floor(random() * 9 - 1);
    const text = i % 3 === 0 ? String(value) : i % 3 === 1 ? value.toFixed(Math.floor(random() * 22)) : `${Math.floor(random() * 180)}.${String(Math.floor(random() * 1e15)).padStart(15, "0")}${Math.floor(random() * 1e6)}`;
    if (!Object.is(read(text), Number(text))) wrong.push(text);
  }
  expect(wrong).toEqual([]);
});

test.each(["0", "-0", "0.0", "102.7", "1e2", "-1.5E-3", "34500000.123456", "9007199254740993", "123456789012345678901234567890", "0.00000000000000000000000012"])("%s", (text) => {
  expect(Object.is(read(text), Number(text))).toBe(true);
});

test.each(["null", "NaN", "Infinity", "-Infinity", '"102.7"', "-", ""])("%s is no number and is not passed", (text) => {
  expect(read(text)).toBeNaN();
});
