import { expect, test } from "vitest";
import { accountTree } from "../../src/analysis/account-tree";
import type { PlacementRecord } from "../../src/domain/project-records";
import { aZone } from "../support/builders";
import { theRealPublication } from "../support/publication";

const { publication } = await theRealPublication();
const placement = (parents: Record<string, string>): PlacementRecord => ({ id: "placement", kind: "placement", releaseClass: "internal", parents });
const treeWith = (parents: Record<string, string>) => accountTree(publication, placement(parents));
const unitIn = (tree: ReturnType<typeof accountTree>, id: string) => tree.units.find((unit) => unit.id === id);
const tree = accountTree(publication, null);

test("both prefectures stand for themselves, with their counties below and development zones beside these", () => {
  expect(tree.units.filter(({ depth }) => depth === 0).map(({ id }) => id)).toEqual(["530100", "530300"]);
  expect(tree.childrenOf.get("530300")).toHaveLength(9);
  const kunming = tree.childrenOf.get("530100") ?? [];
  expect(kunming.map(({ kind }) => kind)).toEqual([...Array<string>(14).fill("county"), ...Array<string>(5).fill("development-zone")]);
  expect(tree.units.filter(({ isPartition }) => isPartition).map(({ id }) => id)).toEqual(["530100", "530300"]);
});

test("a park adds up to its county, which is more than its parks", () => {
  expect(unitIn(tree, "park-anning")).toMatchObject({ parent: "530181", depth: 2, kind: "industrial-park", placed: "published" });
  expect(unitIn(tree, "530181")).toMatchObject({ parent: "530100", isPartition: false });
});

test("overlays have no line", () => {
  const ids = new Set(tree.units.map(({ id }) => id));
  const overlays = publication.zones.filter(({ kind }) => ["pilot-free-trade-zone", "bonded-zone", "linkage-zone", "collaboration-area"].includes(kind));
  expect(overlays.length).toBeGreaterThan(4);
  expect(overlays.filter(({ id }) => ids.has(id))).toEqual([]);
  // Whatever the file says of one.
  const said = accountTree({ ...publication, zones: [aZone({ id: "ftz-x", kind: "pilot-free-trade-zone", accountUnit: "530181" })] }, null);
  expect(unitIn(said, "ftz-x")).toBeUndefined();
});

test("a development zone of no published county is assumed to lie by the nearest one", () => {
  expect(unitIn(tree, "park-konggang")).toMatchObject({ parent: "530100", placed: "assumed" });
  expect(unitIn(tree, "park-jingkai")).toMatchObject({ parent: "530100", placed: "published" });
  const far = aZone({ id: "park-far", accountUnit: "park-far", geometry: { type: "Point", coordinates: [103.85, 25.4] } });
  expect(unitIn(accountTree({ ...publication, zones: [far] }, null), "park-far")).toMatchObject({ parent: "530300", placed: "assumed" });
  const nowhere = aZone({ id: "park-nowhere", accountUnit: "park-nowhere", geometry: null });
  expect(unitIn(accountTree({ ...publication, zones: [nowhere] }, null), "park-nowhere")).toMatchObject({ parent: null });
});

test("every parent stands before what is below it, and the index leads to each", () => {
  expect(tree.units.map(({ id }) => tree.indexOf.get(id))).toEqual(tree.units.map((_, index) => index));
  const late = tree.units.filter(({ parent }, index) => parent !== null && (tree.indexOf.get(parent) ?? Infinity) >= index);
  expect(late).toEqual([]);
});

test("the office places a zone under a county or takes it out", () => {
  const placed = treeWith({ "park-yanglin": "530127", "park-shuzi": "none" });
  expect(unitIn(placed, "park-yanglin")).toMatchObject({ parent: "530127", depth: 2, placed: "entered" });
  expect(unitIn(placed, "park-shuzi")).toMatchObject({ parent: null, depth: 0, isPartition: false, placed: "entered" });
  expect(placed.ignored).toEqual([]);
});

test.each([
  [{ "park-nobody": "530127" }, "unknown-unit"],
  [{ "park-yanglin": "530999" }, "unknown-unit"],
  [{ "530127": "530300" }, "not-to-be-placed"],
  [{ "530100": "530300" }, "not-to-be-placed"],
  [{ "park-yanglin": "530302" }, "other-prefecture"],
  [{ "park-yanglin": "park-yanglin" }, "cycle"],
])("a placement %o changes nothing: %s", (parents, why) => {
  const placed = treeWith(parents);
  expect(placed.units).toEqual(tree.units);
  expect(placed.ignored.map((one) => one.why)).toEqual([why]);
});

test("a circle of placements is broken where it closes, and every unit keeps its line", () => {
  const placed = treeWith({ "park-anning": "park-yanglin", "park-gaoxin": "park-anning", "park-yanglin": "park-gaoxin" });
  expect(placed.ignored).toEqual([{ unit: "park-yanglin", why: "cycle" }]);
  expect(new Set(placed.units.map(({ id }) => id))).toEqual(new Set(tree.units.map(({ id }) => id)));
  expect(unitIn(placed, "park-yanglin")).toMatchObject({ parent: "530100" });
});

test("two units may change places", () => {
  const below = aZone({ id: "park-below", kind: "industrial-park", accountUnit: "park-above" });
  const above = aZone({ id: "park-above", accountUnit: "park-above", districts: ["530127"] });
  const swapped = accountTree({ ...publication, zones: [below, above] }, placement({ "park-above": "park-below", "park-below": "530100" }));
  expect(swapped.ignored).toEqual([]);
  expect(unitIn(swapped, "park-above")).toMatchObject({ parent: "park-below", depth: 2 });
});

test("zones that the data have adding up to each other in a circle keep their lines", () => {
  const [a, b] = [aZone({ id: "park-a", accountUnit: "park-b" }), aZone({ id: "park-b", accountUnit: "park-a" })];
  const circle = accountTree({ ...publication, zones: [a, b] }, placement({ "park-a": "530127" }));
  expect(unitIn(circle, "park-a")).toMatchObject({ parent: "530127" });
  expect(unitIn(circle, "park-b")).toBeDefined();
});

test("of counties that could not be read no sum claims to be whole", () => {
  const unread = accountTree({ ...publication, districts: publication.districts.slice(3), unread: ["districts"] }, null);
  expect(unread.units.filter(({ isPartition }) => isPartition)).toEqual([]);
});
