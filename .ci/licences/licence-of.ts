import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Package } from "./packages.ts";

/** Licences that ask for no more than their notice, or (OFL) that fonts are not sold by themselves. */
export const allowedLicences = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "EDL-1.0", "Apache-2.0", "Unlicense", "OFL-1.1"] as const;
export type AllowedLicence = (typeof allowedLicences)[number];

/** What packages state wrongly or not at all, read in their licence files; another version has to be read again. */
const readByHand: Record<string, AllowedLicence> = {
  "arc@0.2.0": "BSD-2-Clause",
  "splaytree-ts@1.0.2": "BSD-3-Clause",
};

/**
 * The licence under which a package is used: of a choice the first allowed one.
 * @returns `null` where none is allowed
 */
export function licenceOf({ name, version, stated }: Pick<Package, "name" | "version" | "stated">): AllowedLicence | null {
  const known = readByHand[`${name}@${version}`];
  if (known) return known;
  // Of licences joined by AND each would have to be allowed: none is so far, and none passes.
  const choices = stated.replace(/^\((.*)\)$/, "$1").split(" OR ");
  return allowedLicences.find((licence) => choices.includes(licence)) ?? null;
}

/** The texts that a package comes with: licence, notice; a section of the read-me where there is no file. */
export function noticeOf(root: string, { folder, name }: Pick<Package, "folder" | "name">): string | null {
  const place = join(root, folder);
  const names = existsSync(place) ? readdirSync(place).filter((file) => /(^|-)(licen[cs]e|copying|notice|ofl)(\.|-|$)/i.test(file)) : [];
  const texts = names.sort().map((file) => readFileSync(join(place, file), "utf8"));
  const written = join(import.meta.dirname, "texts", `${name.replace("/", "__")}.txt`);
  if (texts.length === 0 && existsSync(written)) texts.push(readFileSync(written, "utf8"));
  const text = texts.map(tidy).join("\n\n");
  return text === "" ? (sectionOf(place) ?? null) : text;
}

function sectionOf(place: string): string | undefined {
  const readme = join(place, "README.md");
  const section = existsSync(readme) ? /^#+ *licen[cs]e.*\n([\s\S]*)$/im.exec(readFileSync(readme, "utf8"))?.[1] : undefined;
  return section && /permission|redistribution/i.test(section) ? tidy(section) : undefined;
}

const tidy = (text: string): string =>
  text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t]+$/gm, "")
    .trim();
