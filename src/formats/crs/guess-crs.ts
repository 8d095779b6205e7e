import type { CrsDeclaration } from "../../domain/spatial/crs-choice";
import type { CrsGuess, CrsReason, DeclaredCrs, KnownGround } from "../../domain/spatial/crs-finding";
import type { SpatialFormat } from "../../domain/spatial/spatial-file";
import { candidatesFor, isSameReading } from "./crs-candidates";
import { addedUncertaintyM } from "./crs-names";
import { mostSampled, type CrsSample } from "./crs-sample";
import { declaredCrs } from "./declared-crs";
import { indexGround } from "./ground-index";
import { outcomeOf, reasonsOfPlace, zoneFactor, type Outcome } from "./score-candidate";

export type GuessInput = { sample: CrsSample; declaration: CrsDeclaration | null; format: SpatialFormat };

const mostGuesses = 10;
/** Share of the positions near lines that must follow them before that counts for or against anything. */
const followsClearly = 0.3;
/** What a reading keeps that meets no line while another follows them all along: below the prior of BD-09, so that lines can turn it round. */
const keepsWithoutLines = 0.35;

/**
 * Ways to read a layer's coordinates, most likely first, each with its reasons: what the numbers allow, where it would fall, and how
 * well outlines then follow lines whose place is known. Nothing is decided here; the same input gives the same ranking. Positions 0/0
 * and what is no number are ignored.
 */
export function guessCrs({ sample, declaration }: GuessInput, ground: KnownGround): CrsGuess[] {
  const clean = cleaned(sample);
  if (clean.length === 0) return [];
  const declared = declaredCrs(declaration, clean);
  const index = indexGround(ground);
  const candidates = candidatesFor(clean, declared, declaration?.from === "standard");
  const all = candidates.map((candidate) => outcomeOf(candidate, clean, ground, index));
  const stated = declared.is === "known" || declared.is === "needs-parameters" ? all[0] : undefined;
  const inReach = all.filter((outcome) => outcome === stated || ["counties", "region", "near-region"].includes(outcome.where));
  const outcomes = inReach.some(({ where }) => where !== "off-globe") ? inReach : all.filter((outcome) => outcome === stated || outcome.where !== "off-globe");
  const best = Math.max(0, ...outcomes.map(({ lines }) => lines?.follows ?? 0));
  const plain = outcomes.find(({ candidate: { choice } }) => choice.kind === "epsg");
  const ranked = outcomes.map((outcome) => ({ guess: guessOf(outcome, best, plain), isStated: outcome === stated })).sort((a, b) => b.guess.score - a.guess.score);
  // What the file says of itself is never crowded out.
  return ranked.filter(({ isStated }, at) => at < mostGuesses || isStated).map(({ guess }) => guess);
}

function guessOf(outcome: Outcome, best: number, plain: Outcome | undefined): CrsGuess {
  const { candidate, bounds, place, districts, lines } = outcome;
  const { choice, prior, reasons } = candidate;
  const follows = lines?.follows ?? 0;
  const met = best < followsClearly ? 1 : keepsWithoutLines + (1 - keepsWithoutLines) * (follows / best) ** 2;
  return {
    choice,
    score: Math.min(1, place * prior * met * zoneFactor(outcome)),
    reasons: [...reasons, ...reasonsOfPlace(outcome), ...reasonsOfLines(outcome, plain)],
    bounds,
    districts,
    distanceToLinesM: lines && Math.round(lines.medianM),
    addedUncertaintyM: addedUncertaintyM(choice),
  };
}

function reasonsOfLines({ where, lines, candidate: { choice } }: Outcome, plain: Outcome | undefined): CrsReason[] {
  if (where === "off-globe" || where === "elsewhere") return [];
  if (!lines) return [{ code: "no-known-lines-near" }];
  const values = { distance: Math.round(lines.medianM), percent: Math.round(100 * lines.follows) };
  if (lines.follows < followsClearly) return [{ code: "misses-known-lines", values }];
  const isShifted = choice.kind === "gcj-02" || choice.kind === "bd-09";
  const beats = isShifted && (plain?.lines?.follows ?? 0) < lines.follows / 2;
  const without = plain?.lines ? Math.round(plain.lines.medianM) : null;
  return [{ code: "meets-known-lines", values }, ...(beats ? [{ code: "shifted-fits-better" as const, values: { ...values, ...(without === null ? {} : { without }) } }] : [])];
}

function cleaned(sample: CrsSample): CrsSample {
  let left = mostSampled;
  return sample.flatMap((stretch) => {
    const kept = stretch.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y) && (x !== 0 || y !== 0)).slice(0, left);
    left -= kept.length;
    return kept.length > 0 ? [kept] : [];
  });
}

/**
 * Whether a file's own word may stand without asking: it names a readable system, the ranking puts that first, and it falls in the
 * region. What only the standard of the format says (KML, GeoJSON) stands without asking only where known lines bear it out: software
 * that shifts coordinates keeps silent there.
 */
export function isAgreed(declared: DeclaredCrs, guesses: readonly CrsGuess[]): boolean {
  const [first] = guesses;
  if (declared.is !== "known" || !first || !isSameReading(first.choice, declared.choice)) return false;
  const has = (code: CrsReason["code"]) => first.reasons.some((reason) => reason.code === code);
  if (!has("falls-in-counties") && !has("falls-in-region")) return false;
  return has("declared") || has("meets-known-lines");
}
