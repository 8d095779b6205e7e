/** Whatever a row of a table can stand for: a county, a zone, a prefecture, with all its names. */
export type NamedUnit = {
  id: string;
  kind: "prefecture" | "county" | "zone";
  /** The name it is shown by. */
  name: { zh: string; en: string };
  aliases: readonly string[];
  formerNames: readonly string[];
};

export type MatchReason = "id" | "name" | "alias" | "former" | "like-name" | "like-alias" | "like-former";
export type DoubtReason = "several" | "generic" | "similar" | "part";
export type Candidate = { id: string; reason: MatchReason | "similar" | "part"; /** 0 to 1. */ likeness: number };

/** What a name in a table stands for: one unit and why, one of several that the user must choose, or none. */
export type NameMatch =
  | { is: "matched"; id: string; reason: MatchReason }
  | { is: "doubtful"; reason: DoubtReason; candidates: readonly Candidate[] }
  | { is: "unmatched"; candidates: readonly Candidate[] };

const mostCandidates = 6;
const leastLikeness = 0.45;
const longestName = 100;
/** Different names of a table that are compared with all units; a table of more strange names is none of units. */
const mostCompared = 1000;

/** Joins names of a table to units. Only what can mean nothing else is matched; everything else is for the user to say. */
export function matchNames(units: readonly NamedUnit[]): (given: { id: string; name: string }) => NameMatch {
  const ids = new Map(units.map(({ id }) => [id, id] as const));
  const exact = indexBy(units, plainName);
  const core = indexBy(units, coreName);
  const places = indexBy(units, (name) => stemOf(plainName(name)));
  const names = units.flatMap(({ id, name, aliases, formerNames }) => [name.zh, ...aliases, ...formerNames].map((one): Comparable => comparable(id, plainName(one))));
  const bearing = unitsBearing(units);
  let compared = 0;
  const similarTo = (said: string): NameMatch => (compared++ < mostCompared ? similar(names, said) : { is: "unmatched", candidates: [] });
  return ({ id, name }) => {
    const byId = ids.get(id.trim());
    if (byId !== undefined) return { is: "matched", id: byId, reason: "id" };
    const said = (name.trim() === "" ? id : name).slice(0, longestName);
    const known = ids.get(said.trim());
    if (known !== undefined) return { is: "matched", id: known, reason: "id" };
    if (plainName(said) === "") return { is: "unmatched", candidates: [] };
    const meant = isGeneric(said) ? bearing(said) : [];
    if (meant.length > 1) return { is: "doubtful", reason: "generic", candidates: meant };
    return decided(exact.get(plainName(said)), "") ?? decided(core.get(coreName(said)), "like-") ?? shortName(places, said) ?? similarTo(said);
  };
}

const generic = /^(?:经开区|高新区|经济区|自贸区|保税区|综保区|综合保税区|创新区|联动创新区|新区|片区|县区|市区|郊区|园区|产业园区|工业园区|产业园|工业园|集中区|工业集中区|开发区|经济开发区|产业开发区|度假区|旅游度假区|管委会)$/;

/** A word for a kind of area and no name: 经开区, 园区. */
const isGeneric = (said: string): boolean => generic.test(written(plainName(said)));

/** The units that go by a word for their kind, those called by it alone first. */
function unitsBearing(units: readonly NamedUnit[]): (said: string) => Candidate[] {
  const all = units.map(({ id, name, aliases, formerNames }) => ({ id, names: [name.zh, ...aliases, ...formerNames].map((one) => written(plainName(one))) }));
  return (said) => {
    const word = written(plainName(said));
    const found = all.flatMap(({ id, names }): Candidate[] => (names.some((name) => name.endsWith(word)) ? [{ id, reason: names.includes(word) ? "alias" : "part", likeness: names.includes(word) ? 1 : 0.5 }] : []));
    return found.sort((a, b) => b.likeness - a.likeness).slice(0, mostCandidates);
  };
}

type Named = { id: string; reason: "name" | "alias" | "former" };

/** Of several with the same name, the one that is officially called so; never one of two that both are. */
function decided(found: readonly Named[] | undefined, like: "" | "like-"): NameMatch | null {
  const first = found?.[0];
  if (!found || !first) return null;
  const ids = new Set(found.map(({ id }) => id));
  const official = new Set(found.filter(({ reason }) => reason === "name").map(({ id }) => id));
  const [only] = ids.size === 1 ? ids : official.size === 1 && like === "" ? official : [];
  if (only !== undefined) return { is: "matched", id: only, reason: `${like}${(found.find(({ id }) => id === only) ?? first).reason}` };
  const candidates = [...ids].map((id) => ({ id, reason: `${like}${found.find((one) => one.id === id)?.reason ?? "name"}` as const, likeness: 1 }));
  return { is: "doubtful", reason: "several", candidates: candidates.slice(0, mostCandidates) };
}

