import { expect, test } from "vitest";
import { emptyPublication, type Publication } from "../../src/domain/publication";
import { isLink, publicationWithoutLines } from "../../src/domain/without-lines";
import type { Zone } from "../../src/domain/zone";
import { aSquare, aZone } from "../support/builders";
import { theRealPublication } from "../support/publication";

const aCollaboration = (over: Parameters<typeof aZone>[0] = {}): Zone =>
  aZone({ id: "collab-test", kind: "collaboration-area", districts: ["530102", "530124"], boundary: { method: "administrative" }, ...over });

/** The zone as it stands without lines, beside the real counties and places. */
async function withoutLines(zone: Zone, over: Partial<Publication> = {}): Promise<Zone | undefined> {
  const { publication } = await theRealPublication();
  return publicationWithoutLines({ ...publication, zones: [zone], ...over }).zones[0];
}

test("counties and prefectures keep the point of their name, and nothing of their lines", async () => {
  const { publication } = await theRealPublication();
  const { districts, prefectures } = publicationWithoutLines(publication);
  for (const { geometry, labelPoint } of [...districts, ...prefectures]) expect(geometry).toEqual({ type: "Point", coordinates: labelPoint });
  expect(districts).toHaveLength(23);
});

test("an area of whole counties becomes the line between their seats", async () => {
  expect(await withoutLines(aCollaboration())).toMatchObject({ geometry: { type: "LineString", coordinates: [[102.69988, 25.04691], [102.49304, 25.22591]] } });
});

test("a county without a seat in the places is joined at the point of its name; one of no known county has no place", async () => {
  const { publication } = await theRealPublication();
  const labelPoint = publication.districts.find(({ id }) => id === "530124")?.labelPoint;
  const places = publication.places.filter(({ id }) => id !== "town-fumin");
  expect(await withoutLines(aCollaboration(), { places })).toMatchObject({ geometry: { coordinates: [[102.69988, 25.04691], labelPoint] } });
  expect((await withoutLines(aCollaboration({ districts: ["530102"] })))?.geometry?.type).toBe("Point");
  expect((await withoutLines(aCollaboration({ districts: [] })))?.geometry).toBeNull();
});

test("an outline that an office supplied for a collaboration area runs along county lines too; that of a park stays", async () => {
  const surveyed = await withoutLines(aCollaboration({ boundary: { method: "surveyed", figure: "as-surveyed" } }));
  expect(surveyed?.geometry?.type).toBe("LineString");
  const park = aZone({ geometry: aSquare([102.5, 25], 0.1), boundary: { method: "surveyed" } });
  expect(publicationWithoutLines({ ...emptyPublication, zones: [park] }).zones[0]).toBe(park);
});

test("only what stands for a hidden line is a link", async () => {
  const { publication } = await theRealPublication();
  expect(publication.zones.filter(isLink)).toEqual([]);
  expect(publicationWithoutLines(publication).zones.filter(isLink).map(({ id }) => id)).toEqual(["collab-wuhua-fumin", "collab-xishan-anning"]);
});
