import { scryptSync } from "node:crypto";
import { expect, test } from "vitest";
import { KioskConfiguration } from "../../src/domain/kiosk/kiosk-configuration";
import { hashPin, matchesPin } from "../../src/formats/pin-hash";

const salt = "607686f1e62467ab7c712712e3e7bb59";

test("the hash is that of scrypt, as another implementation computes it", async () => {
  const wanted = scryptSync("2718281828", Buffer.from(salt, "hex"), 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 }).toString("hex");
  expect((await hashPin("2718281828", Buffer.from(salt, "hex"))).hash).toBe(wanted);
});

test("only the PIN that was hashed matches, and the configuration takes what is printed", async () => {
  const exitPin = await hashPin("4711");
  expect(KioskConfiguration.parse({ exitPin }).exitPin).toEqual(exitPin);
  expect(await matchesPin("4711", exitPin)).toBe(true);
  expect(await matchesPin("4712", exitPin)).toBe(false);
  expect(await matchesPin("4711", { ...exitPin, salt })).toBe(false);
  const last = exitPin.hash.endsWith("0") ? "1" : "0";
  expect(await matchesPin("4711", { ...exitPin, hash: exitPin.hash.slice(0, -1) + last })).toBe(false);
});

test("the same PIN is hashed with another salt each time", async () => {
  const [first, second] = await Promise.all([hashPin("4711"), hashPin("4711")]);
  expect(first.salt).not.toBe(second.salt);
  expect(first.hash).not.toBe(second.hash);
});
