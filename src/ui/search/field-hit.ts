import type { SearchHit } from "../../analysis/search-zones";
import type { Statement } from "../../domain/statement";

/** What the field offers: a zone or place, a statement, or the way to all `n` statements that were found. */
export type FieldHit = SearchHit | { of: "statement"; value: Statement } | { of: "statements"; query: string; n: number };
