import type { Text } from "../domain/text";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** An ISO day, month or year as each language writes it; any other text stays as it is. */
export function dateText(date: string): Text {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  const monthName = month && months[Number(month) - 1];
  if (!year || (month && !monthName)) return { zh: date, en: date };
  return {
    zh: `${year}年${month ? `${Number(month)}月` : ""}${day ? `${Number(day)}日` : ""}`,
    en: [day && Number(day), monthName, year].filter(Boolean).join(" "),
  };
}
