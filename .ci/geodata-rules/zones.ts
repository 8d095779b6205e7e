import { areaM2 } from "../../geodata/build/lib/ellipsoid.mjs";
import { ZoneProperties, type Zone } from "../../src/domain/zone";
import { joinTexts } from "../../src/domain/join-texts";
import { datasetOf, type Finding, type Publication } from "./read";

const unitM2 = { km2: 1e6, ha: 1e4, mu: 2000 / 3 } as const;

/** Largest share by which a schematic figure may differ from the area it shows. */
const areaTolerance = 1e-4;

const overlayKinds = new Set(["pilot-free-trade-zone", "bonded-zone", "linkage-zone", "park-block", "collaboration-area"]);

/** A boundary says what it is, and a schematic figure has exactly the published area and no other. */
export function checkZones(publication: Publication): Finding[] {
  return datasetOf(publication, "zones").features.flatMap(({ properties, geometry }) => {
    const parsed = ZoneProperties.safeParse(joinTexts(properties));
    if (!parsed.success) return [];
    return whyDishonest({ ...parsed.data, geometry }, properties).map((why) => ({ file: "zones/features.geojson", at: parsed.data.id, why }));
  });
}

function whyDishonest(zone: Zone, columns: Record<string, unknown>): string[] {
  const reasons: string[] = [];
  const { method, grade, anchors } = zone.boundary;
  const type = zone.geometry?.type ?? null;
  if (method === "unlocated" && type !== null) reasons.push("an unlocated zone has a geometry");
  if (method === "located-only" && type !== "Point") reasons.push("a located-only zone is not a point");
  if (["schematic", "administrative", "surveyed"].includes(method) && type !== "Polygon" && type !== "MultiPolygon") reasons.push(`a ${method} zone is not a polygon`);
  if (["schematic", "located-only"].includes(method) && (grade === null || anchors.length === 0)) reasons.push("no anchor, or no grade of it");
  if (Object.keys(columns).some((name) => /computed|area(m2|km2)$/i.test(name))) reasons.push("a computed area is stored");
  if (overlayKinds.has(zone.kind) && zone.accountUnit !== null) reasons.push("an overlay has an account unit");
  if (method === "schematic") reasons.push(...whyWrongArea(zone));
  return reasons;
}

function whyWrongArea(zone: Zone): string[] {
  const stated = zone.statedAreas.find(({ which }) => which === zone.boundary.drawnArea);
  if (!stated) return ["the area drawn is not among the stated ones"];
  const statedM2 = stated.value * unitM2[stated.unit];
  const drawnM2 = areaM2(zone.geometry);
  const off = Math.abs(drawnM2 / statedM2 - 1);
  return off <= areaTolerance ? [] : [`the figure has ${(drawnM2 / 1e6).toFixed(3)} km², the area stated is ${(statedM2 / 1e6).toFixed(3)} km²`];
}
