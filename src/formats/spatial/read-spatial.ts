import { SpatialError, type SpatialFault } from "../../domain/spatial/spatial-fault";
import type { RawLayer, ReadingContext, SpatialInput, SpatialRead } from "../../domain/spatial/spatial-file";
import { spatialLimits } from "../../domain/spatial/spatial-limits";
import { cutAt, wellFormed } from "../../domain/well-formed";
import { isOtherArchive, isZip, openArchive, type UnpackBudget } from "./archive/open-archive";
import { spatialReaders, type SpatialReader } from "./readers";
import { baseName, folderOf, stemOf } from "./sniff";

/** Nobody reads more; an archive made to annoy has thousands. */
const mostFaults = 100;

/** One archive within another, as mail and office systems make them; no further. */
const deepestArchive = 2;

/**
 * Reads the chosen files: recognises them by content, joins what belongs together, opens archives. Never throws for what a file is:
 * one that cannot be read is a fault, and the others are read.
 */
export async function readSpatialFiles(files: readonly SpatialInput[], context: ReadingContext, readers: readonly SpatialReader[] = spatialReaders): Promise<SpatialRead> {
  const reading: Reading = { context, readers, budget: { left: spatialLimits.mostUnpacked } };
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (total > spatialLimits.mostBytes) return { layers: [], faults: [{ code: "spatial-too-large", file: files[0]?.name ?? "", value: String(Math.round(total / 1e6)) }] };
  const { layers, faults } = await readFolder(files, 0, reading);
  if (layers.length > spatialLimits.mostLayers) return { layers: [], faults: [...faults, { code: "spatial-too-many-layers", file: layers[0]?.file ?? "", value: String(spatialLimits.mostLayers) }] };
  return { layers: withOwnNames(layers, files), faults: faults.slice(0, mostFaults) };
}

/** A name is a line in lists; a file may give a book for one. */
const longestLayerName = 120;

type Reading = { context: ReadingContext; readers: readonly SpatialReader[]; budget: UnpackBudget };

/** Files that lie together: those that were chosen, or the parts of one archive, which lies `depth` archives deep. */
async function readFolder(inputs: readonly SpatialInput[], depth: number, reading: Reading): Promise<SpatialRead> {
  const read: SpatialRead = { layers: [], faults: [] };
  const known = inputs.map((input) => ({ input, reader: reading.readers.find(({ recognises }) => recognises(input)) }));
  const taken = new Set<SpatialInput>();
  const companionsOf = new Map<SpatialInput, readonly SpatialInput[]>();
  // The surer reader takes what belongs to it first.
  for (const { input, reader } of [...known].sort((a, b) => rank(reading, a.reader) - rank(reading, b.reader))) {
    if (!reader?.companions || taken.has(input)) continue;
    const companions = reader.companions(input, inputs.filter((other) => other !== input && !taken.has(other)));
    companions.forEach((companion) => taken.add(companion));
    companionsOf.set(input, companions);
  }
  for (const { input, reader } of known) {
    if (taken.has(input)) continue;
    // oxlint-disable-next-line no-await-in-loop -- one after the other: no two archives lie unpacked in memory at once
    const one = reader ? await readOne(input, reader, companionsOf.get(input) ?? [], reading.context) : await readOther(input, depth, reading);
    read.layers.push(...one.layers);
    read.faults.push(...one.faults);
  }
  return read;
}

const rank = ({ readers }: Reading, reader: SpatialReader | undefined): number => (reader ? readers.indexOf(reader) : readers.length);

async function readOne(input: SpatialInput, reader: SpatialReader, companions: readonly SpatialInput[], context: ReadingContext): Promise<SpatialRead> {
  try {
    context.onProgress({ phase: "read", done: 0, total: input.bytes.length });
    const answer = await reader.read(input, companions, context);
    const { layers, faults } = "layers" in answer ? answer : { layers: answer, faults: [] };
    return withoutEmpty(input, [...layers], [...faults]);
  } catch (error) {
    return { layers: [], faults: [faultOf(error, input.name)] };
  }
}

function faultOf(error: unknown, file: string): SpatialFault {
  if (error instanceof SpatialError) return error.fault;
  // What engines throw where an array of the asked size cannot be had.
  if (error instanceof RangeError && /alloc|array length|buffer|memory/i.test(error.message)) return { code: "spatial-out-of-memory", file };
  // A library gave up in a way nobody foresaw; the file made it so.
  return { code: "spatial-broken", file, at: "" };
}

/** A layer without a single figure is worth a word only where nothing else came of its file. */
function withoutEmpty({ name: file }: SpatialInput, layers: readonly RawLayer[], faults: readonly SpatialFault[]): SpatialRead {
  const drawn = layers.filter(({ columns }) => columns.kinds.some((kind) => kind !== 0));
  // An index of the parts beside it has no layers of its own, and says so by giving none.
  if (drawn.length > 0 || faults.length > 0 || (layers.length === 0 && folderOf(file) !== "")) return { layers: drawn, faults: [...faults] };
  return { layers: [], faults: [{ code: layers.some(({ columns }) => columns.count > 0) ? "spatial-no-geometry" : "spatial-empty", file }] };
}

/** Of no format: an archive, or what nobody can read. Within an archive, papers and pictures lie beside the maps. */
async function readOther(input: SpatialInput, depth: number, reading: Reading): Promise<SpatialRead> {
  const fault = (code: SpatialFault["code"]): SpatialRead => ({ layers: [], faults: [{ code, file: input.name }] });
  if (isZip(input.bytes)) return depth >= deepestArchive ? fault("archive-too-deep") : await readArchive(input, depth, reading);
  if (isOtherArchive(input.bytes)) return fault("archive-not-zip");
  if (depth > 0) return { layers: [], faults: [] };
  return fault(input.bytes.length === 0 ? "spatial-empty" : "spatial-unknown-format");
}

async function readArchive(input: SpatialInput, depth: number, reading: Reading): Promise<SpatialRead> {
  try {
    reading.context.onProgress({ phase: "unpack", done: 0, total: input.bytes.length });
    const { parts, faults } = openArchive(input, reading.budget);
    if (parts.length === 0 && faults.length === 0) return { layers: [], faults: [{ code: "spatial-empty", file: input.name }] };
    const read = await readFolder(parts, depth + 1, reading);
    // The first document of a KMZ may do nothing but point to the others in it.
    const all = [...faults, ...read.faults].filter(({ code }) => code !== "kml-only-links" || read.layers.length === 0);
    if (read.layers.length === 0 && all.length === 0) all.push({ code: "archive-without-layers", file: input.name, value: parts.slice(0, 5).map(({ name }) => baseName(name).slice(0, 60)).join(", ") });
    return { layers: read.layers, faults: all };
  } catch (error) {
    return { layers: [], faults: [faultOf(error, input.name)] };
  }
}

/** Layers are of the file that was chosen; those of one name from several folders of an archive get the folder's before theirs. */
function withOwnNames(layers: readonly RawLayer[], files: readonly SpatialInput[]): RawLayer[] {
  return layers.map((layer) => {
    const chosen = files.find(({ name }) => layer.file === name || layer.file.startsWith(`${name}/`))?.name ?? layer.file;
    const hasTwin = layers.some(({ file, name }) => name === layer.name && file !== layer.file);
    const folder = folderOf(layer.file).slice(chosen.length + 1);
    const name = (hasTwin && folder !== "" ? `${folder}/${layer.name}` : layer.name).replace(/\s+/g, " ").trim();
    return { ...layer, file: chosen, name: cutAt(wellFormed(name), longestLayerName) || stemOf(chosen) };
  });
}
