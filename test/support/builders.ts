import type { MultiPolygon, Polygon } from "geojson";
import { ZoneProperties, type Zone } from "../../src/domain/zone";

/** A closed square of `sizeDeg` degrees with its lower left corner at `[lng, lat]`, counter-clockwise. */
export function aSquare([lng, lat]: [number, number], sizeDeg: number): Polygon {
  const [east, north] = [lng + sizeDeg, lat + sizeDeg];
  return { type: "Polygon", coordinates: [[[lng, lat], [east, lat], [east, north], [lng, north], [lng, lat]]] };
}

type ZoneOver = Partial<Omit<Zone, "id" | "boundary" | "geometry">> & {
  id?: string;
  boundary?: Partial<Zone["boundary"]>;
  geometry?: Polygon | MultiPolygon | Zone["geometry"];
};

/** A schematic development zone of one figure, through the real parser. */
export function aZone({ id = "park-test", boundary = {}, geometry = aSquare([102.8, 25], 0.05), ...over }: ZoneOver = {}): Zone {
  const properties = ZoneProperties.parse({
    id,
    kind: "development-zone",
    level: null,
    name: { zh: `测试片区 ${id}`, en: `Test zone ${id}` },
    shortName: { zh: "测试片区", en: "Test zone" },
    aliases: [],
    pinyin: "ceshipianqu",
    pinyinInitials: "cspq",
    parent: null,
    accountUnit: null,
    districts: [],
    validFrom: null,
    validTo: null,
    predecessor: null,
    releaseClass: "public",
    statedAreas: [],
    documents: [],
    caution: null,
    remark: null,
    ...over,
    boundary: {
      method: "schematic",
      source: { zh: "测试", en: "test" },
      asOf: null,
      uncertaintyM: null,
      note: { zh: "测试图形", en: "test figure" },
      grade: "verified",
      figure: "circle",
      drawnArea: null,
      anchors: [],
      ...boundary,
    },
  });
  return { ...properties, geometry };
}
