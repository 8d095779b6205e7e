import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { LibraryProject } from "../analysis/projects/library-projects";
import { classOf, dateOf, industryOf, investmentOf, isNegotiated, landOf, nameOf, stageOf, unitsOf } from "../analysis/projects/project-fields";
import { spotsOf } from "../analysis/projects/project-places";
import { landIn } from "../domain/land-amount";
import type { Publication } from "../domain/publication";

/**
 * A list of projects as GeoJSON (RFC 7946): a project whose own site nobody entered stands at what stands in for it and says so; one
 * that nobody can place has no geometry. Every value has its kind beside it. Whoever calls it gives only what may leave.
 */
export function projectsGeoJson(projects: readonly LibraryProject[], publication: Publication, { day, holdsInternal }: { day: string; holdsInternal: boolean }): string {
  const features = projects.flatMap((project) => featuresOf(project, publication, holdsInternal));
  const collection: FeatureCollection<Geometry | null> & Record<string, unknown> = { type: "FeatureCollection", releaseClass: holdsInternal ? "internal" : "public", made: day, features };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

/** A project in two districts stands in both, under one id. */
function featuresOf(project: LibraryProject, publication: Publication, holdsInternal: boolean): Feature<Geometry | null>[] {
  const [stage, industry, investment, land, units] = [stageOf(project), industryOf(project), investmentOf(project), landOf(project), unitsOf(project)];
  const date = dateOf(project, stage.value);
  const name = nameOf(project);
  const properties = {
    id: project.id,
    register: project.published?.id ?? null,
    name_zh: name.zh,
    name_en: name.en,
    valueKind: project.entered ? "entered" : "published",
    stage: stage.value,
    stageKind: stage.kind,
    stageDate: date.value,
    industry: industry.value,
    industryKind: industry.kind,
    investmentYuan: investment.value,
    landMu: land.value === null ? null : Number(landIn(land.value, "mu", 2)),
    units: units.value ?? [],
    unitsKind: units.kind,
    negotiated: isNegotiated(project),
    ...(holdsInternal && { responsible: project.entered?.responsible ?? null }),
    sources: project.published?.statements.map(({ id, document }) => ({ statement: id, document })) ?? [],
    source: project.entered?.source ?? null,
    releaseClass: classOf(project),
  };
  const spots = spotsOf(project, publication);
  if (spots.length === 0) return [{ type: "Feature", geometry: null, properties: { ...properties, place: "unknown" } }];
  return spots.map(({ at, isExact, key }) => ({ type: "Feature", geometry: { type: "Point", coordinates: [...at] }, properties: { ...properties, place: isExact ? "site" : key } }));
}
