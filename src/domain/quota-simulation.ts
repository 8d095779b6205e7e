import { LandAmount, mostLand } from "./land-amount";
import { UnitId } from "./ledger";
import type { ScenarioRecord } from "./project-records";
import { withDefault, z } from "./schema";

const most = 10_000;
const amount = z.number().check(z.gte(0), z.lte(1e9));

const whole = {
  /** What is divided, as entered. */
  total: LandAmount,
  /** The step of the results, a count. */
  step: z.int().check(z.gte(1), z.lte(mostLand)),
  /** The units that were chosen, whether or not they could take part. */
  units: z.array(UnitId).check(z.maxLength(most)),
  /** 预留: held back of the total by hand. */
  reserve: withDefault(z.nullable(LandAmount), null),
};
const areas = {
  withDoubtful: z.boolean(),
  /** Zones beside counties; scenarios that do not say had them. */
  withZones: withDefault(z.boolean(), true),
};
const based = { base: z.enum(["equal", "issued", "stated", "administrative"]), ...areas };

/** A rule and what it was given, as a scenario keeps it; every number in it is the user's own. By hand the cells say the rest. */
export const Simulation = z.discriminatedUnion("id", [
  z.strictObject({ id: z.literal("area"), parameters: z.strictObject({ ...whole, which: z.enum(["stated", "administrative"]), ...areas }) }),
  z.strictObject({
    id: z.literal("linkage"),
    parameters: z.strictObject({ ...whole, ...based, strength: amount, withIncomparable: withDefault(z.boolean(), true), counts: z.strictObject({ unsupplied: amount, supply: amount, idle: amount }) }),
  }),
  z.strictObject({
    id: z.literal("assessment"),
    parameters: z.strictObject({ ...whole, ...based, coefficients: z.record(UnitId, amount).check(z.refine((all) => Object.keys(all).length <= most)) }),
  }),
  z.strictObject({ id: z.literal("by-hand"), parameters: z.strictObject(whole) }),
]);
export type Simulation = z.infer<typeof Simulation>;

/** How a scenario was computed; `null` where it says nothing of it, or nothing that can be read. */
export function simulationOf({ rule }: Pick<ScenarioRecord, "rule">): Simulation | null {
  const parsed = Simulation.safeParse(rule);
  return parsed.success ? parsed.data : null;
}
