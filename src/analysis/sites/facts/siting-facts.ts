import type { Position } from "geojson";
import type { CellBasis } from "../../../domain/comparison-table";
import type { SiteFact } from "../../../domain/sites/site-table";
import type { Statement } from "../../../domain/statement";
import { standingOn } from "../../../domain/statement-time";
import type { Text } from "../../../domain/text";
import type { Zone } from "../../../domain/zone";
import { basis, statementBasis, statementSource } from "../../comparison/cell-basis";
import { isMeasurable } from "../../zone-areas";
import { countyFinder } from "./county-finder";
import { joinedNotes, unknown, words } from "./fact";
import { nearFigure } from "./near-figure";
import { notes } from "./notes";
import { entryBasis } from "./place-facts";
import type { SiteInputs } from "./site-inputs";
import { isInKunming, kunming, lineage, prefectureOfCounty, zoneCounties } from "./zone-counties";

/** 003, item (10): in Kunming new industrial projects belong in a local park of municipal level or above; mining and energy are excepted. */
const sitingRule = "S3-081";

type Inputs = Pick<SiteInputs, "publication" | "measured" | "statements" | "day" | "asked">;

/** The rule with what it says by itself: whom it never binds passes. `null`: it has to be looked at where the site lies. */
type Rule = { statement: Statement; basis: CellBasis; always: SiteFact | null };

function ruleOf({ statements, day, asked: { exempt } }: Inputs): Rule | SiteFact {
  if (statements === null) return unknown("reading");
  const statement = statements.find(({ id }) => id === sitingRule);
  if (!statement?.rule) return unknown("not-stated");
  const of = statementBasis(statement);
  const isGone = standingOn(statement.rule, day) !== "in-force";
  const always = isGone ? words(["yes"], of, notes.ruleGone) : exempt === null ? null : words(["yes"], of, exempt === "mining" ? notes.exemptMining : notes.exemptEnergy);
  return { statement, basis: of, always };
}

const isPark = ({ kind }: Zone): boolean => kind === "development-zone" || kind === "industrial-park";

/**
 * Whether the siting rule lets a new industrial project be in a zone. Development zones and industrial parks are parks by their kind, and what is part of one
 * is in one; a zone of another kind overlaps the parks in a way that nobody states. A level that no source states is not taken for any.
 */
export function sitingFact(zone: Zone, inputs: Inputs): SiteFact {
  const rule = ruleOf(inputs);
  if ("is" in rule) return rule;
  return rule.always ?? inZone(zone, rule, inputs);
}

function inZone(zone: Zone, rule: Rule, { publication }: Inputs): SiteFact {
  const of: CellBasis = { ...rule.basis, sources: [...rule.basis.sources, ...entryBasis(zone).sources] };
  const isBound = isInKunming(zone, publication);
  if (isBound === null) return unknown("cannot-tell", notes.countiesUnknown, of);
  if (!isBound) return words(["yes"], of, notes.notBound);
  const park = lineage(zone, publication.zones).find(isPark);
  if (!park) return unknown("cannot-tell", notes.notAPark, of);
  return park.level === null ? unknown("not-stated", notes.levelUnknown, of) : words(["yes"], of, notes.parkByParent);
}

/** Parks of Kunming with where they can be: within an outline, or somewhere in their counties. */
type ParkGround = { zone: Zone; counties: readonly string[] };

/**
 * The same for places with a position: within the measurable boundary of a park as that park, outside of Kunming not bound, and outside every park of which
 * it could be told `no`, with the rule, unless that has a caution. Where a park's boundary is not measurable it may reach anything in its counties and near its figure.
 */
export function sitingOfPlaces(inputs: Inputs): (at: Position | null, zoneId: string | null) => SiteFact {
  const rule = ruleOf(inputs);
  if ("is" in rule) return () => rule;
  const { publication, measured } = inputs;
  const parks = measured.zones.filter((zone) => isPark(zone) && isInKunming(zone, publication) !== false && publication.zones.some(({ id }) => id === zone.id));
  const grounds = parks.map((zone): ParkGround => ({ zone, counties: zoneCounties(zone, publication).codes }));
  const ofZones = new Map<string, SiteFact>();
  const inNamed = (zone: Zone): SiteFact => {
    const fact = ofZones.get(zone.id) ?? inZone(zone, rule, inputs);
    ofZones.set(zone.id, fact);
    return fact;
  };
  const placed = atPosition(rule, grounds, inputs, inNamed);
  return (at, zoneId) => {
    if (rule.always) return rule.always;
    const named = publication.zones.find(({ id }) => id === zoneId);
    if (named && lineage(named, publication.zones).some(isPark)) return inNamed(named);
    if (!at) return named ? inNamed(named) : unknown("unlocated", notes.placeUnknown, rule.basis);
    return placed(at);
  };
}

/** What is found at a position; the same ground gives the same fact. */
function atPosition(rule: Rule, grounds: readonly ParkGround[], { measured }: Inputs, inNamed: (zone: Zone) => SiteFact): (at: Position) => SiteFact {
  const areIn = (zone: Zone) => nearFigure({ ...zone, boundary: { ...zone.boundary, uncertaintyM: null } });
  const sure = grounds.filter(({ zone }) => isMeasurable(zone.boundary.method)).map(({ zone }) => ({ zone, holds: areIn(zone) }));
  const vague = grounds.filter(({ zone }) => !isMeasurable(zone.boundary.method)).map(({ zone, counties }) => ({ zone, counties: new Set(counties), isNear: nearFigure(zone) }));
  const countyOf = countyFinder(measured.districts);
  const facts = { notBound: words(["yes"], rule.basis, notes.notBound), nowhere: unknown("cannot-tell", notes.countiesUnknown, rule.basis) };
  const outside = outsideOf(rule);
  const near = new Map<string, SiteFact>();
  return (at) => {
    const park = sure.find(({ holds }) => holds(at));
    if (park) return inNamed(park.zone);
    const county = countyOf(at);
    if (county === null) return facts.nowhere;
    if (prefectureOfCounty(county) !== kunming) return facts.notBound;
    const zones = vague.filter(({ counties, isNear }) => counties.size === 0 || counties.has(county) || isNear(at)).map(({ zone }) => zone);
    if (zones.length === 0) return outside;
    const key = zones.map(({ id }) => id).join();
    const fact = near.get(key) ?? unknown("cannot-tell", joinedNotes([notes.nearSchematic, namesOf(zones)]), rule.basis);
    near.set(key, fact);
    return fact;
  };
}

/** Being in a park meets the rule whether or not it still holds; being outside breaks it only where nobody doubts that it does. */
function outsideOf({ statement }: Rule): SiteFact {
  const of = basis("computed", [statementSource(statement)], { asOf: statement.asOf, caution: statement.caution });
  return statement.caution === null && !statement.doubtful ? words(["no"], of, notes.outsideParks) : unknown("unverified", joinedNotes([notes.outsideParks, statement.caution]), of);
}

const namesOf = (zones: readonly Zone[]): Text => ({ zh: zones.map(({ shortName }) => shortName.zh).join("、"), en: zones.map(({ shortName }) => shortName.en).join(", ") });
