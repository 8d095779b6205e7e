import type { District, Place, Water } from "../domain/place";
import type { Publication } from "../domain/publication";
import { zoneKinds, type Zone } from "../domain/zone";

export type SearchHit = (
  | { of: "zone"; value: Zone }
  | { of: "district"; value: District }
  | { of: "place"; value: Place }
  | { of: "water"; value: Water }
) & {
  /** The old or other name that was found, where neither the name nor its pinyin was. */
  alias: string | null;
};

/** How well a name answers; a smaller grade is better. */
const grades = { exact: 0, prefix: 1, wordStart: 2, initials: 3, substring: 4, abbreviation: 5 } as const;

const mostHits = 12;

/**
 * What a planner may mean by `query`: names in Chinese or English, other names, pinyin and its initials,
 * best first: the whole name, its beginning, the beginning of a word, initials, a part, an abbreviation
 * (经开区 for 经济技术开发区). Equal answers stand in the order of the kinds, then of the publication.
 */
export function searchPlan(publication: Publication, query: string): SearchHit[] {
  const asked = fold(query);
  if (asked === "") return [];
  return everything(publication)
    .flatMap((hit, position) => {
      const names = namesOf(hit);
      const own = bestGrade([...names.own, ...pinyinOf(hit)], asked, hit.value.pinyinInitials);
      const alias = names.aliases
        .map((name) => ({ name, grade: gradeOf(name, asked) }))
        .reduce<{ name: string | null; grade: number }>((best, next) => (next.grade < best.grade ? next : best), { name: null, grade: own });
      if (alias.grade === Infinity) return [];
      // A zone is meant before the town it is named after.
      const grade = alias.grade + (hit.of === "place" ? 1 : 0);
      return [{ hit: { ...hit, alias: alias.name }, grade, position }];
    })
    .sort((a, b) => a.grade - b.grade || a.position - b.position)
    .slice(0, mostHits)
    .map(({ hit }) => hit);
}

/** What stands below the empty search field: the zones in order of importance, without the parts of others. */
export const mainZones = (publication: Publication): SearchHit[] =>
  byKind(publication.zones)
    .filter(({ parent, kind }) => parent === null && kind !== "industrial-park" && kind !== "park-block")
    .slice(0, mostHits)
    .map((value) => ({ of: "zone", value, alias: null }));

const everything = ({ zones, districts, places, water }: Publication): SearchHit[] => [
  ...byKind(zones).map((value) => ({ of: "zone" as const, value, alias: null })),
  ...districts.map((value) => ({ of: "district" as const, value, alias: null })),
  ...places.map((value) => ({ of: "place" as const, value, alias: null })),
  ...water.map((value) => ({ of: "water" as const, value, alias: null })),
];

const byKind = (zones: readonly Zone[]): Zone[] => [...zones].sort((a, b) => zoneKinds.indexOf(a.kind) - zoneKinds.indexOf(b.kind));

function namesOf({ of, value }: SearchHit): { own: string[]; aliases: readonly string[] } {
  const own = [value.name.zh, value.name.en];
  return of === "zone" ? { own: [...own, value.shortName.zh, value.shortName.en], aliases: value.aliases } : { own, aliases: [] };
}

const pinyinOf = ({ value }: SearchHit): string[] => [value.pinyin];

function bestGrade(names: readonly string[], asked: string, initials: string): number {
  const letters = tight(asked);
  const byInitials = initials.startsWith(letters)
    ? grades.initials
    : letters.length >= 2 && initials.includes(letters)
      ? grades.substring
      : letters.length >= 3 && isAbbreviation(initials, letters)
        ? grades.abbreviation
        : Infinity;
  return Math.min(byInitials, ...names.map((name) => gradeOf(name, asked)));
}

function gradeOf(name: string, asked: string): number {
  const words = fold(name);
  const whole = tight(words);
  const part = tight(asked);
  if (whole === part) return grades.exact;
  if (whole.startsWith(part)) return grades.prefix;
  if (` ${words}`.includes(` ${asked}`)) return grades.wordStart;
  if (whole.includes(part)) return grades.substring;
  // Latin letters in order occur by chance; two Chinese characters hardly do.
  return isChinese(part) && part.length >= 2 && isAbbreviation(whole, part) ? grades.abbreviation : Infinity;
}

/** Full-width and case forms made equal, signs to single spaces. */
const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const tight = (folded: string): string => folded.replaceAll(" ", "");

const isChinese = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

/** All characters of `short` occur in `long` in that order. */
function isAbbreviation(long: string, short: string): boolean {
  let from = 0;
  for (const character of short) {
    const at = long.indexOf(character, from);
    if (at < 0) return false;
    from = at + character.length;
  }
  return true;
}
