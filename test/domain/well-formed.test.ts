import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cutAt, UniqueNames, wellFormed } from "../../src/domain/well-formed";

const utf16 = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units));
const survives = (text: string): boolean => new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(text)) === text;

test("any text becomes one that UTF-8 can write, and keeps all that it could", () => {
  fc.assert(fc.property(utf16, (text) => survives(wellFormed(text)) && wellFormed(text).length === text.length && (wellFormed(text) === text) === survives(text)));
  expect(wellFormed("\ud83d\ude00\ud83d")).toBe("\ud83d\ude00\ufffd");
});

test("a text is cut between characters", () => {
  expect(cutAt("ab\ud83d\ude00", 3)).toBe("ab");
  expect(cutAt("ab\ud83d\ude00", 4)).toBe("ab\ud83d\ude00");
  expect(cutAt("abc", 2)).toBe("ab");
  fc.assert(fc.property(utf16.map(wellFormed), fc.nat(40), (text, longest) => survives(cutAt(text, longest)) && cutAt(text, longest).length <= longest && text.startsWith(cutAt(text, longest))));
});

test("names stay apart however they are cut", () => {
  const names = new UniqueNames(10);
  expect(["id", "id", "id (2)", "\ud800", "\ud801", "abcdefghijkl", "abcdefghijkm"].map((name) => names.take(name))).toEqual(["id", "id (2)", "id (2) (2)", "\ufffd", "\ufffd (2)", "abcdefghij", "abcdef (2)"]);
  fc.assert(
    fc.property(fc.array(utf16, { maxLength: 30 }), (given) => {
      const unique = new UniqueNames(12);
      const taken = given.map((name) => unique.take(name));
      return new Set(taken).size === given.length && taken.every((name) => name.length <= 12 && survives(name));
    }),
  );
});
