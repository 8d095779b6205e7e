import { searchStatements, type StatementIndex } from "../../analysis/search-statements";
import type { Statement, StatementStatus, Topic } from "../../domain/statement";
import { isUnplaced } from "../../domain/statement-scope";

/** What a list of statements is narrowed to; `""` is any. `zone` may also be `unplaced`. */
export type StatementFilter = { query: string; topic: Topic | ""; status: StatementStatus | ""; document: string; zone: string };

export const noFilter: StatementFilter = { query: "", topic: "", status: "", document: "", zone: "" };

/** The zone of those that have none. */
export const unplaced = "unplaced";

/** The statements that answer every part of the filter; the best answers to its words first. */
export function filterStatements(index: StatementIndex, { query, topic, status, document, zone }: StatementFilter): Statement[] {
  const found = query.trim() === "" ? index.map(({ statement }) => statement) : searchStatements(index, query);
  return found.filter(
    (statement) =>
      (topic === "" || statement.topic === topic) &&
      (status === "" || statement.status === status) &&
      (document === "" || statement.document === document) &&
      (zone === "" || (zone === unplaced ? isUnplaced(statement) : statement.zones.includes(zone))),
  );
}
