import { cpSync, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";

/** The files that a build delivers under `geodata/`. */
export type Publication = {
  folder: string;
  /** Every file but the scripts that make them, sorted. */
  paths: () => string[];
  text: (path: string) => string;
  copyTo: (folder: string, which?: (path: string) => boolean) => void;
};

/** Where the whole publication lies: in the project, or in the folder that GEODATA_FOLDER names. */
export const wholePublicationFolder = (root: string): string => resolve(root, process.env["GEODATA_FOLDER"] ?? "geodata");

/**
 * Where the public edition lies that `npm run build:public` has made.
 * @throws where it was not made: a public build must never fall back on the whole
 */
export function publicEditionFolder(): string {
  const folder = process.env["PUBLIC_EDITION_FOLDER"];
  if (!folder) throw new Error("A public build starts with `npm run build:public`, which leaves out what is internal.");
  return folder;
}

export function publicationIn(folder: string): Publication {
  return {
    folder,
    paths: () => filesIn(folder),
    text: (path) => readFileSync(join(folder, path), "utf8"),
    copyTo: (target, which = () => true) => filesIn(folder).filter(which).forEach((path) => cpSync(join(folder, path), join(target, path))),
  };
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile() && !path.startsWith(`build${sep}`))
    .map((path) => path.split(sep).join("/"))
    .sort();
}
