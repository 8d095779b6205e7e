import type { Standing, Statement } from "./statement";

/** After this many years what was so may no longer be. */
const yearsUntilOld = 3;

/**
 * The year to be told with what a source says of a present that is more than three years gone; `null` where it is
 * recent, or is a plan or target, which has a period of its own. A date without a day counts as its last one.
 */
export function yearToTell({ status, asOf }: Pick<Statement, "status" | "asOf">, today: string | null): string | null {
  if (today === null || status === "planned" || status === "target") return null;
  const before = `${Number(today.slice(0, 4)) - yearsUntilOld}${today.slice(4)}`;
  return asOf < before.slice(0, asOf.length) ? asOf.slice(0, 4) : null;
}

/** Whether a rule holds on a day (ISO): one in force ends with its last day, whatever the document says of its own present. */
export function standingOn({ standing, until }: NonNullable<Statement["rule"]>, today: string | null): Standing {
  if (standing !== "in-force" || until === null || today === null) return standing;
  return today.slice(0, until.length) > until ? "expired" : "in-force";
}
