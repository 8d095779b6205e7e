import { expect, test } from "vitest";
import { afterChange, afterSaving, backupIsDue, noBackup } from "../../src/domain/project-backup";

const day = (n: number) => new Date(Date.UTC(2026, 10, n));

test("a backup is due after fifty changes or a week since the first of them, and not without changes", () => {
  const change = (times: number) => Array.from({ length: times }).reduce<typeof noBackup>((backup) => afterChange(backup, day(1)), noBackup);
  expect(backupIsDue(change(49), day(2))).toBe(false);
  expect(backupIsDue(change(50), day(2))).toBe(true);
  expect(backupIsDue(change(1), day(7))).toBe(false);
  expect(backupIsDue(afterChange(change(1), day(7)), day(8))).toBe(true);
  expect(backupIsDue(noBackup, day(30))).toBe(false);
  expect(backupIsDue(afterSaving(day(1)), day(30))).toBe(false);
});
