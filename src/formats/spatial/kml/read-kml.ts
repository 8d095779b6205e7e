import { ColumnsBuilder } from "../../../domain/spatial/columns-builder";
import { SpatialError, type SpatialNote } from "../../../domain/spatial/spatial-fault";
import type { RawLayer, ReadingContext, SpatialInput } from "../../../domain/spatial/spatial-file";
import { spatialLimits } from "../../../domain/spatial/spatial-limits";
import { folderOf, stemOf } from "../sniff";
import { Placemark } from "./placemark";
import { walkXml } from "./walk-xml";

/** More folders than this are no layers but a filing system: they become an attribute of one layer. */
const mostFolderLayers = 60;
const firstFew = 20;

type Folder = { name: string; parent: Folder | null; builder: ColumnsBuilder | null; counts: Counts };
type Counts = { heights: number; withHeights: number[]; splits: number; split: number[]; empty: number; models: number };

const containers: ReadonlySet<string> = new Set(["Document", "Folder", "kml"]);
const overlays: ReadonlySet<string> = new Set(["GroundOverlay", "PhotoOverlay", "ScreenOverlay"]);
const numericTypes: ReadonlySet<string> = new Set(["int", "uint", "short", "ushort", "float", "double"]);

/** The placemarks of a KML, each folder a layer. What it links to is never fetched. */
export function readKml(text: string, input: SpatialInput, context: ReadingContext): RawLayer[] {
  const { name: file } = input;
  const isOneLayer = (text.match(/<(?:\w+:)?Folder\b/g)?.length ?? 0) > mostFolderLayers;
  const isArchived = folderOf(file) !== "";
  const root = aFolder(null);
  const withBuilders: Folder[] = [];
  const numeric = new Set<string>();
  const path: string[] = [];
  let folder = root;
  let placemark: Placemark | null = null;
  let words = "";
  let placemarks = 0;
  let links = 0;
  let inner = 0;
  let pictures = 0;

  const emit = (done: Placemark) => {
    done.finish();
    const home = isOneLayer ? root : folder;
    if (!home.builder) withBuilders.push(home);
    const builder = (home.builder ??= new ColumnsBuilder(file));
    if (withBuilders.length > spatialLimits.mostLayers) throw new SpatialError({ code: "spatial-too-many-layers", file, value: String(spatialLimits.mostLayers) });
    const attributes = isOneLayer ? [...done.attributes, ["Folder", folderPath(folder)] as const] : done.attributes;
    write(builder, done, attributes, home.counts, placemarks);
  };

  walkXml(text, file, {
    open: (name, attribute) => {
      const parent = path.at(-1) ?? "";
      path.push(name);
      words = "";
      if (path.length === 1 && name !== "kml") throw new SpatialError({ code: "xml-not-kml", file, value: name.slice(0, 40) });
      if (placemark) placemark.open(name, parent, attribute);
      else if (name === "Placemark") {
        placemarks += 1;
        placemark = new Placemark(file, placemarks, numeric);
      } else if (name === "Folder" || name === "Document") folder = aFolder(folder);
      else if (overlays.has(name)) pictures += 1;
      else if (name === "SimpleField" && numericTypes.has(attribute("type"))) numeric.add(attribute("name"));
    },
    progress: (share) => context.onProgress({ phase: "read", done: Math.round(share * input.bytes.length), total: input.bytes.length }),
    text: (part) => {
      if (placemark) placemark.text(part);
      else if (path.at(-1) === "name" || path.at(-1) === "href") words += part;
    },
    close: (name) => {
      path.pop();
      const parent = path.at(-1) ?? "";
      if (placemark && name !== "Placemark") placemark.close(name, parent, path.at(-2) ?? "");
      else if (placemark) {
        emit(placemark);
        placemark = null;
      } else if (name === "name" && containers.has(parent)) folder.name = words.trim();
      else if (name === "href" && path.includes("NetworkLink")) {
        // The chief file of a KMZ may do nothing but name the others beside it, which are read anyway.
        if (isArchived && !/^([a-z][\w+.-]*:|\/\/)/i.test(words.trim())) inner += 1;
        else links += 1;
      }
      else if ((name === "Folder" || name === "Document") && folder.parent) folder = folder.parent;
    },
  });

  const shared: SpatialNote[] = [...(links > 0 ? [{ code: "note-network-link" as const, count: links }] : []), ...(pictures > 0 ? [{ code: "note-ground-overlay" as const, count: pictures }] : [])];
  if (withBuilders.length === 0 && (links > 0 || pictures > 0)) throw new SpatialError({ code: "kml-only-links", file, value: String(links + pictures) });
  if (withBuilders.length === 0 && inner > 0) return [];
  return (withBuilders.length > 0 ? withBuilders : [root]).map((home, index) => ({
    file,
    name: layerName(home, input, isOneLayer),
    format: "kml",
    encoding: null,
    declaration: { from: "standard", epsg: 4326 },
    columns: (home.builder ?? new ColumnsBuilder(file)).finish(),
    notes: [...notesOf(home.counts), ...(home.builder?.losses() ?? []), ...(index === 0 ? shared : [])],
  }));
}

const aFolder = (parent: Folder | null): Folder => ({ name: "", parent, builder: null, counts: { heights: 0, withHeights: [], splits: 0, split: [], empty: 0, models: 0 } });

/** Names of the folders down to this one; that of the document itself is left out where there are folders in it. */
function folderPath(folder: Folder): string {
  const names: string[] = [];
  for (let one: Folder | null = folder; one; one = one.parent) if (one.name !== "") names.unshift(one.name);
  return (names.length > 1 ? names.slice(1) : names).join("/");
}

function layerName(home: Folder, { name }: SpatialInput, isOneLayer: boolean): string {
  const own = isOneLayer ? "" : folderPath(home);
  if (own !== "") return own;
  // The chief file of a KMZ is always called doc.kml; the archive has the telling name.
  return stemOf(name) === "doc" && folderOf(name) !== "" ? stemOf(folderOf(name)) : stemOf(name);
}

function write(builder: ColumnsBuilder, { figures, hasHeights, models }: Placemark, attributes: readonly (readonly [string, string | number])[], counts: Counts, number: number): void {
  const kinds = new Set(figures.map(({ kind }) => kind));
  if (kinds.size === 0) counts.empty += 1;
  if (kinds.size > 1 && (counts.splits += 1) <= firstFew) counts.split.push(number);
  if (hasHeights && (counts.heights += 1) <= firstFew) counts.withHeights.push(number);
  counts.models += models;
  for (const kind of kinds.size === 0 ? (["none"] as const) : kinds) {
    builder.begin(kind);
    for (const figure of figures) {
      if (figure.kind !== kind) continue;
      builder.part();
      for (const ring of figure.rings) {
        builder.ring();
        for (let i = 0; i + 1 < ring.length; i += 2) builder.position(ring[i] ?? Number.NaN, ring[i + 1] ?? Number.NaN);
      }
    }
    for (const [name, value] of attributes) builder.set(name, value);
  }
}

const notesOf = ({ heights, withHeights, splits, split, empty, models }: Counts): SpatialNote[] => [
  ...(heights > 0 ? [{ code: "note-heights-dropped" as const, count: heights, features: withHeights }] : []),
  ...(splits > 0 ? [{ code: "note-collection-split" as const, count: splits, features: split }] : []),
  ...(models > 0 ? [{ code: "note-model-dropped" as const, count: models }] : []),
  ...(empty > 0 ? [{ code: "note-without-geometry" as const, count: empty }] : []),
];
