import type { SpatialInput } from "../../../domain/spatial/spatial-file";
import { baseName, folderOf } from "../sniff";

/** Endings of the files that a Shapefile consists of and that programs lay beside it. */
export const companionEndings: ReadonlySet<string> = new Set(["shp", "shx", "dbf", "prj", "cpg", "cst", "sbn", "sbx", "qix", "qpj", "qmd", "fix", "ain", "aih", "atx", "ixs", "mxs", "fbn", "fbx", "idm", "ind", "shp.xml"]);

/** Whether two files are of one Shapefile: one folder, one stem; case is as systems leave it. */
export function belongsTo(one: SpatialInput, other: SpatialInput): boolean {
  const [a, b] = [partOf(one), partOf(other)];
  return a.stem === b.stem && folderOf(one.name) === folderOf(other.name) && companionEndings.has(b.ending);
}

function partOf({ name }: SpatialInput): { stem: string; ending: string } {
  const [, stem = "", ending = ""] = /^(.+?)\.(shp\.xml|[^.]*)$/i.exec(baseName(name)) ?? [];
  return { stem: stem.toLowerCase(), ending: ending.toLowerCase() };
}
