import { quotaYears } from "../analysis/themes/quota-years";
import { themeModelOf as makeModel } from "../analysis/themes/theme-model-of";
import type { ThemeInputs } from "../analysis/themes/theme-inputs";
import type { Collections } from "../domain/project-records";
import type { Statement } from "../domain/statement";
import type { ThemeId } from "../domain/theme";
import type { QuotaYear, ThemeModel } from "../domain/theme-model";
import type { PlanState } from "./plan-state";
import { shownPublication } from "./shown-publication";
import { isForPublic, shownStatements } from "./shown-statements";

/** Of the state a theme depends on. */
export type ThemeState = Pick<PlanState, "publication" | "statements" | "configuration" | "role" | "day" | "today" | "project" | "scenario" | "year" | "theme" | "over"> & Parameters<typeof shownPublication>[0];

const none: readonly Statement[] = [];

/** The theme that fills the zones; the same state gives the same object, for the map and for every panel. */
export const themeModelOf = (state: ThemeState): ThemeModel | null => (state.theme === null ? null : modelIn(state, state.theme, "fill"));
/** The theme that lies over it. */
export const overModelOf = (state: ThemeState): ThemeModel | null => (state.over === null ? null : modelIn(state, state.over, "over"));

/** As few of the last models as panels and map ask for in turn: two themes, each filling or lying over. */
const kept = 8;
let models: { id: ThemeId; as: ThemeModel["as"]; inputs: ThemeInputs; model: ThemeModel }[] = [];

/** Any theme's model in this state; legends of themes not chosen ask for these. */
export function modelIn(state: ThemeState, id: ThemeId, as: ThemeModel["as"]): ThemeModel {
  const inputs = inputsOf(state);
  const known = models.find((one) => one.id === id && one.as === as && same(one.inputs, inputs));
  if (known) return known.model;
  const model = makeModel(inputs, id, as);
  models = [{ id, as, inputs, model }, ...models].slice(0, kept);
  return model;
}

const same = (a: ThemeInputs, b: ThemeInputs): boolean => (Object.keys(a) as (keyof ThemeInputs)[]).every((key) => a[key] === b[key]);

/** What an office entered is internal unless it says otherwise: for the public only what it has released. */
function inputsOf(state: ThemeState): ThemeInputs {
  const collections = state.project?.value.collections ?? null;
  const isPublic = isForPublic(state);
  return {
    publication: shownPublication(state),
    statements: shownStatements(state) ?? none,
    projects: releasedIn(collections, "projects", isPublic),
    industries: releasedIn(collections, "industries", isPublic),
    quota: quotaIn(collections, isPublic, state.scenario),
    year: state.year,
  };
}

const lists = new WeakMap<object, { all: unknown; released: unknown }>();

function releasedIn<C extends "projects" | "industries" | "ledger">(collections: Collections | null, name: C, isPublic: boolean): readonly Collections[C][string][] {
  const records = collections?.[name];
  if (!records) return nothing;
  const known = lists.get(records) ?? { all: Object.values(records), released: Object.values(records).filter(({ releaseClass }) => releaseClass === "public") };
  lists.set(records, known);
  return (isPublic ? known.released : known.all) as readonly Collections[C][string][];
}

const nothing: readonly never[] = [];
const noYears: readonly QuotaYear[] = [];
let lastQuota: { records: unknown; scenario: unknown; years: readonly QuotaYear[] } | null = null;

function quotaIn(collections: Collections | null, isPublic: boolean, scenarioId: string | null): readonly QuotaYear[] {
  if (!collections) return noYears;
  const records = releasedIn(collections, "ledger", isPublic);
  const chosen = scenarioId !== null && Object.hasOwn(collections.scenarios, scenarioId) ? (collections.scenarios[scenarioId] ?? null) : null;
  const scenario = chosen && (!isPublic || chosen.releaseClass === "public") ? chosen : null;
  if (lastQuota?.records !== records || lastQuota.scenario !== scenario) lastQuota = { records, scenario, years: quotaYears(records, scenario) };
  return lastQuota.years;
}
