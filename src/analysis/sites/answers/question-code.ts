import { CriterionId } from "../../../domain/sites/criterion";

/** What a question is known by wherever it is sent and comes back from: `kunming-etdz/power`. */
export const questionCode = (zone: string, criterion: CriterionId): string => `${zone}/${criterion}`;

/** The parts of a code, `null` where a text is none; whether there is such a zone is not said. */
export function partsOfCode(text: string): { zone: string; criterion: CriterionId } | null {
  const [, zone = "", criterion] = /^([a-z0-9][a-z0-9-]{0,79})\s*\/\s*([a-z-]+)$/.exec(text.trim().toLowerCase()) ?? [];
  const known = CriterionId.safeParse(criterion);
  return zone !== "" && known.success ? { zone, criterion: known.data } : null;
}
