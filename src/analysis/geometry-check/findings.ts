import { geometryFaultCodes, type GeometryFaultCode, type GeometryFinding } from "../../domain/spatial/geometry-report";

const mostFeatures = 20;
const mostPlaces = 48;

type Gathered = { count: number; features: number[]; places: [number, number][]; areaM2: number | null };

/** Gathers what a check comes upon: all of it counted, the first of it by feature and place. */
export class Findings {
  private readonly byCode = new Map<GeometryFaultCode, Gathered>();
  private readonly givenUp = new Set<GeometryFaultCode>();

  /** One more fault of a feature (from 0) at a place; `areaM2` of the ground it concerns is summed. */
  add(code: GeometryFaultCode, feature: number, lng: number, lat: number, areaM2: number | null = null): void {
    let gathered = this.byCode.get(code);
    if (!gathered) {
      gathered = { count: 0, features: [], places: [], areaM2: null };
      this.byCode.set(code, gathered);
    }
    gathered.count += 1;
    if (areaM2 !== null) gathered.areaM2 = (gathered.areaM2 ?? 0) + areaM2;
    if (gathered.features.length < mostFeatures && gathered.features.at(-1) !== feature + 1) gathered.features.push(feature + 1);
    if (gathered.places.length < mostPlaces && Number.isFinite(lng) && Number.isFinite(lat)) gathered.places.push([lng, lat]);
  }

  skip(code: GeometryFaultCode): void {
    this.givenUp.add(code);
  }

  /** In the order of the codes. */
  get found(): GeometryFinding[] {
    return geometryFaultCodes.flatMap((code) => {
      const gathered = this.byCode.get(code);
      return gathered ? [{ code, ...gathered }] : [];
    });
  }

  get skipped(): GeometryFaultCode[] {
    return geometryFaultCodes.filter((code) => this.givenUp.has(code));
  }
}
