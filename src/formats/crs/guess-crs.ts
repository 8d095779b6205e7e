import type { CrsDeclaration } from "../../domain/spatial/crs-choice";
import type { CrsGuess, DeclaredCrs, KnownGround } from "../../domain/spatial/crs-finding";
import type { SpatialFormat } from "../../domain/spatial/spatial-file";
import type { CrsSample } from "./crs-sample";

export type GuessInput = { sample: CrsSample; declaration: CrsDeclaration | null; format: SpatialFormat };

/** Ways to read a layer's coordinates, most likely first, each with its reasons. Nothing is decided here. */
export function guessCrs(_input: GuessInput, _ground: KnownGround): CrsGuess[] {
  return [];
}

/** Whether the file's own word may stand without asking: it names a readable system and the ground does not speak against it. */
export function isAgreed(declared: DeclaredCrs, guesses: readonly CrsGuess[]): boolean {
  return declared.is === "known" && guesses.length > 0;
}
