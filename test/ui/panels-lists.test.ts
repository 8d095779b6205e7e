import { expect, test } from "vitest";
import { planLayers } from "../../src/domain/plan-layer";
import { defaultLayerChoices } from "../../src/domain/view-parts";
import type { Link, Place } from "../../src/domain/place";
import { linksAndPlacesOf, unlocatedZones, zoneOfPlace, zonesCiting } from "../../src/store/selectors-panels";
import { layerCount, layerName } from "../../src/ui/layers/layer-words";
import { movedCursor, typedTarget, zoneGroups } from "../../src/ui/layers/zone-tree";
import { boundaryLook, countByLook, typicalZone } from "../../src/ui/swatches/boundary-look";
import { closedDash } from "../../src/ui/swatches/outline";
import { sourceLabel } from "../../src/ui/inspector/SourceChip";
import { isWebAddress } from "../../src/ui/inspector/SourceAddress";
import { aPublication, aSquare, aZone, anArea } from "./panels-fixture";

const linkage = aZone({ id: "linkage", kind: "linkage-zone", geometry: aSquare, boundary: { method: "schematic" } });
const part = aZone({ id: "part", kind: "park-block", parent: "linkage" });
const orphan = aZone({ id: "orphan", kind: "park-block", parent: "gone" });
const collab = aZone({ id: "collab", kind: "collaboration-area", districts: ["530102", "530124"], documents: ["004"] });

test("zones are grouped by kind, parts stand under their zone, and none is lost", () => {
  const groups = zoneGroups([part, orphan, collab, linkage]);
  expect(groups.map(({ kind, rows }) => [kind, rows.map(({ zone, depth }) => `${zone.id} ${depth}`)])).toEqual([
    ["linkage-zone", ["linkage 0", "part 1"]],
    ["park-block", ["orphan 0"]],
    ["collaboration-area", ["collab 0"]],
  ]);
  expect(groups.map(({ elsewhere }) => elsewhere)).toEqual([[], [{ kind: "linkage-zone", count: 1 }], []]);
  expect(zoneGroups([part, linkage]).map(({ kind, rows }) => [kind, rows.length])).toEqual([["linkage-zone", 2], ["park-block", 0]]);
});

test("arrows, Home and End move the cursor and stop at the ends", () => {
  const ids = ["a", "b", "c"];
  expect(movedCursor(ids, "a", "ArrowDown")).toBe("b");
  expect(movedCursor(ids, "c", "ArrowDown")).toBe("c");
  expect(movedCursor(ids, "a", "ArrowUp")).toBe("a");
  expect(movedCursor(ids, null, "ArrowDown")).toBe("a");
  expect(movedCursor(ids, "a", "End")).toBe("c");
  expect(movedCursor(ids, "c", "Home")).toBe("a");
  expect(movedCursor(ids, "a", "Tab")).toBeNull();
});

test("typing leads by pinyin, initials or name; one letter again walks on", () => {
  const anning = aZone({ id: "anning", pinyin: "anning", pinyinInitials: "an" });
  const airport = aZone({ id: "airport", pinyin: "konggang", pinyinInitials: "kg", shortName: { zh: "空港", en: "Airport" } });
  const zones = [linkage, anning, airport];
  expect(typedTarget(zones, "linkage", "a")).toBe("anning");
  expect(typedTarget(zones, "anning", "aa")).toBe("airport");
  expect(typedTarget(zones, "airport", "aaa")).toBe("anning");
  expect(typedTarget(zones, "linkage", "kg")).toBe("airport");
  expect(typedTarget(zones, "linkage", "空")).toBe("airport");
  expect(typedTarget(zones, "linkage", "zz")).toBeNull();
});

test("a position has two looks by its grade, every method is counted, none as 0", () => {
  const verified = aZone({ boundary: { method: "located-only", grade: "verified" } });
  const standIn = aZone({ id: "b", boundary: { method: "located-only", grade: "stand-in" } });
  expect([verified, standIn, linkage].map(boundaryLook)).toEqual(["located", "stand-in", "schematic"]);
  expect(countByLook([verified, standIn, linkage, linkage])).toEqual({
    surveyed: 0,
    administrative: 0,
    linked: 0,
    schematic: 2,
    located: 1,
    "stand-in": 1,
    unlocated: 0,
  });
  expect(typicalZone([verified, standIn, standIn])).toBe(standIn);
  expect(typicalZone([verified, linkage])).toBe(linkage);
  expect(typicalZone([])).toBeNull();
});

