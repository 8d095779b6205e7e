import { isDay } from "../../../domain/calendar";
import { plainText } from "../../../domain/number-text";
import type { GridCell } from "../../../domain/table-grid";
import type { AnswerFault } from "./answer-fault";

/** The ISO day in a cell: a date of the spreadsheet, `2026-11-20`, `2026/11/20`, `2026.11.20`, `2026年11月20日`. Which of two small numbers is the month is nobody's guess. */
export function answeredDay(cell: GridCell | null, today: string): { day: string } | AnswerFault {
  const text = plainText(cell?.text ?? "");
  if (text === "") return { code: "date-missing", value: "" };
  const [, year = "", month = "", day = ""] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (year === "" || !isDay(iso)) return { code: "date-unreadable", value: text.slice(0, 40) };
  return iso > today ? { code: "date-future", value: iso, limit: today } : { day: iso };
}
