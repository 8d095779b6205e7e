import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "vite";
import { PlainError } from "../say.mjs";
import { publicationIn } from "../vite/publication";
import { betrayalsIn } from "./betrayals";
import { onlyPublic, type PublicEdition } from "./only-public";
import { publicConfiguration } from "./public-configuration";
import { requireGivable, sayWithheld } from "./say-withheld";

/**
 * Builds a folder for a server that physically holds nothing internal: the public edition of the publication is
 * made first, and the build (fonts, hints, files) sees nothing else. Afterwards every byte of the folder is searched.
 * @throws {PlainError} where something internal is left; the folder is removed then
 */
export async function buildPublic(root: string, geodata: string, outDir: string): Promise<void> {
  requireOwn(outDir);
  const edition = publicEditionOf(geodata);
  sayWithheld(edition);
  requireGivable(edition);
  const folder = mkdtempSync(join(tmpdir(), "pianqu-public-"));
  try {
    writeFiles(folder, edition.files);
    process.env["PUBLIC_EDITION_FOLDER"] = folder;
    await build({ root, mode: "public", logLevel: "warn", build: { outDir } });
    const configuration = join(outDir, "config.json");
    writeFileSync(configuration, publicConfiguration(existsSync(configuration) ? readFileSync(configuration, "utf8") : undefined));
    requireSilence(outDir, edition.words, join(root, "src"));
  } catch (error) {
    rmSync(outDir, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The build empties its folder first: it must be its own. */
function requireOwn(outDir: string): void {
  if (!existsSync(outDir) || readdirSync(outDir).length === 0 || existsSync(join(outDir, "index.html"))) return;
  throw new PlainError(`${outDir} 中有其他文件，请换一个空文件夹。`, `${outDir} holds other files: name an empty folder.`);
}

/** Only texts can be looked into, so only they can be public; other files are named as left out. */
function publicEditionOf(geodata: string): PublicEdition {
  const publication = publicationIn(geodata);
  return onlyPublic(Object.fromEntries(publication.paths().map((path) => [path, /\.(json|geojson|md|txt|svg)$/.test(path) ? publication.text(path) : ""])));
}

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function requireSilence(outDir: string, words: readonly string[], sources: string): void {
  // What the program itself says betrays nothing.
  const own = readdirSync(sources, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(join(sources, path), "utf8"))
    .join("\n");
  const secrets = words.filter((word) => !own.includes(word));
  const found = betrayalsIn(outDir, secrets);
  if (found.length === 0) return;
  throw new PlainError(
    `公开版中仍有内部内容，已删除：\n${found.map((line) => `  ${line}`).join("\n")}`,
    "The public folder still held something internal (listed above) and was removed.",
  );
}
