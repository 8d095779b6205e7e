import { searchStatements } from "../../analysis/search-statements";
import type { SourceDocument } from "../../domain/document";
import type { Statement } from "../../domain/statement";
import type { Zone } from "../../domain/zone";
import { statementIndex } from "../statements/statement-index";
import type { FieldHit } from "./field-hit";

/** More stand in the list of all statements. */
const mostShown = 6;

/** The best statements for a query, and the way to all where there are more. One character says too little to look for. */
export function findStatements(statements: readonly Statement[], documents: readonly SourceDocument[] | null, zones: readonly Zone[], query: string): FieldHit[] {
  if (statements.length === 0 || query.trim().length < 2) return [];
  const found = searchStatements(statementIndex(statements, documents, zones), query);
  const shown = found.slice(0, mostShown).map((value): FieldHit => ({ of: "statement", value }));
  return found.length > mostShown ? [...shown, { of: "statements", query: query.trim(), n: found.length }] : shown;
}
