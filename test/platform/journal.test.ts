import { expect, test } from "vitest";
import { createJournal, journalKey, parseJournal } from "../../src/platform/journal";

function fakeStorage(): Pick<Storage, "getItem" | "setItem"> & { writes: number } {
  const values = new Map<string, string>();
  const storage = {
    writes: 0,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => {
      storage.writes += 1;
      values.set(key, value);
    },
  };
  return storage;
}

test("entries of a screen outlive its page, those of a desk do not", () => {
  const storage = fakeStorage();
  const desk = createJournal(() => storage, () => 1);
  desk.note("error", "one");
  expect(desk.read()).toEqual([{ at: 1, kind: "error", detail: "one", times: 1 }]);
  expect(storage.getItem(journalKey)).toBeNull();

  const screen = createJournal(() => storage, () => 2);
  screen.note("start");
  screen.keep();
  screen.note("context-lost", "linkage-zone/2");
  const afterReload = createJournal(() => storage, () => 3);
  afterReload.keep();
  expect(afterReload.read().map(({ kind }) => kind)).toEqual(["start", "context-lost"]);
});

test("the journal holds 200 entries of bounded length, the latest", () => {
  const storage = fakeStorage();
  const screen = createJournal(() => storage, () => 5);
  screen.keep();
  for (let count = 0; count < 260; count += 1) screen.note("error", `${count} ${"x".repeat(2000)}`);
  expect(screen.read()).toHaveLength(200);
  expect(screen.read()[0]?.detail).toMatch(/^60 /);
  expect(screen.read()[199]?.detail).toHaveLength(600);
});

test("what repeats with every frame is counted, and written once a second", () => {
  const storage = fakeStorage();
  let now = 0;
  const screen = createJournal(() => storage, () => now);
  screen.keep();
  storage.writes = 0;
  for (; now < 3000; now += 16) screen.note("error", "the same");
  expect(screen.read()).toHaveLength(1);
  expect(screen.read()[0]?.times).toBe(Math.ceil(3000 / 16));
  expect(storage.writes).toBeLessThan(5);
});

test("without a store the visit has its entries all the same, and foreign content is passed over", () => {
  const refused = createJournal(() => {
    throw new DOMException("no", "SecurityError");
  });
  refused.keep();
  refused.note("watchdog", "frames");
  refused.note("reload", "frames");
  expect(refused.read().map(({ kind }) => kind)).toEqual(["watchdog", "reload"]);
  expect(parseJournal("{")).toEqual([]);
  expect(parseJournal('{"a":1}')).toEqual([]);
  expect(parseJournal('[1,null,{"at":"x","kind":"error","detail":""},{"at":1,"kind":"steal","detail":""},{"at":1,"kind":"pin","detail":"wrong"}]')).toEqual([{ at: 1, kind: "pin", detail: "wrong", times: 1 }]);
});

test("what was counted in memory is kept when something else follows, another screen writes, or the page goes", () => {
  const storage = fakeStorage();
  const screen = createJournal(() => storage, () => 100);
  screen.keep();
  for (let times = 0; times < 5; times += 1) screen.note("pin", "wrong");
  const other = createJournal(() => storage, () => 100);
  other.keep();
  other.note("start", "wall");
  screen.note("pin", "wrong, locked");
  expect(screen.read().map(({ kind, detail, times }) => [kind, detail, times])).toEqual([["pin", "wrong", 5], ["start", "wall", 1], ["pin", "wrong, locked", 1]]);
  screen.note("pin", "wrong, locked");
  screen.flush();
  expect(createJournal(() => storage).read().at(-1)).toMatchObject({ detail: "wrong, locked", times: 2 });
});
