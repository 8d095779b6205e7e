import { unescaped } from "./decode-dxf";
import { flagsOf, numberOf, textOf, type Entity } from "./entity";
import { DxfBroken, GroupReader, type Group } from "./groups";

export type LayerState = { isOff: boolean; isFrozen: boolean; color: number };

export type Block = { base: readonly [number, number]; entities: Entity[]; isExternal: boolean };

/** What a drawing says before its entities. */
export type Drawing = {
  /** `$INSUNITS`; 0 is none. */
  unit: number;
  layers: Map<string, LayerState>;
  blocks: Map<string, Block>;
};

/**
 * Walks a drawing from its first line to its last and hands over the entities of its model and paper space one after the other.
 * @throws {DxfBroken} where it ends or is not made of groups within its sections
 */
export function walkDrawing(text: string, onEntity: (entity: Entity, drawing: Drawing) => void, onProgress: (position: number) => void): void {
  const reader = new GroupReader(text);
  const drawing: Drawing = { unit: 0, layers: new Map(), blocks: new Map() };
  for (;;) {
    const group = reader.next();
    if (group === null || (group.code === 0 && group.value.trim() === "EOF")) return;
    if (group.code !== 0 || group.value.trim() !== "SECTION") continue;
    const name = reader.next();
    switch (name?.value.trim() ?? "") {
      case "HEADER":
        readHeader(reader, drawing);
        break;
      case "TABLES":
        eachEntity(reader, (entry) => {
          if (entry.type === "LAYER") readLayer(entry, drawing);
        });
        break;
      case "BLOCKS":
        readBlocks(reader, drawing);
        break;
      case "ENTITIES": {
        let count = 0;
        eachEntity(reader, (entity) => {
          onEntity(entity, drawing);
          count += 1;
          if (count % 5000 === 0) onProgress(reader.position);
        });
        break;
      }
      default:
        eachEntity(reader, () => undefined);
    }
  }
}

const isStart = (group: Group): boolean => group.code === 0;

function readHeader(reader: GroupReader, drawing: Drawing): void {
  let variable = "";
  for (;;) {
    const group = reader.next();
    if (group === null) throw new DxfBroken(reader.lineNumber);
    if (isStart(group)) return;
    if (group.code === 9) variable = group.value.trim();
    else if (variable === "$INSUNITS" && group.code === 70) drawing.unit = Number(group.value) || 0;
  }
}

function readLayer(entry: Entity, { layers }: Drawing): void {
  const color = numberOf(entry, 62, 7);
  layers.set(unescaped(textOf(entry, 2)), { isOff: color < 0, isFrozen: (flagsOf(entry) & 1) !== 0, color: Math.abs(color) });
}

function readBlocks(reader: GroupReader, { blocks }: Drawing): void {
  let block: Block | null = null;
  eachEntity(reader, (entity) => {
    if (entity.type === "BLOCK") {
      block = { base: [numberOf(entity, 10), numberOf(entity, 20)], entities: [], isExternal: (flagsOf(entity) & 4) !== 0 };
      blocks.set(unescaped(textOf(entity, 2)).toLowerCase(), block);
    } else if (entity.type === "ENDBLK") block = null;
    else block?.entities.push(entity);
  });
}

/** What stands before its parts and what ends them. */
const partsOf: Readonly<Record<string, string>> = { POLYLINE: "VERTEX", INSERT: "ATTRIB" };

/** Entities up to the end of the section, those with parts whole. @throws {DxfBroken} where the section does not end */
function eachEntity(reader: GroupReader, take: (entity: Entity) => void): void {
  let whole: { entity: Entity; parts: Entity[] } | null = null;
  for (;;) {
    const group = reader.next();
    if (group === null) throw new DxfBroken(reader.lineNumber);
    if (!isStart(group)) continue;
    const type = group.value.trim();
    const entity: Entity = { type, groups: type === "ENDSEC" ? [] : groupsOf(reader), parts: [] };
    if (whole && type === partsOf[whole.entity.type]) {
      whole.parts.push(entity);
      continue;
    }
    if (whole) take({ ...whole.entity, parts: whole.parts });
    whole = null;
    if (type === "ENDSEC") return;
    if (type === "SEQEND") continue;
    if (type in partsOf) whole = { entity, parts: [] };
    else take(entity);
  }
}

function groupsOf(reader: GroupReader): Group[] {
  const groups: Group[] = [];
  for (;;) {
    const group = reader.next();
    if (group === null) throw new DxfBroken(reader.lineNumber);
    if (isStart(group)) {
      reader.putBack(group);
      return groups;
    }
    // Data that other programs append: nothing that is drawn, and often the larger part.
    if (group.code < 1000 && group.code !== 310) groups.push(group);
  }
}
