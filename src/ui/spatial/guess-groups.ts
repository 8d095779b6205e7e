import type { CrsChoice } from "../../domain/spatial/crs-choice";
import type { CrsGuess, CrsReason } from "../../domain/spatial/crs-finding";
import type { LayerSummary } from "../../workers/import-messages";
import { isSameChoice, type Diagnosis } from "./open-import";

type Layer = Pick<LayerSummary, "declared" | "declaration" | "extent">;

/** The doctor's guesses as they are shown. */
export type GuessGroups = {
  /** In the region, or what the file itself declares. */
  shown: readonly CrsGuess[];
  /** Out of the region: among all the other systems. */
  folded: readonly CrsGuess[];
  /** What holds for several of those shown, so that it is said once. */
  common: readonly CrsReason["code"][];
  /** No system that is known here leads into the region; in metres that is how a city's own system looks. */
  isNowhere: boolean;
  looksLocal: boolean;
};

const saidOnce = ["misses-known-lines", "no-known-lines-near"] as const satisfies readonly CrsReason["code"][];

const has = ({ reasons }: CrsGuess, code: CrsReason["code"]): boolean => reasons.some((reason) => reason.code === code);
const isOutside = (guess: CrsGuess): boolean => has(guess, "falls-outside-region") || has(guess, "falls-off-globe");

/** Parts the guesses by where they lead, and what is said of several from what is said of one. */
export function groupedGuesses({ guesses }: Diagnosis, layer: Layer): GuessGroups {
  const { declared, declaration } = layer;
  const stands = (guess: CrsGuess) => declaration?.from !== "standard" && has(guess, "declared");
  const shown = guesses.filter((guess) => !isOutside(guess) || stands(guess));
  const isNowhere = guesses.every(isOutside);
  return {
    shown,
    folded: guesses.filter((guess) => !shown.includes(guess)),
    common: saidOnce.filter((code) => shown.filter((guess) => has(guess, code)).length > 1),
    isNowhere,
    looksLocal: isNowhere && isInMetres(layer) && (declared.is !== "known" || declaration?.from === "standard"),
  };
}

function isInMetres({ extent }: Layer): boolean {
  if (!extent) return false;
  const [west, south, east, north] = extent;
  return Math.max(Math.abs(west), Math.abs(east)) > 180 || Math.max(Math.abs(south), Math.abs(north)) > 180;
}

/** Whether the degrees that the standard of a format prescribes are not what the numbers are. */
export const contradictsStandard = (layer: Layer): boolean => layer.declaration?.from === "standard" && isInMetres(layer);

const isInDegrees = (choice: CrsChoice): boolean => choice.kind === "gcj-02" || choice.kind === "bd-09" || (choice.kind === "epsg" && (choice.code === 4326 || choice.code === 4490));

/** Degrees and the ways web maps shift them lie some 500 m apart: to be told apart they are looked at together. */
export function alternativesOf({ shown }: Pick<GuessGroups, "shown">, chosen: CrsChoice): CrsChoice[] {
  const degrees = shown.map(({ choice }) => choice).filter(isInDegrees);
  return degrees.some((choice) => isSameChoice(choice, chosen)) ? degrees.filter((choice) => !isSameChoice(choice, chosen)) : [];
}
