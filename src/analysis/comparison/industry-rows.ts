import type { ComparedPlace } from "../../domain/compared-place";
import type { CellIndustry, CellSource, ComparisonCell, ComparisonRow } from "../../domain/comparison-table";
import { industryIds, type IndustryId, type IndustryRole } from "../../domain/industry";
import type { Statement } from "../../domain/statement";
import type { ThemeClaim, ThemePart } from "../../domain/theme-model";
import { ascending, firm, yearOf, yearShown, zonesById, zonesOf } from "../themes/claims";
import { byPrevalence, industryClass, partsOf, profilesOf } from "../themes/industry-profiles";
import { basis, statementSource } from "./cell-basis";
import { missing, notStated, row, type ComparisonContext } from "./comparison-inputs";
import { meanSimilarity, pairSimilarities } from "./similarity";

/** What prevails of the industries of each place; a place that nobody says anything of is not there, and has not none. */
export type KnownIndustries = ReadonlyMap<string, readonly CellIndustry[]>;

/** 产业: which each place has, in which role, in common and apart, and how alike they are. */
export function industryRows(inputs: ComparisonContext): ComparisonRow[] {
  const known = knownIndustries(inputs);
  const within = (place: ComparedPlace, role?: IndustryRole | null): ComparisonCell => {
    const own = known.get(place.id) ?? [];
    const industries = role === undefined ? own : own.flatMap((one) => (one.role === role ? [role === null ? one : { ...one, among: amongInRole(known, place.id, one) }] : []));
    return industries.length > 0 ? { is: "industries", industries } : notStated(inputs);
  };
  const ofRole = (id: string, word: "industry.leading" | "industry.auxiliary" | "industry.unsaid", role: IndustryRole | null) =>
    row(inputs, { id, word, definition: "industries", isDefault: role === "leading" }, (place) => within(place, role));
  return [
    ofRole("industry.leading", "industry.leading", "leading"),
    ofRole("industry.auxiliary", "industry.auxiliary", "auxiliary"),
    ofRole("industry.unsaid", "industry.unsaid", null),
    row(inputs, { id: "industry.shared", word: "industry.shared", definition: "industries", isDefault: true }, (place) => within(place)),
    similarityRow(inputs, known),
  ];
}

function similarityRow(inputs: ComparisonContext, known: KnownIndustries): ComparisonRow {
  const pairs = pairSimilarities(inputs.places.map(({ place }) => ({ id: place.id, has: setOf(known.get(place.id)) })));
  return row(inputs, { id: "industry.similarity", word: "industry.similarity", definition: "similarity", canPrefer: true, isDefault: true }, ({ id }) => {
    const own = known.get(id);
    if (!own) return notStated(inputs);
    const of = pairs.flatMap(({ pair, amount }) => (pair.includes(id) ? [{ id: pair[0] === id ? pair[1] : pair[0], amount }] : []));
    const amount = meanSimilarity(of);
    if (amount === null) return missing("alone");
    const sources = [id, ...of.map((other) => other.id)].flatMap((place) => (known.get(place) ?? []).flatMap((one) => one.basis.sources));
    return { is: "number", amount, digits: 2, pairs: of, basis: basis("computed", [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()]) };
  });
}

const setOf = (industries: readonly CellIndustry[] | undefined): ReadonlySet<IndustryId> | null => (industries ? new Set(industries.map(({ industry }) => industry)) : null);

type Sources = Pick<ComparisonContext, "publication" | "statements" | "industries" | "year"> & { places: readonly { place: { id: string } }[] };

/** Of counties only what was entered: a statement that names one may speak of something that lies in it. */
export function knownIndustries({ places, publication, statements, industries, year }: Sources): KnownIndustries {
  const ids = new Set(places.map(({ place }) => place.id));
  const zones = zonesById(publication.zones);
  const said = firm(statements ?? []);
  const profiles = profilesOf(said, industries, { of: (statement) => zonesOf(statement, zones).filter((id) => ids.has(id)), has: (unit) => ids.has(unit) });
  const shown = yearShown(ascending([...profiles.values()].flat().map(({ asOf }) => yearOf(asOf))), year);
  const parts = new Map([...profiles].flatMap(([id, all]): [string, ThemePart[]][] => {
    const [first] = byPrevalence(all, shown);
    return first ? [[id, partsOf(first)]] : [];
  }));
  const has = (id: string, industry: IndustryId) => parts.get(id)?.some((part) => part.class === industryClass(industry)) ?? false;
  const register = new Map((statements ?? []).map((statement) => [statement.id, statement]));
  return new Map([...parts].map(([id, own]) => [id, own.map((part) => cellIndustry(part, register, (industry) => amongOf([...parts.keys()].filter((one) => has(one, industry)).length, parts.size)))]));
}

const amongOf = (having: number, all: number): CellIndustry["among"] => (all < 2 ? null : having === all ? "all" : having > 1 ? "some" : "one");

/** What leads here and only exists there is not shared as a leading industry. */
function amongInRole(known: KnownIndustries, place: string, { industry, role }: CellIndustry): CellIndustry["among"] {
  const others = [...known].flatMap(([id, all]) => (id === place ? [] : [all.find((one) => one.industry === industry)]));
  if (others.length === 0) return null;
  const same = others.filter((one) => one?.role === role).length;
  if (same > 0) return same === others.length ? "all" : "some";
  return others.some((one) => one?.role === null) ? "unranked" : "one";
}

function cellIndustry(part: ThemePart, register: ReadonlyMap<string, Statement>, among: (industry: IndustryId) => CellIndustry["among"]): CellIndustry {
  const industry = industryIds.find((id) => industryClass(id) === part.class) ?? industryIds[0];
  const dates = part.claims.flatMap(({ asOf }) => asOf ?? []).sort();
  const caution = part.claims.flatMap(({ source }) => (source.kind === "statement" ? (register.get(source.id)?.caution ?? []) : []))[0] ?? null;
  return { industry, role: part.role, among: among(industry), basis: basis(part.value, part.claims.flatMap((claim) => sourceOf(claim, register)), { status: part.status, asOf: dates.at(-1) ?? null, caution }) };
}

function sourceOf({ source, asOf }: ThemeClaim, register: ReadonlyMap<string, Statement>): CellSource[] {
  if (source.kind === "record") return [{ kind: "record", collection: "industries", id: source.id, asOf, published: null }];
  const statement = source.kind === "statement" ? register.get(source.id) : undefined;
  return statement ? [statementSource(statement)] : [];
}
