import { accountTree } from "../analysis/account-tree";
import { quotaYears } from "../analysis/themes/quota-years";
import { themeModelOf as makeModel } from "../analysis/themes/theme-model-of";
import type { ThemeInputs } from "../analysis/themes/theme-inputs";
import type { ThemeScene } from "../cartography/scene";
import { placementId } from "../domain/ledger";
import type { Publication } from "../domain/publication";
import type { Collections } from "../domain/project-records";
import type { Language } from "../domain/saved-view";
import type { Statement } from "../domain/statement";
import { themeIds, type ThemeId } from "../domain/theme";
import type { QuotaYear, ThemeModel } from "../domain/theme-model";
import type { PlanState } from "./plan-state";
import { ledgerOf, releasedIn, releasedScenario } from "./released-records";
import { publicationOfAllDays, shownPublication } from "./shown-publication";
import { isForPublic, shownStatements } from "./shown-statements";
import { housingWords } from "./theme-words";

/** Of the state a theme depends on. */
export type ThemeState = Pick<PlanState, "publication" | "statements" | "configuration" | "role" | "day" | "today" | "project" | "scenario" | "year" | "theme" | "over"> & Parameters<typeof shownPublication>[0];

const none: readonly Statement[] = [];

/** The theme that fills the zones; the same state gives the same object, for the map and for every panel. */
export const themeModelOf = (state: ThemeState): ThemeModel | null => (state.theme === null ? null : modelIn(state, state.theme, "fill"));
/** The theme that lies over it. */
export const overModelOf = (state: ThemeState): ThemeModel | null => (state.over === null ? null : modelIn(state, state.over, "over"));

/** Selects what the map shows of the themes, `null` while zones are shown by kind; the same state gives the same object. */
export function createThemeSelector(): (state: ThemeState & Pick<PlanState, "classesOff" | "language">) => ThemeScene | null {
  let before: { scene: ThemeScene; language: Language } | null = null;
  return (state) => {
    if ((state.theme === null && state.over === null) || isReadingFor(state)) return null;
    const { classesOff, language } = state;
    const [theme, over] = [themeModelOf(state), overModelOf(state)];
    const fills = themeIds.map((id) => (theme?.id === id ? theme : modelIn(state, id, "fill")));
    const same =
      before !== null &&
      before.language === language &&
      before.scene.theme === theme &&
      before.scene.over === over &&
      before.scene.classesOff === classesOff &&
      before.scene.fills.every((model, index) => model === fills[index]);
    if (before && same) return before.scene;
    const housing = [theme, over].find((model) => model?.id === "housing") ?? null;
    const sameFills = before?.scene.fills.every((model, index) => model === fills[index]) ? before.scene.fills : fills;
    const scene = { theme, over, fills: sameFills, classesOff, words: housingWords(housing, language) };
    before = { scene, language };
    return scene;
  };
}

/** Until the register is read nobody knows of which zones it says nothing: they stay as they are, for a hatch would say so. */
/** Whether a theme chosen here waits for the register. */
export const isReadingFor = ({ statements, theme, over }: ThemeState): boolean => statements === null && [theme, over].some((id) => id !== null && madeOf[id].includes("statements"));

/** All themes filling, and the three that can lie over, of two sides before and after a change. */
const kept = 40;
let models: { id: ThemeId; as: ThemeModel["as"]; inputs: ThemeInputs; model: ThemeModel }[] = [];

/** Any theme's model in this state; legends of themes not chosen ask for these. */
export function modelIn(state: ThemeState, id: ThemeId, as: ThemeModel["as"]): ThemeModel {
  const inputs = inputsOf(state);
  const at = models.findIndex((one) => one.id === id && one.as === as && same(id, one.inputs, inputs));
  const known = models[at];
  if (known) {
    // Whoever is still asked for stays, however often the other side changes.
    if (at > kept / 2) models = [known, ...models.filter((one) => one !== known)];
    return known.model;
  }
  const model = makeModel(inputs, id, as);
  models = [{ id, as, inputs, model }, ...models].slice(0, kept);
  return model;
}

/** What each theme is made of besides the publication: an edit of the ledger leaves the industries as they are. */
const madeOf: Record<ThemeId, readonly (keyof ThemeInputs)[]> = {
  quota: ["quota", "year"],
  industries: ["statements", "industries", "year"],
  housing: ["statements", "projects"],
  output: ["statements", "year"],
  capacity: ["statements", "year"],
  areas: ["statements"],
  statements: ["statements"],
};

const same = (id: ThemeId, a: ThemeInputs, b: ThemeInputs): boolean => a.publication === b.publication && madeOf[id].every((key) => a[key] === b[key]);

/** What an office entered is internal unless it says otherwise: for the public only what it has released. */
function inputsOf(state: ThemeState): ThemeInputs {
  const collections = state.project?.value.collections ?? null;
  const isPublic = isForPublic(state);
  return {
    publication: shownPublication(state),
    statements: shownStatements(state) ?? none,
    projects: releasedIn(collections, "projects", isPublic),
    industries: releasedIn(collections, "industries", isPublic),
    quota: quotaIn(collections, isPublic, state.scenario, publicationOfAllDays(state)),
    year: state.year,
  };
}

const noYears: readonly QuotaYear[] = [];
/** Two sides of a comparison, before and after a change. */
let lastQuotas: readonly { records: unknown; scenario: unknown; publication: unknown; years: readonly QuotaYear[] }[] = [];

/** The ledger is internal by nature; what of it an office has released may be shown to the public. */
function quotaIn(collections: Collections | null, isPublic: boolean, scenarioId: string | null, publication: Publication): readonly QuotaYear[] {
  if (!collections) return noYears;
  const list = releasedIn(collections, "ledger", isPublic);
  const scenario = releasedScenario(collections, scenarioId, isPublic);
  const known = lastQuotas.find((one) => one.records === list && one.scenario === scenario && one.publication === publication);
  if (known) return known.years;
  const records = ledgerOf(list);
  const placement = records[placementId];
  const tree = accountTree(publication, placement?.kind === "placement" ? placement : null);
  const years = quotaYears(tree, records, scenario);
  lastQuotas = [{ records: list, scenario, publication, years }, ...lastQuotas].slice(0, 4);
  return years;
}
