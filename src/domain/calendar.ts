/** The first day of an ISO day, month or year; `null` where it is none of the calendar. */
export function firstDay(date: string): string | null {
  const [, year = "", month = "01", day = "01"] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const time = new Date(Date.UTC(y, m - 1, d));
  const isReal = year !== "" && time.getUTCFullYear() === y && time.getUTCMonth() === m - 1 && time.getUTCDate() === d;
  return isReal ? `${year}-${month}-${day}` : null;
}

/** The days that a map can be asked for: far enough for any plan, and no typing error becomes one. */
export const days = { first: "1900-01-01", last: "2100-12-31" } as const;

/** Whether a text is a whole day of the calendar within `days`. */
export const isDay = (text: string): boolean => text.length === 10 && firstDay(text) !== null && text >= days.first && text <= days.last;

/** Whether a text is a day, a month or a year of the calendar within `days`. */
export function isDate(text: string): boolean {
  const day = firstDay(text);
  return day !== null && day >= days.first && day <= days.last;
}

/** The day before an ISO day. */
export const dayBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
