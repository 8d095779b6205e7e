import { statSync } from "node:fs";
import { featureCollection, intersect } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { datasetOf, readPublication } from "../../.ci/geodata-rules/read";
import { areaM2 } from "../../geodata/build/lib/ellipsoid.mjs";

type Area = Feature<Polygon | MultiPolygon>;

const root = `${import.meta.dirname}/../../geodata`;
const publication = readPublication(root);
const districts = datasetOf(publication, "districts").features as unknown as Area[];
const prefectures = datasetOf(publication, "prefectures").features as unknown as Area[];

const km2 = ({ geometry }: Area): number => areaM2(geometry) / 1e6;
const ringsOf = ({ geometry }: Area) => (geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat());
const verticesOf = (area: Area): Set<string> => new Set(ringsOf(area).flat().map(String));

describe("the counties", () => {
  it("tile their prefecture without gap or overlap", () => {
    for (const prefecture of prefectures) {
      const parts = districts.filter(({ id }) => String(id).startsWith(String(prefecture.id).slice(0, 4)));
      const sum = parts.reduce((total, part) => total + km2(part), 0);
      expect(Math.abs(sum / km2(prefecture) - 1)).toBeLessThan(1e-6);
    }
  });

  it("meet vertex on vertex: every edge belongs to one county, or to two in opposite directions", () => {
    const directed = new Map<string, number>();
    for (const ring of districts.flatMap(ringsOf)) {
      for (let i = 1; i < ring.length; i += 1) {
        const edge = `${String(ring[i - 1])}>${String(ring[i])}`;
        directed.set(edge, (directed.get(edge) ?? 0) + 1);
      }
    }
    expect([...directed].filter(([, count]) => count > 1)).toEqual([]);

    const outlines = new Set(prefectures.flatMap(ringsOf).flat().map(String));
    const lonely = [...directed.keys()].filter((edge) => {
      const [from = "", to = ""] = edge.split(">");
      return !directed.has(`${to}>${from}`) && !(outlines.has(from) && outlines.has(to));
    });
    expect(lonely).toEqual([]);
  });

  it("do not overlap their neighbours", () => {
    const overlapping = districts.flatMap((a, index) => {
      const vertices = verticesOf(a);
      return districts
        .slice(index + 1)
        .filter((b) => [...verticesOf(b)].some((vertex) => vertices.has(vertex)))
        .filter((b) => {
          const shared = intersect(featureCollection([a, b]));
          return shared !== null && km2(shared) > 0.0001;
        })
        .map((b) => [a.id, b.id]);
    });
    expect(overlapping).toEqual([]);
  }, 60_000);

  it("have the published areas, within what the older lines allow", () => {
    const kunming = prefectures.find(({ id }) => id === "530100");
    expect(kunming && Math.abs(km2(kunming) / 21_012.54 - 1)).toBeLessThan(0.01);

    // The source has the older line between Wuhua and Panlong.
    const older = new Map([["530102", 406.2], ["530103", 845.6]]);
    const published = districts.filter(({ properties }) => properties?.["publishedAreaKm2"] !== null);
    expect(published).toHaveLength(9);
    const wrong = published.filter((district) => {
      const expected = older.get(String(district.id)) ?? Number(district.properties?.["publishedAreaKm2"]);
      return Math.abs(km2(district) / expected - 1) > 0.03;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("number 14 in Kunming and 9 in Qujing, Wuhua in three parts", () => {
    expect(districts.filter(({ properties }) => properties?.["city"] === "530100")).toHaveLength(14);
    expect(districts.filter(({ properties }) => properties?.["city"] === "530300")).toHaveLength(9);
    expect(districts.find(({ id }) => id === "530102")?.geometry).toMatchObject({ type: "MultiPolygon", coordinates: { length: 3 } });
  });

  it("stay a small file", () => {
    expect(statSync(`${root}/districts/features.geojson`).size).toBeLessThanOrEqual(500_000);
  });
});
