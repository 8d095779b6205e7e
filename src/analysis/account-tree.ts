import type { PlacementRecord } from "../domain/project-records";
import type { District } from "../domain/place";
import type { Publication } from "../domain/publication";
import type { Text } from "../domain/text";
import type { Zone, ZoneKind } from "../domain/zone";

export type AccountUnitKind = "prefecture" | "county" | "development-zone" | "industrial-park";

/** By what right a unit stands where it stands: a published source, the nearest county for want of one, or the office. */
export type Placed = "published" | "assumed" | "entered";

/** 核算单元: what has a line in the ledger. */
export type AccountUnit = {
  id: string;
  name: Text;
  aliases: readonly string[];
  kind: AccountUnitKind;
  /** The unit it adds up to; `null` for a prefecture and for what the office took out of every sum. */
  parent: string | null;
  depth: number;
  /** Whether its children cover all of it, so that their sum is its figure. A county is more than its parks. */
  isPartition: boolean;
  placed: Placed;
};

/** Why a placement of the office is kept but does not count. */
export type PlacementFault = "unknown-unit" | "not-to-be-placed" | "other-prefecture" | "cycle";

export type AccountTree = {
  /** Every parent stands before its children, each followed by all that is below it. */
  units: readonly AccountUnit[];
  indexOf: ReadonlyMap<string, number>;
  /** Direct children, in the order of the units. */
  childrenOf: ReadonlyMap<string, readonly AccountUnit[]>;
  ignored: readonly { unit: string; why: PlacementFault }[];
};

type Node = Omit<AccountUnit, "depth" | "isPartition"> & { prefecture: string | null };

/**
 * The one tree along which figures add up. Its roots are the prefectures, so that Qujing never sums into Kunming; counties
 * partition them together with the development zones that account for themselves (单列: beside the counties, not in them);
 * parks belong to their county without covering it. Overlays (free trade, bonded, linkage, collaboration) have no line.
 */
export function accountTree(publication: Publication, placement: PlacementRecord | null): AccountTree {
  const nodes = new Map(publishedNodes(publication).map((node) => [node.id, node]));
  const ignored = placement ? place(nodes, placement) : [];
  // Of counties that could not be read nobody knows what is missing.
  const isWhole = !publication.unread.includes("districts");
  return { ...ordered(nodes, isWhole), ignored };
}

function publishedNodes({ prefectures, districts, zones }: Publication): Node[] {
  const known = new Set<string>(prefectures.map(({ id }) => id));
  const tops = prefectures.map(({ id, name }): Node => ({ id, name, aliases: [], kind: "prefecture", parent: null, placed: "published", prefecture: id }));
  const counties = districts.map(
    ({ id, name, city }): Node => ({ id, name, aliases: [], kind: "county", parent: known.has(city) ? city : null, placed: "published", prefecture: city }),
  );
  const accounting = zones.filter(({ kind, accountUnit }) => kinds[kind] && accountUnit !== null);
  return withoutCycles([...tops, ...counties, ...accounting.map((zone) => zoneNode(zone, districts, known))]);
}

/** A zone that the data have adding up to itself through others adds up to nothing. */
function withoutCycles(nodes: Node[]): Node[] {
  const at = new Map(nodes.map((node) => [node.id, node]));
  for (const node of nodes) {
    const seen = new Set<string>();
    let above = node;
    while (!seen.has(above.id)) {
      seen.add(above.id);
      const next = above.parent === null ? undefined : at.get(above.parent);
      if (!next) break;
      above = next;
      if (above.id === node.id) at.set(node.id, { ...node, parent: null });
    }
  }
  return [...at.values()];
}

/** The kinds of zone that have a line of their own; all others overlap these. */
const kinds: Partial<Record<ZoneKind, AccountUnitKind>> = {
  "development-zone": "development-zone",
  "industrial-park": "industrial-park",
  "park-block": "industrial-park",
};

function zoneNode(zone: Zone, districts: readonly District[], prefectures: ReadonlySet<string>): Node {
  const { id, name, shortName, aliases } = zone;
  const own = districts.find((district) => zone.districts.includes(district.id));
  const county = own ?? nearest(zone, districts);
  const prefecture = county?.city ?? null;
  const isOwn = zone.accountUnit === id;
  const common = { id, name, aliases: [...new Set([shortName.zh, ...aliases])].filter((alias) => alias !== name.zh), kind: kinds[zone.kind] ?? "industrial-park", prefecture };
  if (!isOwn) return { ...common, parent: zone.accountUnit, placed: "published" };
  const parent = prefecture !== null && prefectures.has(prefecture) ? prefecture : null;
  return { ...common, parent, placed: own ? "published" : "assumed" };
}

