import type { AnyRecord, Collections, LedgerRecord, ScenarioRecord } from "../domain/project-records";

/** The records of a collection: for the public only those an office has released. The same records give the same list. */
export function releasedIn<C extends "projects" | "industries" | "ledger" | "investments" | "resources" | "answers" | "splits">(collections: Collections | null, name: C, isPublic: boolean): readonly Collections[C][string][] {
  const records = collections?.[name];
  if (!records || (isPublic && internalOnly.has(name))) return nothing;
  const known = lists.get(records) ?? { all: Object.values(records), released: Object.values(records).filter(isReleased) };
  lists.set(records, known);
  return (isPublic ? known.released : known.all) as readonly Collections[C][string][];
}

/** What parks answered and what districts share has no public form. */
const internalOnly: ReadonlySet<string> = new Set(["answers", "splits"]);

/** What is negotiated is not released, whatever its class says. */
const isReleased = (record: AnyRecord): boolean => record.releaseClass === "public" && !("isNegotiated" in record && record.isNegotiated);

const lists = new WeakMap<object, { all: unknown; released: unknown }>();
const nothing: readonly never[] = [];

/** Records of the ledger by their ids; the same list gives the same object. */
export function ledgerOf(list: readonly LedgerRecord[]): Collections["ledger"] {
  const known = ledgers.get(list) ?? Object.fromEntries(list.map((record) => [record.id, record]));
  ledgers.set(list, known);
  return known;
}

const ledgers = new WeakMap<readonly LedgerRecord[], Collections["ledger"]>();

/** The scenario of that id, where there is one that may be shown. */
export function releasedScenario(collections: Collections | null, id: string | null, isPublic: boolean): ScenarioRecord | null {
  const chosen = collections && id !== null && Object.hasOwn(collections.scenarios, id) ? (collections.scenarios[id] ?? null) : null;
  return chosen && (!isPublic || chosen.releaseClass === "public") ? chosen : null;
}
