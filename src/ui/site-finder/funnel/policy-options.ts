import { standingOn } from "../../../domain/statement-time";
import type { Statement, Topic } from "../../../domain/statement";

export type RuleOption = { statement: Statement; rule: NonNullable<Statement["rule"]>; /** Why it can be no condition; `null` where it can. */ barred: "proposed" | "not-yet" | "expired" | "replaced" | "caution" | "doubtful" | null };

/** The rules of the register that answer a query, those that can be a condition first. Only one that is in force today, without a caution, can. */
export function ruleOptions(statements: readonly Statement[], today: string | null, query: string): RuleOption[] {
  const words = query.trim().toLowerCase().slice(0, 80).split(/\s+/).filter(Boolean);
  const options = statements.flatMap((statement): RuleOption[] => {
    const { rule } = statement;
    if (rule === null || !words.every((word) => haystack(statement).includes(word))) return [];
    return [{ statement, rule, barred: barredBy(statement, rule, today) }];
  });
  return options.sort((a, b) => Number(a.barred !== null) - Number(b.barred !== null) || concern(a) - concern(b));
}

/** What bears on a site comes before how offices work together. */
const topics: readonly Topic[] = ["land", "investment", "industry", "infrastructure", "housing", "service"];
function concern({ statement }: RuleOption): number {
  const at = topics.indexOf(statement.topic);
  return at < 0 ? topics.length : at;
}

function barredBy({ doubtful, caution }: Statement, rule: NonNullable<Statement["rule"]>, today: string | null): RuleOption["barred"] {
  const standing = standingOn(rule, today);
  if (standing !== "in-force") return standing;
  return doubtful ? "doubtful" : caution === null ? null : "caution";
}

const haystack = ({ id, text, rule }: Statement): string => `${id} ${text.zh} ${text.en} ${rule?.binds.zh ?? ""} ${rule?.binds.en ?? ""}`.toLowerCase();

/** As many as one looks through; the search finds the others. */
const mostShown = 24;

/** The rules that are listed: what is chosen stands first and never leaves the list, whatever is searched for. */
export function policyRows(options: readonly RuleOption[], chosen: readonly string[], query: string): { shown: RuleOption[]; left: number } {
  const first = query.trim() === "" ? options.filter(({ statement }) => chosen.includes(statement.id)) : [];
  const rest = options.filter((option) => !first.includes(option));
  const shown = [...first, ...rest].slice(0, Math.max(mostShown, first.length));
  return { shown, left: options.length - shown.length };
}
