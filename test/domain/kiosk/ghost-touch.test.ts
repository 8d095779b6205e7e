import { expect, test } from "vitest";
import { judgeTouch, newScreen, type Contact, type TouchMemory } from "../../../src/domain/kiosk/ghost-touch";

const palmPx = 60;
const finger = (over: Partial<Contact> = {}): Contact => ({ radiusPx: 14, atMs: 1000, others: 0, ...over });
const judge = (contact: Contact, memory: TouchMemory = newScreen) => judgeTouch(memory, contact, palmPx);

test("a finger is a finger, two of them too, a third is one too many", () => {
  expect(judge(finger()).verdict).toBe("finger");
  expect(judge(finger({ others: 1 })).verdict).toBe("finger");
  expect(judge(finger({ others: 2 })).verdict).toBe("too-many");
});

test("a touch without size is a ghost only where the screen measures sizes", () => {
  expect(judge(finger({ radiusPx: 0 })).verdict).toBe("finger");
  const { memory } = judge(finger());
  expect(judge(finger({ radiusPx: 0 }), memory).verdict).toBe("no-size");
});

test("a palm is refused, and so is what it touches beside it within 50 ms", () => {
  const { verdict, memory } = judge(finger({ radiusPx: 60 }));
  expect(verdict).toBe("palm");
  expect(judge(finger({ atMs: 1049 }), memory).verdict).toBe("beside-palm");
  expect(judge(finger({ atMs: 1050 }), memory).verdict).toBe("finger");
});