test("a dash pattern closes its outline with whole periods", () => {
  const lengths = (closedDash([7, 3], 64) ?? "").split(" ").map(Number);
  const period = lengths.reduce((sum, length) => sum + length, 0);
  expect(64 / period).toBeCloseTo(6, 1);
  expect(closedDash([], 64)).toBeUndefined();
});

test("rows of the layer list are named by kind, a collaboration area by its own name and its counties", () => {
  const publication = aPublication([linkage, part, collab]);
  const rows = planLayers(publication.zones, defaultLayerChoices).filter(({ group }) => group === "zones");
  expect(rows.map(layerName)).toEqual(["kinds.linkage-zone", "kinds.park-block", collab.shortName]);
  expect(rows.map((row) => layerCount(row, publication))).toEqual([
    { shown: "1", key: "layers.count.zones", parameters: { n: 1, placed: 1 } },
    { shown: "1", key: "layers.count.zones", parameters: { n: 1, placed: 0 } },
    { shown: "2", key: "layers.count.counties", parameters: { n: 2 }, unit: "layers.count.unit.counties" },
  ]);
});

const aPlace = (over: Partial<Place>): Place => ({
  id: "place",
  kind: "named-place",
  name: { zh: "某地", en: "Place" },
  pinyin: "moudi",
  pinyinInitials: "md",
  district: null,
  grade: null,
  source: { zh: "未查到", en: "None found" },
  documents: [],
  geometry: null,
  ...over,
});

const link: Link = {
  id: "road",
  name: { zh: "路", en: "Road" },
  status: "planned",
  zones: ["collab"],
  from: "end",
  to: null,
  document: "004",
  where: null,
  note: { zh: "走向不详", en: "Course unknown" },
  geometry: null,
};

test("a zone is joined with its links, their ends, its anchors, and the nodes its source names in its counties", () => {
  const end = aPlace({ id: "end" });
  const node = aPlace({ id: "node", district: "530124", documents: ["004"] });
  const elsewhere = aPlace({ id: "elsewhere", district: "530111", documents: ["004"] });
  const publication = aPublication([linkage, collab], { links: [link], places: [end, node, elsewhere] });
  expect(linksAndPlacesOf(collab, publication)).toEqual({ links: [link], places: [end, node] });
  expect(linksAndPlacesOf(linkage, publication)).toEqual({ links: [], places: [] });
});

test("a place without a point leads to the zone of its name, else where it is an end, else to no zone", () => {
  const named = aZone({ id: "named", name: { zh: "某地产业片区", en: "Area" } });
  const publication = aPublication([collab, named], { links: [link] });
  expect(zoneOfPlace(aPlace({}), publication)).toBe(named);
  expect(zoneOfPlace(aPlace({ id: "end", name: { zh: "端点", en: "End" } }), publication)).toBe(collab);
  expect(zoneOfPlace(aPlace({ name: { zh: "别处", en: "Else" } }), publication)).toBeNull();
});

test("a document is cited by the zones that name it or take a figure from it", () => {
  const byFigure = aZone({ id: "figure", statedAreas: [anArea({ document: "004" })] });
  expect(zonesCiting([linkage, collab, byFigure], "004")).toEqual([collab, byFigure]);
  expect(unlocatedZones(aPublication([linkage, part]))).toEqual([part]);
});

test("a chip shows the number of a document, the short title of a page, never the id of a page", () => {
  const source = {
    id: "001",
    title: { zh: "方案", en: "Plan" },
    shortTitle: { zh: "申建方案", en: "Application" },
    number: null,
    date: null,
    issuer: null,
    stage: "proposal",
    url: null,
    releaseClass: "public",
    note: null,
  } as const;
  expect(sourceLabel("001", source, "zh", false)).toBe("001 · 申建方案");
  expect(sourceLabel("001", source, "zh", true)).toBe("001");
  expect(sourceLabel("p-page", { ...source, id: "p-page" }, "en", true)).toBe("Application");
  expect(sourceLabel("p-page", null, "zh", false)).toBe("来源");
  expect(sourceLabel("001", null, "zh", false)).toBe("001");
});

test("only web addresses become links", () => {
  expect(isWebAddress("https://www.gov.cn/")).toBe(true);
  expect(isWebAddress("javascript:alert(1)")).toBe(false);
  expect(isWebAddress("gov.cn")).toBe(false);
});
