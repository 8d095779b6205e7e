import type { HousingProjectRecord } from "../../domain/project-records";
import { dwellingsOf } from "../../domain/housing-discs";
import type { Indicator, Statement } from "../../domain/statement";
import { housingStates, type HousingState, type HousingSymbol, type ThemeModel, type ThemeValue, type Unplaced } from "../../domain/theme-model";
import { claimOf, figureOf, firm, modelOf, sourceOf, valueOf, zonesById, zonesOf } from "./claims";
import type { MakeTheme } from "./theme-inputs";

export const housingClass = (state: HousingState): string => `housing.${state}`;

/**
 * 保障性租赁住房 and other housing: the city's projects, those in parks and the dwellings built are three figures of different
 * extent, shown side by side and never added. On the map stands only what names its zone; published and entered projects may
 * be the same ones and are kept apart.
 */
export const housingTheme: MakeTheme = ({ publication: { zones, districts }, statements, projects }, as) => {
  const known = zonesById(zones);
  const said = firm(statements);
  const places = new Set<string>([...known.keys(), ...districts.map(({ id }) => id)]);
  const placed = said.filter(({ indicator, zones: of }) => indicator === "housing-units-built" && of.length > 0);
  const symbols = [
    ...placed.flatMap((statement) => zonesOf(statement, known).slice(0, 1).map((feature) => publishedSymbol(statement, feature))),
    ...projects.flatMap((project) => (project.unit !== null && places.has(project.unit) ? [enteredSymbol(project, project.unit)] : [])),
  ];
  const values = new Map<string, ThemeValue>();
  for (const feature of new Set(symbols.map((symbol) => symbol.feature))) {
    const own = symbols.filter((symbol) => symbol.feature === feature);
    values.set(feature, valueOf(feature, own.map(partOf)));
  }
  const features = zones.filter(({ kind }) => kind === "development-zone" || kind === "industrial-park").map(({ id }) => id as string);
  const latest = (indicator: Indicator) => said.filter((one) => one.indicator === indicator).sort((a, b) => b.asOf.localeCompare(a.asOf))[0];
  const figure = (indicator: Indicator) => {
    const statement = latest(indicator);
    return statement ? claimOf(statement) : null;
  };
  return modelOf({
    id: "housing",
    as,
    kind: "symbols",
    classes: housingStates.map((state) => {
      const count = symbols.filter((symbol) => symbol.state === state).length;
      return { id: housingClass(state), label: { kind: "housing", state }, paint: { kind: "housing", state }, count, roles: null, bounds: null };
    }),
    values,
    features: [...new Set([...features, ...values.keys()])],
    unit: { zh: "套", en: "dwellings" },
    method: "kinds",
    unplaced: unplacedOf(said, projects, places),
    housing: {
      figures: {
        projects: figure("housing-projects"),
        parkProjects: figure("housing-park-projects"),
        parkUnits: figure("housing-park-units"),
        unitsBuilt: figure("housing-units-built"),
      },
      symbols,
    },
  });
};

function publishedSymbol(statement: Statement, feature: string): HousingSymbol {
  const amount = statement.quantity?.amount ?? null;
  return { id: statement.id, feature, name: statement.of ?? statement.text, dwellings: null, built: amount, state: "existing", claim: claimOf(statement) };
}

function enteredSymbol({ id, name, dwellings, built, status, asOf }: HousingProjectRecord, feature: string): HousingSymbol {
  const state = status ?? "unknown";
  return {
    id,
    feature,
    name: { zh: name, en: name },
    dwellings,
    built,
    state,
    claim: { source: { kind: "record", id }, value: "entered", asOf, status, role: null, figure: null },
  };
}

const partOf = (symbol: HousingSymbol): ThemeValue["parts"][number] => ({
  class: housingClass(symbol.state),
  share: null,
  role: null,
  status: symbol.claim.status,
  value: symbol.claim.value,
  amount: dwellingsOf(symbol),
  claims: [symbol.claim],
});

/** The projects in parks, of which only one names its park, and what was entered without a place. */
const unplacedOf = (statements: readonly Statement[], projects: readonly HousingProjectRecord[], places: ReadonlySet<string>): ThemeModel["unplaced"] => [
  ...statements.filter(({ indicator }) => indicator === "housing-park-projects").map((statement): Unplaced => ({ source: sourceOf(statement), figure: figureOf(statement), text: statement.text })),
  ...projects.filter(({ unit }) => unit === null || !places.has(unit)).map(({ id, name }): Unplaced => ({ source: { kind: "record", id }, figure: null, text: { zh: name, en: name } })),
];
