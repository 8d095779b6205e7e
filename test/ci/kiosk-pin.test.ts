import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { KioskConfiguration } from "../../src/domain/kiosk/kiosk-configuration";
import { matchesPin } from "../../src/formats/pin-hash";

const root = join(import.meta.dirname, "../..");
const ask = (...lines: string[]) => spawnSync(process.execPath, [join(root, "node_modules/tsx/dist/cli.mjs"), join(root, ".ci/kiosk-pin.ts")], { input: lines.map((line) => `${line}\n`).join(""), encoding: "utf8" });

test("prints the part of config.json, and nothing of the PIN", async () => {
  const { stdout, stderr, status } = ask("20261122", "20261122");
  expect(status).toBe(0);
  const { exitPin } = KioskConfiguration.parse(z.object({ kiosk: z.unknown() }).parse(JSON.parse(stdout)).kiosk);
  expect(exitPin && (await matchesPin("20261122", exitPin))).toBe(true);
  expect(stdout + stderr).not.toContain("20261122");
});

test("says why it prints nothing", () => {
  const different = ask("20261122", "20261123");
  expect([different.status, different.stdout]).toEqual([1, ""]);
  expect(different.stderr).toContain("not the same");
  expect(ask("12", "12").stderr).toContain("4 to 12 digits");
  expect(ask().status).toBe(1);
}, 20_000);
