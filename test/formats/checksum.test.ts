import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sha256Hex } from "../../src/formats/checksum";

const byNode = (content: Uint8Array | string): string => createHash("sha256").update(content).digest("hex");

test("the checksum of nothing is the published one", () => {
  expect(sha256Hex("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
});

test("a text counts by its UTF-8 bytes, whatever its length", () => {
  for (const text of ["片区", "a".repeat(55), "a".repeat(56), "a".repeat(64), "滇池".repeat(5000)]) {
    expect(sha256Hex(text)).toBe(byNode(text));
    expect(sha256Hex(new TextEncoder().encode(text))).toBe(byNode(text));
  }
});

test("one byte more is another checksum", () => {
  expect(sha256Hex(new Uint8Array([1, 2, 3]))).toBe(byNode(new Uint8Array([1, 2, 3])));
  expect(sha256Hex(new Uint8Array([1, 2, 3, 0]))).not.toBe(sha256Hex(new Uint8Array([1, 2, 3])));
});
