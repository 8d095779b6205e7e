import { ExcludedFact, Statement } from "../../src/domain/statement";
import { sharedRuns } from "./document-runs";
import { datasetOf, type Finding, type Publication, type RawRecord } from "./read";

/** How many facts were taken from each of the five documents; every one of them is a statement or excluded with a reason. */
const factCounts = [150, 154, 71, 150, 118];
export const allFacts = factCounts.flatMap((count, document) => Array.from({ length: count }, (_, index) => `S${document}-${String(index + 1).padStart(3, "0")}`));

const longest = { zh: 90, en: 300 };
const excludedFile = "build/excluded-facts.json";

/** The register of statements: each fact once, our own words, sound references, doubtful figures internal. */
export function checkStatements(publication: Publication): Finding[] {
  const { records } = datasetOf(publication, "statements");
  // A folder of an office may come without the register.
  if (records.length === 0) return [];
  return [...records.flatMap((record) => findingsOf(record, publication)), ...duplicates(records), ...coverage(publication)];
}

function findingsOf({ file, index, value }: RawRecord, publication: Publication): Finding[] {
  const parsed = Statement.safeParse(value);
  const at = String(index);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => ({ file, at: [at, ...path.map(String)].join("."), why: message }));
  const statement = parsed.data;
  const { id, document, facts, text, quantity, indicator, areaKind, doubtful, releaseClass, industries, caution } = statement;
  const findings: Finding[] = [];
  const fault = (field: string, why: string) => findings.push({ file, at: `${at}.${field}`, why: `${id}: ${why}` });
  for (const language of ["zh", "en"] as const) {
    if ([...text[language]].length > longest[language]) fault(`text.${language}`, `longer than ${longest[language]} signs`);
    if (!/[。.]$/.test(text[language])) fault(`text.${language}`, "not a sentence: no full stop");
  }
  if (facts.length > 0 && id !== facts[0]) fault("id", "differs from its first fact");
  if (facts.some((fact) => `00${fact[1]}` !== document)) fault("document", "a fact of another document");
  if (facts.length === 0 && !id.startsWith("P-")) fault("facts", "a statement of a document without a fact");
  if (doubtful && releaseClass !== "internal") fault("releaseClass", "doubtful, but not internal");
  if (doubtful && caution === null) fault("caution", "doubtful without a word why");
  if (indicator && !quantity) fault("indicator", "an indicator without a quantity");
  if ((indicator === "area") !== (areaKind !== null)) fault("areaKind", "goes with indicator area, and only with it");
  if (industries.length > 0 && statement.topic !== "industry") fault("industries", "only with topic industry");
  const own = [text.zh, caution?.zh ?? "", statement.rule?.binds.zh ?? "", statement.of?.zh ?? "", statement.where?.zh ?? ""];
  for (const words of own) for (const run of sharedRuns(words, namesOf(publication)).slice(0, 1)) fault("text.zh", `15 signs as in a document: ${run}`);
  const known = {
    zones: new Set(datasetOf(publication, "zones").features.map((feature) => feature.id)),
    divisions: new Set([...datasetOf(publication, "districts").features, ...datasetOf(publication, "prefectures").features].map((feature) => feature.id)),
    places: new Set(datasetOf(publication, "places").features.map((feature) => feature.id)),
    document: new Set(publication.documents.map((one) => (one as { id?: unknown }).id)),
  };
  for (const field of ["zones", "divisions", "places"] as const) {
    for (const name of statement[field]) if (!known[field].has(name)) fault(field, `unknown: ${name}`);
  }
  if (!known.document.has(document)) fault("document", `unknown: ${document}`);
  return findings;
}

function duplicates(records: readonly RawRecord[]): Finding[] {
  const seen = new Set<unknown>();
  return records.flatMap(({ file, index, value }) => {
    const { id } = value as { id?: unknown };
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew ? [] : [{ file, at: String(index), why: `duplicate id ${String(id)}` }];
  });
}

/** Every fact is in one place: a statement, or the list of what was left out. */
function coverage({ datasets, excluded }: Publication): Finding[] {
  const file = excludedFile;
  const findings: Finding[] = [];
  const where = new Map<string, number>();
  for (const { value } of datasets.find(({ id }) => id === "statements")?.records ?? []) {
    for (const fact of (value as { facts?: string[] }).facts ?? []) where.set(fact, (where.get(fact) ?? 0) + 1);
  }
  excluded.forEach((entry, index) => {
    const parsed = ExcludedFact.safeParse(entry);
    if (!parsed.success) return void findings.push({ file, at: String(index), why: parsed.error.issues[0]?.message ?? "" });
    const { fact, reason, see } = parsed.data;
    where.set(fact, (where.get(fact) ?? 0) + 1);
    if ((reason === "repeats") !== (see !== null)) findings.push({ file, at: String(index), why: `${fact}: “see” goes with “repeats”` });
  });
  for (const fact of allFacts) {
    const times = where.get(fact) ?? 0;
    if (times !== 1) findings.push({ file, at: "", why: `${fact}: ${times === 0 ? "neither a statement nor excluded" : `${times} times`}` });
  }
  for (const fact of where.keys()) if (!allFacts.includes(fact)) findings.push({ file, at: "", why: `${fact}: no such fact` });
  return findings;
}

/** What may stand as printed: the names of zones, documents and issuers, and those listed beside the excluded facts. */
function namesOf({ documents, datasets, allowedNames }: Publication): string[] {
  const titles = documents.map((document) => (document as { title?: { zh?: string } }).title?.zh ?? "");
  const zones = (datasets.find(({ id }) => id === "zones")?.features ?? []).map(({ properties }) => String(properties["name_zh"]));
  return [...titles, ...zones, ...allowedNames].filter((name) => [...name].length >= 4).sort((a, b) => b.length - a.length);
}
