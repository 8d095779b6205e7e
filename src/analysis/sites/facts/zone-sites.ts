import { answerable, choicesOf, criteria, type CriterionId } from "../../../domain/sites/criterion";
import type { Site, SiteColumn, SiteFact } from "../../../domain/sites/site-table";
import type { Zone } from "../../../domain/zone";
import { askedZone } from "../../control-lines/asked-area";
import { knownIndustries } from "../../comparison/industry-rows";
import { placeCentre } from "../../comparison/place-centre";
import { isMeasurable } from "../../zone-areas";
import { lazyColumns } from "../lazy-columns";
import type { SitePart } from "../site-part";
import { answerFact } from "./answer-facts";
import { bondedFunctionFact } from "./bonded-facts";
import { distanceFact, roadFact, siteDestinations } from "./distance-facts";
import { unknown } from "./fact";
import { housingFact } from "./housing-facts";
import { industryFact, likenessFact } from "./industry-facts";
import { lineFact, type LineAnswers } from "./line-answers";
import { notes } from "./notes";
import { areaFact, kindFact, levelFact } from "./place-facts";
import { policyFact } from "./policy-facts";
import { largestFact, resourcesByZone, sumFact, unsuppliedStock } from "./resource-facts";
import { sitingFact } from "./siting-facts";
import type { SiteInputs } from "./site-inputs";

/**
 * Zones that can be chosen. Collaboration areas are not: they are two counties that work together, no park with land, an office or rules of its own, and
 * the zones in them are candidates themselves.
 */
export const candidateZones = (zones: readonly Zone[]): Zone[] => zones.filter(({ kind }) => kind !== "collaboration-area");

/** 片区 as candidates, with what is known of each. Facts are found when they are first asked for. */
export function zoneSites(inputs: SiteInputs, lines: LineAnswers): SitePart {
  const zones = candidateZones(inputs.publication.zones);
  const finders = findersOf(inputs, zones, lines);
  const known = zones.map(() => new Map<CriterionId, SiteFact>());
  const factOf = (index: number, criterion: CriterionId): SiteFact => {
    const [zone, ofZone] = [zones[index], known[index]];
    if (!zone || !ofZone) throw new RangeError(`There is no zone ${index}.`);
    const fact = ofZone.get(criterion) ?? finders(zone, criterion);
    ofZone.set(criterion, fact);
    return fact;
  };
  return { count: zones.length, siteAt: (index) => siteOf(zones[index]), columns: lazyColumns((id) => columnOf(zones.length, id, factOf)), factOf };
}

function siteOf(zone: Zone | undefined): Site {
  if (!zone) throw new RangeError("There is no such zone.");
  const at = placeCentre({ geometry: zone.geometry });
  return { id: zone.id, kind: "zone", name: zone.name, zone: zone.id, at, isSchematic: at !== null && !isMeasurable(zone.boundary.method) };
}

/** Facts as a column; what is not firm decides nothing. */
export function columnOf(count: number, criterion: CriterionId, factOf: SitePart["factOf"]): SiteColumn {
  if (criteria[criterion].is !== "range") {
    const choices = choicesOf(criterion);
    return { is: "words", bits: Uint32Array.from({ length: count }, (_, index) => bitsOf(factOf(index, criterion), choices)) };
  }
  const column = { is: "range", lo: new Float64Array(count).fill(Number.NaN), hi: new Float64Array(count).fill(Number.NaN) } as const;
  for (let index = 0; index < count; index += 1) {
    const fact = factOf(index, criterion);
    if (fact.is !== "range" || !fact.basis.isFirm) continue;
    column.lo[index] = fact.lo;
    column.hi[index] = fact.hi;
  }
  return column;
}

export const bitsOf = (fact: SiteFact, choices: readonly string[]): number =>
  fact.is === "words" && fact.basis.isFirm ? choices.reduce((bits, choice, bit) => (fact.words.includes(choice) ? bits | (1 << bit) : bits), 0) : 0;

function findersOf(inputs: SiteInputs, zones: readonly Zone[], lines: LineAnswers): (zone: Zone, criterion: CriterionId) => SiteFact {
  const { asked, statements } = inputs;
  const industries = knownIndustries({ ...inputs, places: zones.map((place) => ({ place })), year: null });
  const destinations = siteDestinations({ ...inputs, partner: asked.partner });
  const resources = resourcesByZone(inputs);
  const stockOf = unsuppliedStock(inputs);
  const own = (zone: Zone, criterion: CriterionId): SiteFact => {
    const entered = resources.get(zone.id) ?? [];
    switch (criterion) {
      case "siting-rule":
        return sitingFact(zone, inputs);
      case "control-lines":
        return lines.lines.length === 0 || askedZone(inputs.measured.zones.find(({ id }) => id === zone.id) ?? zone).can ? lineFact(lines, lines.of(zone.id), false) : unknown("cannot-tell", notes.schematic);
      case "kind":
        return kindFact(zone);
      case "level":
        return levelFact(zone);
      case "industry":
        return asked.like === null ? industryFact(industries.get(zone.id) ?? null, asked.industries, statements) : likenessFact(industries, zone.id, asked.like, statements);
      case "area":
        return areaFact(zone);
      case "land":
        return sumFact(entered, "land", stockOf(zone));
      case "plot":
        return largestFact(entered, "land");
      case "plant":
        return largestFact(entered, "plant");
      case "policy":
        return policyFact(zone, inputs);
      case "bonded-function":
        return bondedFunctionFact(zone, inputs);
      case "bonded":
      case "airport":
      case "station":
      case "partner":
        return distanceFact(zone, criterion, destinations, inputs);
      case "road":
        return roadFact(zone, inputs);
      case "housing":
        return housingFact(zone, inputs);
      case "energy-quota":
        return sumFact(entered, "energy");
      case "power":
      case "water":
      case "gas":
      case "sewage":
      case "planning-eia":
      case "chemical-park":
      case "standard-land":
      case "investment-intensity":
      case "tax-yield":
      case "plot-ratio":
      case "price":
      case "tenure":
        return unknown("ask");
    }
  };
  return (zone, criterion) => (answerable.has(criterion) ? answerFact(inputs.answers, zone.id, criterion) : null) ?? own(zone, criterion);
}
