/**
 * When a screen next reloads itself, ms since 1970.
 * @param time `HH:MM` local time
 * @param after ms since 1970; the next such time is meant, and never one within the first hour
 */
export function nextReload(time: string, after: number): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const due = new Date(after);
  due.setHours(hours, minutes, 0, 0);
  // By calendar days, so that a day of 23 or 25 hours ends at its time all the same.
  while (due.getTime() <= after + hourMs) due.setDate(due.getDate() + 1);
  return due.getTime();
}

const hourMs = 3_600_000;

/** A day of 25 hours, and the first hour: no next reload is farther away. */
export const longestDayMs = 26 * hourMs;
