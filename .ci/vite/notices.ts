import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, Rollup } from "vite";
import { thirdPartyNotices } from "../licences/notices.ts";
import { packageFolderOf, productionPackages, withDependencies } from "../licences/packages.ts";
import { fontPackages } from "./core-fonts.ts";
import type { Publication } from "./publication.ts";

/** Where a build leaves the folders of the packages it drew on, for the software bill. */
export const deliveredList = (root: string, mode: string): string => join(root, "node_modules", ".cache", `pianqu-delivered-${mode}.json`);

export const noticesFile = "THIRD_PARTY_NOTICES.txt";

/**
 * Writes the third-party notices of what a build really holds. `collector` goes into the builds of workers, `notices`
 * into the main one.
 */
export function thirdParty(root: string, publication: Publication): { collector: () => Plugin; notices: Plugin } {
  const folders = new Set<string>();
  const add = (file: string): void => {
    const folder = packageFolderOf(file);
    if (folder) folders.add(folder);
  };
  const collect = (bundle: Rollup.OutputBundle): void => {
    for (const part of Object.values(bundle)) {
      if (part.type === "asset") part.originalFileNames.forEach(add);
      else for (const [file, { renderedLength }] of Object.entries(part.modules)) if (renderedLength > 0) add(file);
    }
  };
  let mode = "";
  return {
    collector: () => ({ name: "pianqu-collect-packages", generateBundle: (_, bundle) => collect(bundle) }),
    notices: {
      name: "pianqu-notices",
      apply: "build",
      enforce: "post",
      configResolved: (config) => void (mode = config.mode),
      generateBundle(_, bundle) {
        collect(bundle);
        // The core fonts are cut from these before the build.
        for (const name of fontPackages) folders.add(`node_modules/${name}`);
        const packages = withDependencies(productionPackages(root), folders);
        const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
        const source = thirdPartyNotices(root, `片区图 Pianqu ${version}`, packages, publication);
        this.emitFile({ type: "asset", fileName: noticesFile, source });
        mkdirSync(join(root, "node_modules", ".cache"), { recursive: true });
        writeFileSync(deliveredList(root, mode), JSON.stringify(packages.map(({ folder }) => folder)));
      },
    },
  };
}