/** 官渡 for 官渡区, as tables of one city write it, where nothing else is called after that place. */
function shortName(places: ReadonlyMap<string, readonly Named[]>, said: string): NameMatch | null {
  const plain = plainName(said);
  const found = kindOf(plain) === "" && plain.length >= 2 ? places.get(plain) : undefined;
  return new Set(found?.map(({ id }) => id)).size === 1 ? decided(found, "like-") : null;
}

function indexBy(units: readonly NamedUnit[], key: (name: string) => string): Map<string, Named[]> {
  const index = new Map<string, Named[]>();
  const add = (name: string, named: Named): void => {
    const at = key(name);
    if (at !== "") index.set(at, [...(index.get(at) ?? []), named]);
  };
  for (const { id, name, aliases, formerNames } of units) {
    add(name.zh, { id, reason: "name" });
    add(name.en, { id, reason: "name" });
    for (const alias of aliases) add(alias, { id, reason: "alias" });
    for (const former of formerNames) add(former, { id, reason: "former" });
  }
  return index;
}

/** Full-width forms, blanks, brackets and marks of order do not tell names apart. */
export const plainName = (name: string): string =>
  name
    .normalize("NFKC")
    .replace(/^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]\s*)/u, "")
    .replace(/[\s()（）[\]【】“”"'·・,，、:：*※.—–-]/g, "")
    .toLowerCase();

const suffixes = /(?:联动创新区|经济开发区|产业开发区|产业园区|工业园区|工业集中区|特色产业园区|产业园|工业园|园区|经开区|高新区|经济区|开发区|片区|彝族苗族自治县|回族彝族自治县|彝族自治县|自治县|新区|县|区|市)$/;
const prefixes = /^(?:中国云南|云南省|云南|昆明市|昆明|曲靖市|曲靖)(?=.{2,})/;

/** The ways in which the same kind of area is written. */
const written = (plain: string): string =>
  plain
    .replace(/(?:管理委员会|管委会)$/, "")
    .replace(/经济技术开发区|经济技术产业开发区/, "经开区")
    .replace(/国家高新技术产业开发区|高新技术产业开发区|高新技术开发区|国家高新区/, "高新区");

const kindOf = (name: string): "park" | "county" | "" =>
  /(园|园区|集中区|开发区|经开区|高新区|经济区)$/.test(name) ? "park" : /(县|市|区)$/.test(name) && !/(片区|新区|创新区|保税区)$/.test(name) ? "county" : "";

/** The place a name speaks of, and what kind of area: 云南安宁产业园区 and 安宁工业园区 are both 安宁 + park, 安宁市 is 安宁 + county. */
export function coreName(name: string): string {
  const same = written(plainName(name));
  const stem = stemOf(same);
  return stem.length < 2 ? "" : `${stem}/${kindOf(same)}`;
}

/** The place alone. Where nothing but a city would be left (昆明经开区, 昆明高新区) the whole name stays. */
export function stemOf(plain: string): string {
  const same = written(plain);
  const cut = same.replace(prefixes, "").replace(suffixes, "");
  return cut.length >= 2 && !/^(?:经开|高新|经济|工业|产业)$/.test(cut) ? cut : same;
}

type Comparable = { id: string; stem: string; pairs: readonly string[]; stemPairs: readonly string[] };

const comparable = (id: string, plain: string): Comparable => ({ id, stem: stemOf(plain), pairs: pairsOf(plain), stemPairs: pairsOf(stemOf(plain)) });

/** Units with a like name, best first; where the place alone is the same it is doubtful, less than that is no match. */
function similar(names: readonly Comparable[], said: string): NameMatch {
  const own = comparable("", plainName(said));
  const best = new Map<string, Candidate>();
  for (const { id, stem, pairs, stemPairs } of names) {
    const likeness = Math.max(dice(own.pairs, pairs), dice(own.stemPairs, stemPairs) * 0.95);
    const isPart = stem === own.stem;
    const candidate: Candidate = isPart ? { id, reason: "part", likeness: Math.max(likeness, 0.8) } : { id, reason: "similar", likeness };
    const known = best.get(id);
    if (candidate.likeness >= leastLikeness && candidate.likeness > (known?.likeness ?? 0)) best.set(id, candidate);
  }
  const candidates = [...best.values()].sort((a, b) => b.likeness - a.likeness).slice(0, mostCandidates);
  const [first] = candidates;
  if (!first || first.likeness < 0.6) return { is: "unmatched", candidates };
  return { is: "doubtful", reason: first.reason === "part" ? "part" : "similar", candidates };
}

const pairsOf = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));

/** Sørensen and Dice on pairs of characters, 0 to 1. */
function dice(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) return 0;
  const rest = [...right];
  const common = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / (left.length + right.length);
}
