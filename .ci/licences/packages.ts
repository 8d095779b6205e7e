import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A package of the production tree, as the lock file pins it. */
export type Package = {
  /** Where it lies, for instance `node_modules/maplibre-gl/node_modules/earcut`. */
  folder: string;
  name: string;
  version: string;
  /** What the package itself states, empty where it states none. */
  stated: string;
  /** Of the archive it was installed from, `sha512-` and base64. */
  integrity: string;
  /** Folders of what it depends on. */
  dependencies: string[];
};

type Locked = { version?: string; license?: string; integrity?: string; dev?: boolean; dependencies?: Record<string, string>; optionalDependencies?: Record<string, string> };

/** Every package that the product may draw on, sorted by name and version. */
export function productionPackages(root: string): Package[] {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Record<string, Locked> };
  return Object.entries(packages)
    .filter(([folder, { dev }]) => folder !== "" && !dev)
    .map(([folder, { version = "", license = "", integrity = "", dependencies = {}, optionalDependencies = {} }]) => ({
      folder,
      name: nameOf(folder),
      version,
      stated: license,
      integrity,
      dependencies: Object.keys({ ...dependencies, ...optionalDependencies }).flatMap((name) => resolved(name, folder, packages) ?? []),
    }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version) || compare(a.folder, b.folder));
}

/** The packages at these folders and all that they depend on: some come with their dependencies built in. */
export function withDependencies(packages: readonly Package[], folders: Iterable<string>): Package[] {
  const byFolder = new Map(packages.map((one) => [one.folder, one]));
  const reached = new Set<string>();
  const open = [...folders];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    if (reached.has(folder)) continue;
    reached.add(folder);
    open.push(...(byFolder.get(folder)?.dependencies ?? []));
  }
  return packages.filter(({ folder }) => reached.has(folder));
}

/** The package folder that a file lies in, relative to the project; `null` for the project's own files. */
export function packageFolderOf(file: string): string | null {
  const path = file.replaceAll("\\", "/");
  const from = path.indexOf("node_modules/");
  return from < 0 ? null : (/^(?:node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/)+/.exec(path.slice(from))?.[0].replace(/\/$/, "") ?? null);
}

/** As Node.js looks for it: beside the asking package first, then further up. */
function resolved(name: string, from: string, packages: Record<string, Locked>): string | null {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf("/node_modules/"), 0))) {
    const candidate = `${folder}${folder ? "/" : ""}node_modules/${name}`;
    if (candidate in packages) return candidate;
    if (folder === "") return null;
  }
}

const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
