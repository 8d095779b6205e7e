import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { geodesicAreaM2 } from "../../src/analysis/geodesic-area";
import { datasetOf, readPublication } from "../../.ci/geodata-rules/read";
import { featureFile } from "../../geodata/build/lib/files.mjs";
import { areaM2, inverse } from "../../geodata/build/lib/ellipsoid.mjs";
import { zoneFeatures } from "../../geodata/build/zones.mjs";

const root = `${import.meta.dirname}/../../geodata`;
const publication = readPublication(root);
const zones = datasetOf(publication, "zones").features;
const places = datasetOf(publication, "places").features;

type Stated = { value: number; which: string };
type Boundary = { method: string; drawnArea: string | null; figure: string | null; anchors: string[] };

const boundaryOf = (zone: (typeof zones)[number]) => zone.properties["boundary"] as Boundary;
const schematic = zones.filter((zone) => boundaryOf(zone).method === "schematic");
const pointOf = (id: string): number[] => {
  const geometry = places.find((place) => place.id === id)?.geometry;
  return geometry?.type === "Point" ? geometry.coordinates : [];
};

describe("the zones file", () => {
  it("is what the register gives", () => {
    expect(readFileSync(`${root}/zones/features.geojson`, "utf8")).toBe(featureFile(zoneFeatures()));
  });

  it("draws four schematic figures, each of its published area by either way of reading edges", () => {
    expect(schematic.map(({ id }) => id)).toEqual(["ftz-kunming", "linkage-qujing", "park-jingkai", "park-yanglin"]);
    for (const zone of schematic) {
      const stated = (zone.properties["statedAreas"] as Stated[]).find(({ which }) => which === boundaryOf(zone).drawnArea);
      const statedM2 = (stated?.value ?? NaN) * 1e6;
      expect(Math.abs((areaM2(zone.geometry) as number) / statedM2 - 1)).toBeLessThan(1e-4);
      expect(Math.abs(geodesicAreaM2(zone.geometry) / statedM2 - 1)).toBeLessThan(1e-4);
    }
  });

  it("draws circles at one distance from the middle of their anchors", () => {
    for (const zone of schematic.filter((z) => boundaryOf(z).figure === "circle")) {
      const anchors = boundaryOf(zone).anchors.map(pointOf);
      const ring = zone.geometry?.type === "Polygon" ? (zone.geometry.coordinates[0] ?? []) : [];
      const [a = [], b = a] = anchors;
      const middle: [number, number] = [((a[0] ?? NaN) + (b[0] ?? NaN)) / 2, ((a[1] ?? NaN) + (b[1] ?? NaN)) / 2];
      const distances = ring.map((position) => inverse(middle, [position[0] ?? NaN, position[1] ?? NaN]).distanceM as number);
      expect(Math.max(...distances) - Math.min(...distances)).toBeLessThan(5);
    }
  });

  it("puts a symbol exactly on its place", () => {
    for (const zone of zones.filter((z) => boundaryOf(z).method === "located-only")) {
      expect(zone.geometry).toEqual({ type: "Point", coordinates: pointOf(boundaryOf(zone).anchors[0] ?? "") });
    }
  });

  it("gives a collaboration area the sum of its counties", () => {
    const districts = datasetOf(publication, "districts").features;
    for (const zone of zones.filter((z) => z.properties["kind"] === "collaboration-area")) {
      const codes = zone.properties["districts"] as string[];
      const sum = districts.filter(({ id }) => codes.includes(String(id))).reduce((total, { geometry }) => total + (areaM2(geometry) as number), 0);
      expect(Math.abs((areaM2(zone.geometry) as number) / sum - 1)).toBeLessThan(1e-9);
    }
  });
});
