import { expect, test } from "vitest";
import { readKioskFlags } from "../../src/formats/kiosk-link";

const usual = { seat: "kiosk", stories: [], chapter: 0, language: "zh", loop: true, idleSeconds: 60, countdownSeconds: 10, wall: null, safe: { top: 0, right: 0, bottom: 0, left: 0 }, channel: "1" };

test("an address that asks for no screen of an exhibition is none", () => {
  for (const query of ["", "?kiosk=0", "?kiosk=yes", "?story=a&idle=30", "?role=exhibition"]) expect(readKioskFlags(query, "zh")).toEqual({ flags: null, problems: [] });
});

test("a kiosk is told how it runs", () => {
  expect(readKioskFlags("?kiosk=1", "zh").flags).toEqual(usual);
  const { flags, problems } = readKioskFlags("?kiosk=1&story=linkage-zone,pilot-zone&chapter=3&lang=both&loop=0&idle=90&countdown=15&wall=32x9&safe=5,2.5,0,25&channel=hall-2", "zh");
  expect(problems).toEqual([]);
  expect(flags).toEqual({ seat: "kiosk", stories: ["linkage-zone", "pilot-zone"], chapter: 2, language: "both", loop: false, idleSeconds: 90, countdownSeconds: 15, wall: "32x9", safe: { top: 0.05, right: 0.025, bottom: 0, left: 0.25 }, channel: "hall-2" });
  expect(readKioskFlags("?kiosk=1&safe=4", "en").flags).toEqual({ ...usual, language: "en", safe: { top: 0.04, right: 0.04, bottom: 0.04, left: 0.04 } });
});

test("a wall and its presenter are screens without kiosk=1", () => {
  expect(readKioskFlags("?screen=wall&kiosk=1", "zh").flags?.seat).toBe("wall");
  expect(readKioskFlags("?screen=console", "zh").flags?.seat).toBe("console");
});

test("a table is read from two sides", () => {
  expect(readKioskFlags("?kiosk=1&table=1", "zh").flags).toEqual({ ...usual, isTable: true });
  expect(readKioskFlags("?kiosk=1&table=0", "zh").flags).toEqual(usual);
  expect(readKioskFlags("?kiosk=1&table=round", "zh").problems).toEqual([{ code: "link-unreadable", at: "table=round" }]);
});

test("what cannot be understood keeps its default and is named", () => {
  const { flags, problems } = readKioskFlags("?kiosk=1&idle=5&countdown=-1&wall=21x9&safe=30&channel=A%20b&chapter=0&loop=ja&lang=fr", "zh");
  expect(flags).toEqual(usual);
  expect(problems.map(({ at }) => at)).toEqual(["chapter=0", "lang=fr", "loop=ja", "idle=5", "countdown=-1", "wall=21x9", "safe=30", "channel=A b"]);
  expect(readKioskFlags("?kiosk=1&safe=1,2,3", "zh").problems).toEqual([{ code: "link-unreadable", at: "safe=1,2,3" }]);
  expect(readKioskFlags("?kiosk=1&screen=Wall", "zh")).toEqual({ flags: usual, problems: [{ code: "link-unreadable", at: "screen=Wall" }] });
  expect(readKioskFlags("?screen=tv", "zh")).toEqual({ flags: null, problems: [{ code: "link-unreadable", at: "screen=tv" }] });
});