/** The county whose name stands nearest to the zone; distances on the map's plane do for choosing one. */
function nearest({ geometry }: Zone, districts: readonly District[]): District | null {
  const at = geometry ? middleOf(geometry) : null;
  if (!at) return null;
  const [lng, lat] = at;
  const shrink = Math.cos((lat * Math.PI) / 180);
  const far = ({ labelPoint }: District) => Math.hypot((labelPoint[0] - lng) * shrink, labelPoint[1] - lat);
  return districts.reduce<District | null>((best, one) => (best && far(best) <= far(one) ? best : one), null);
}

function middleOf(geometry: NonNullable<Zone["geometry"]>): [number, number] | null {
  const positions: number[][] = [];
  const collect = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    if (typeof value[0] === "number") positions.push(value as number[]);
    else value.forEach(collect);
  };
  collect("coordinates" in geometry ? geometry.coordinates : []);
  const span = (axis: 0 | 1) => {
    let [least, most] = [Infinity, -Infinity];
    for (const position of positions) {
      const value = position[axis] ?? 0;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    return (least + most) / 2;
  };
  return positions.length === 0 ? null : [span(0), span(1)];
}

/** Moves units where the office says; what cannot be is kept out and named. The order of the entries is of no consequence. */
function place(nodes: Map<string, Node>, { parents }: PlacementRecord): AccountTree["ignored"] {
  const entries = Object.entries(parents).sort(([a], [b]) => (a < b ? -1 : 1));
  const ignored = entries.flatMap(([unit, to]) => {
    const why = faultOf(nodes, unit, to);
    return why ? [{ unit, why }] : [];
  });
  const faulty = new Set(ignored.map(({ unit }) => unit));
  const moved = entries.flatMap(([unit, to]) => {
    const node = nodes.get(unit);
    return node && !faulty.has(unit) ? [{ node, to }] : [];
  });
  // All leave their place first, so that two of them can change places.
  for (const { node } of moved) nodes.set(node.id, { ...node, parent: null, placed: "entered" });
  for (const { node, to } of moved) {
    if (to === "none") continue;
    if (!isBelow(nodes, to, node.id)) nodes.set(node.id, { ...node, parent: to, placed: "entered" });
    else {
      ignored.push({ unit: node.id, why: "cycle" });
      const canReturn = node.parent === null || !isBelow(nodes, node.parent, node.id);
      nodes.set(node.id, canReturn ? node : { ...node, parent: null });
    }
  }
  return ignored;
}

function faultOf(nodes: ReadonlyMap<string, Node>, unit: string, to: string): PlacementFault | null {
  const node = nodes.get(unit);
  const target = nodes.get(to);
  if (!node || (to !== "none" && !target)) return "unknown-unit";
  // Administrative divisions are not the office's to move.
  if (node.kind === "prefecture" || node.kind === "county") return "not-to-be-placed";
  if (to === unit) return "cycle";
  return target && node.placed === "published" && node.prefecture !== null && target.prefecture !== node.prefecture ? "other-prefecture" : null;
}

function isBelow(nodes: ReadonlyMap<string, Node>, unit: string, above: string): boolean {
  for (let at: string | null = unit; at !== null; at = nodes.get(at)?.parent ?? null) if (at === above) return true;
  return false;
}

function ordered(nodes: ReadonlyMap<string, Node>, isWhole: boolean): Omit<AccountTree, "ignored"> {
  const below = new Map<string | null, Node[]>();
  for (const node of nodes.values()) {
    // A parent that was not read: the unit stands by itself, and adds up to nothing.
    const parent = node.parent !== null && nodes.has(node.parent) ? node.parent : null;
    const siblings = below.get(parent) ?? [];
    siblings.push({ ...node, parent });
    below.set(parent, siblings);
  }
  for (const siblings of below.values()) siblings.sort(byKind);
  const units: AccountUnit[] = [];
  const childrenOf = new Map<string, AccountUnit[]>();
  const visit = ({ id, name, aliases, kind, parent, placed }: Node, depth: number): AccountUnit => {
    const children = below.get(id) ?? [];
    const unit = { id, name, aliases, kind, parent, depth, isPartition: isWhole && kind === "prefecture" && children.length > 0, placed };
    units.push(unit);
    childrenOf.set(
      id,
      children.map((child) => visit(child, depth + 1)),
    );
    return unit;
  };
  for (const top of below.get(null) ?? []) visit(top, 0);
  return { units, indexOf: new Map(units.map(({ id }, index) => [id, index])), childrenOf };
}

const rank: Record<AccountUnitKind, number> = { prefecture: 0, county: 1, "development-zone": 2, "industrial-park": 3 };

/** Prefectures and counties in the order of their codes, then zones in the order of the publication (the sort is stable). */
function byKind(a: Node, b: Node): number {
  if (a.kind !== b.kind) return rank[a.kind] - rank[b.kind];
  return a.kind === "prefecture" || a.kind === "county" ? Number(a.id) - Number(b.id) : 0;
}
