import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepAwake, wakeLockState } from "../../src/platform/wake-lock";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function aDevice() {
  const released: (() => void)[] = [];
  const visible: (() => void)[] = [];
  let refuses = false;
  let asked = 0;
  const page = { hidden: false, addEventListener: (_: string, listener: () => void) => visible.push(listener), removeEventListener: () => void visible.splice(0) };
  const wakeLock = {
    request: async () => {
      asked += 1;
      if (refuses) throw new DOMException("no", "NotAllowedError");
      return { addEventListener: (_: string, listener: () => void) => released.push(listener), release: async () => released.splice(0).forEach((listener) => listener()) };
    },
  };
  const settle = () => vi.advanceTimersByTimeAsync(0);
  return {
    page,
    device: { wakeLock } as unknown as Parameters<typeof keepAwake>[0],
    asked: () => asked,
    refuse: (isRefused: boolean) => (refuses = isRefused),
    hide: async () => {
      page.hidden = true;
      released.splice(0).forEach((listener) => listener());
      await settle();
    },
    show: async () => {
      page.hidden = false;
      visible.forEach((listener) => listener());
      await settle();
    },
    settle,
  };
}

test("the lock is taken again whenever the page comes into sight, and let go at the end", async () => {
  const { device, page, asked, hide, show, settle } = aDevice();
  const stop = keepAwake(device, page as unknown as Document);
  await settle();
  expect(wakeLockState()).toBe("held");
  await hide();
  expect(wakeLockState()).toBe("released");
  expect(asked()).toBe(1);
  await show();
  expect(wakeLockState()).toBe("held");
  stop();
  await settle();
  expect(wakeLockState()).toBe("released");
  await show();
  expect(asked()).toBe(2);
});

test("a refused lock is asked for once a minute, and a browser without one says so", async () => {
  const { device, page, asked, refuse, settle } = aDevice();
  refuse(true);
  const stop = keepAwake(device, page as unknown as Document);
  await settle();
  expect(wakeLockState()).toBe("refused");
  await vi.advanceTimersByTimeAsync(59_000);
  expect(asked()).toBe(1);
  refuse(false);
  await vi.advanceTimersByTimeAsync(2000);
  expect(wakeLockState()).toBe("held");
  stop();
  keepAwake({}, page as unknown as Document);
  expect(wakeLockState()).toBe("missing");
});
