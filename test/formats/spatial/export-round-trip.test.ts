import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { expect, test } from "vitest";
import { addGeometry, ColumnsBuilder } from "../../../src/domain/spatial/columns-builder";
import { boundaryGeoJson } from "../../../src/formats/spatial/export-head";
import { packColumns } from "../../../src/formats/spatial/pack-columns";
import { createLayerShelf } from "../../../src/workers/answer-layer-request";
import { aSquare } from "../../support/builders";
import { aBoundary } from "../../support/imported";
import { TestImport } from "../../support/import-session";

/** As a computation leaves them: more digits than anyone measured. */
const shell: Position[] = aSquare([103.74465784400002, 25.123456789123], 0.1).coordinates[0] ?? [];
const hole: Position[] = aSquare([103.77, 25.15], 0.02).coordinates[0] ?? [];
const clockwise = (ring: readonly Position[]): Position[] => [...ring].reverse();
const moved = (ring: readonly Position[]): Position[] => ring.map(([x = 0, y = 0]) => [x + 1, y]);
/** As layers lie in projects that were made before: shells clockwise, holes counter-clockwise. */
const wrongWay: Polygon = { type: "Polygon", coordinates: [clockwise(shell), hole] };
const wrongWayTwice: MultiPolygon = { type: "MultiPolygon", coordinates: [[clockwise(moved(shell)), moved(hole)], [moved(moved(shell))]] };

function exported(geometries: readonly Feature["geometry"][]): string {
  const builder = new ColumnsBuilder("old.zip");
  for (const geometry of geometries) {
    builder.begin(geometry.type === "LineString" ? "line" : geometry.type === "Point" ? "point" : "polygon");
    if (geometry.type !== "GeometryCollection") addGeometry(builder, geometry);
  }
  const answer = createLayerShelf();
  answer({ ask: "open", key: "k", bytes: packColumns(builder.finish()) });
  const told = answer({ ask: "geojson", key: "k", head: { title: "旧图层" } });
  if (told.is !== "geojson") throw new Error(told.is);
  return new TextDecoder().decode(told.bytes);
}

/** What the importer finds in its own export. */
async function findingsOn(text: string): Promise<string[]> {
  const session = new TestImport();
  await session.readsText("export.geojson", text);
  const { report } = await session.told({ ask: "place", layer: 0, choice: { kind: "epsg", code: 4326, isSwapped: false }, parent: null });
  return report.findings.map(({ code }) => code);
}

const turnOf = (ring: readonly Position[]): number => {
  const [[x0 = 0, y0 = 0] = []] = ring;
  return Math.sign(ring.reduce((sum, [x = 0, y = 0], at) => {
    const [nx = 0, ny = 0] = ring[(at + 1) % ring.length] ?? [];
    return sum + (x - x0) * (ny - y0) - (nx - x0) * (y - y0);
  }, 0));
};

test("a layer that lies the wrong way round is written shells counter-clockwise, holes clockwise, and comes back without a finding", async () => {
  const text = exported([wrongWay, wrongWayTwice]);
  const { features } = JSON.parse(text) as { features: Feature<Polygon | MultiPolygon>[] };
  const turns = features.map(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).map((rings) => rings.map(turnOf)));
  expect(turns).toEqual([[[1, -1]], [[1, -1], [1]]]);
  expect(await findingsOn(text)).toEqual([]);
});

test("coordinates are written with nine decimals at most, points and lines too", () => {
  const line: Feature["geometry"] = { type: "LineString", coordinates: [[102.123456789123, 25], [102.2, 25.00000000049]] };
  const text = exported([wrongWay, line, { type: "Point", coordinates: [102.30000000000001, 25] }]);
  expect(text.match(/\d\.\d{10,}/g)).toBeNull();
  expect(text).toContain("[[102.123456789,25],[102.2,25]]");
  expect(text).toContain("[102.3,25]");
  expect(text).toContain("103.744657844,");
});

test("a boundary is written by the same rule", async () => {
  const text = boundaryGeoJson({ collection: "boundaries", record: aBoundary("park-test", { geometry: wrongWay }) });
  const { features } = JSON.parse(text) as { features: Feature<Polygon>[] };
  expect(features[0]?.geometry.coordinates.map(turnOf)).toEqual([1, -1]);
  expect(text.match(/\d\.\d{10,}/g)).toBeNull();
  expect(await findingsOn(text)).toEqual([]);
});
