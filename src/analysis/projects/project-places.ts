import type { Position } from "geojson";
import { comparedPlace } from "../../domain/compared-place";
import type { Publication } from "../../domain/publication";
import type { Text } from "../../domain/text";
import { placeCentre } from "../comparison/place-centre";
import type { LibraryProject } from "./library-projects";
import { unitsOf } from "./project-fields";

/** Where a project is shown. Only a point that was entered is its own site; a published place or a zone stands in for it. */
export type ProjectSpot = { key: string; at: Position; isExact: boolean; name: Text | null };

/**
 * The spots of a project, no finer than what is known: its point; a published place; else each zone or county it lies in, or what that
 * zone is part of where it has no point of its own. None where nobody knows.
 */
export function spotsOf(project: LibraryProject, publication: Publication): ProjectSpot[] {
  const { entered, published } = project;
  if (entered?.at) return [{ key: `project:${project.id}`, at: entered.at, isExact: true, name: null }];
  if (!entered?.zone) {
    const place = published?.places.flatMap((id) => publication.places.find((one) => one.id === id && one.geometry !== null) ?? [])[0];
    if (place?.geometry) return [{ key: `place:${place.id}`, at: place.geometry.coordinates, isExact: false, name: place.name }];
  }
  const spots = (unitsOf(project).value ?? []).flatMap((unit) => unitSpot(unit, publication) ?? []);
  return spots.filter(({ key }, index) => spots.findIndex((one) => one.key === key) === index);
}

/** The centre of a zone takes a while to find, and thousands of projects may lie in a few zones. */
const ofUnits = new WeakMap<Publication, Map<string, ProjectSpot | null>>();

function unitSpot(unit: string, publication: Publication): ProjectSpot | null {
  const known = ofUnits.get(publication) ?? new Map<string, ProjectSpot | null>();
  ofUnits.set(publication, known);
  const found = known.get(unit);
  if (found !== undefined) return found;
  const spot = spotOfUnit(unit, publication);
  known.set(unit, spot);
  return spot;
}

function spotOfUnit(unit: string, publication: Publication): ProjectSpot | null {
  const place = comparedPlace(publication, unit);
  if (!place) return null;
  const at = placeCentre(place);
  if (at) return { key: `unit:${unit}`, at, isExact: false, name: place.shortName };
  const parent = place.zone?.parent ?? null;
  return parent === null ? null : unitSpot(parent, publication);
}

/** Projects by where they are shown, and those that nobody can place. */
export type PlacedProjects = { spots: readonly { spot: ProjectSpot; projects: readonly LibraryProject[] }[]; unplaced: readonly LibraryProject[] };

export function placedProjects(projects: readonly LibraryProject[], publication: Publication): PlacedProjects {
  const spots = new Map<string, { spot: ProjectSpot; projects: LibraryProject[] }>();
  const unplaced: LibraryProject[] = [];
  for (const project of projects) {
    const own = spotsOf(project, publication);
    if (own.length === 0) unplaced.push(project);
    for (const spot of own) {
      const known = spots.get(spot.key);
      if (known) known.projects.push(project);
      else spots.set(spot.key, { spot, projects: [project] });
    }
  }
  return { spots: [...spots.values()], unplaced };
}
