import type { Quantity, Statement, StatementStatus } from "../domain/statement";
import { standingOn, yearToTell } from "../domain/statement-time";
import type { Text } from "../domain/text";
import { figure } from "./format-area";
import { dateText } from "./format-date";
import { translate, type MessageKey } from "./translate";

/** The figure of a statement as printed, without its unit: `约 1,500`, `10–20`. */
export function quantityValue({ amount, upTo, sense }: Quantity): Text {
  const value = upTo === null ? figure(amount) : `${figure(amount)}–${figure(upTo)}`;
  return sense === "exactly" ? { zh: value, en: value } : both(`statement.sense.${sense}`, { value: { zh: value, en: value } });
}

/** What the statement holds for; `null` where the source does not say. */
export function periodText(period: Statement["period"]): Text | null {
  if (period === null) return null;
  const { label, from, to } = period;
  if (label) return label;
  if (from !== null && from === to) return dateText(from);
  if (from !== null && to !== null) return both("statement.period.range", { from: dateText(from), to: dateText(to) });
  if (from !== null) return both("statement.period.from", { from: dateText(from) });
  return to === null ? null : both("statement.period.to", { to: dateText(to) });
}

/** Whether a rule holds today: `拟议，未批准`, `已到期（2024年）`. */
export function standingText(rule: NonNullable<Statement["rule"]>, today: string | null): Text {
  const standing = standingOn(rule, today);
  const { until } = rule;
  if (until !== null && standing === "expired") return both("statement.standing.expired.until", { year: plain(until.slice(0, 4)) });
  if (until !== null && standing === "in-force") return both("statement.standing.in-force.until", { date: dateText(until) });
  return both(`statement.standing.${standing}`);
}

/**
 * How far along it is, and since when nobody has said so again: `既有`, `截至2020年`. A rule is not built: whether it holds is said
 * in place of that, `现行`; that it is only a target is said too.
 */
export function stageTexts(statement: Statement, today: string | null): Text[] {
  const { rule, status } = statement;
  const year = yearToTell(statement, today);
  const stage = rule === null || !saysNoMore(status) ? [both(`statement.statusNote.${status}`)] : [];
  return [...(rule ? [standingText(rule, today)] : []), ...stage, ...(year === null ? [] : [both("statement.asOf", { year: plain(year) })])];
}

/** What stands below the sentence: status, standing and whom it binds, period, caution. */
export function statementNotes(statement: Statement, today: string | null): Text[] {
  const { rule, period, caution, status } = statement;
  // The sign says that it exists.
  const isPlain = rule === null && status === "existing";
  const binds = rule ? [both("statement.binds", { who: rule.binds })] : [];
  const span = periodText(period);
  return [...stageTexts(statement, today).slice(isPlain ? 1 : 0), ...binds, ...(span ? [span] : []), ...(caution ? [caution] : [])];
}

/** Of a rule: whether it holds says more than that it exists or was planned. */
const saysNoMore = (status: StatementStatus): boolean => status === "existing" || status === "planned";

const plain = (text: string): Text => ({ zh: text, en: text });

function both(key: MessageKey, parameters: Record<string, Text> = {}): Text {
  const sentence = (language: "zh" | "en") => translate(language, key, Object.fromEntries(Object.entries(parameters).map(([name, text]) => [name, text[language]])));
  return { zh: sentence("zh"), en: sentence("en") };
}
