import type { HtmlTagDescriptor, Plugin, Rollup } from "vite";
import { lateDatasetIds } from "../../src/domain/late-datasets.ts";
import type { Publication } from "./publication.ts";

/** The faces the first view draws with: the core fonts (named by a hash) and their Latin companions. */
const firstFonts = /\/(?:[0-9a-f]{12}|inter-latin-wght-normal|noto-serif-sc-latin-600-normal)-[^/]+\.woff2$/;

/**
 * Names in the head of the page the scripts and fonts of the first view, so that they come together instead of one
 * after the other. Data and configuration are asked for by the page's first script: a hint would take them from
 * the cache, where a replaced file is an old one.
 */
export function preloadHints(): Plugin {
  return {
    name: "pianqu-preload-hints",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle = {} }) => [
        ...appChunks(bundle).flatMap(({ scripts, styles }) => [
          ...scripts.map((path) => hint({ rel: "modulepreload", href: `./${path}` })),
          ...styles.map((path) => hint({ rel: "stylesheet", href: `./${path}` })),
        ]),
        ...Object.keys(bundle)
          .filter((path) => firstFonts.test(path))
          .map((path) => hint({ rel: "preload", as: "font", type: "font/woff2", href: `./${path}` })),
      ],
    },
  };
}

/** The app itself, which the page's first script imports once the configuration is there. */
function appChunks(bundle: Rollup.OutputBundle): { scripts: string[]; styles: string[] }[] {
  return Object.values(bundle).flatMap((chunk) => {
    if (chunk.type !== "chunk" || !chunk.facadeModuleId?.endsWith("/src/app/start.tsx")) return [];
    return [{ scripts: [chunk.fileName, ...chunk.imports], styles: [...(chunk.viteMetadata?.importedCss ?? [])] }];
  });
}

/** Paths of the files that the first view reads, relative to `geodata/`. */
export function firstFiles(publication: Publication): string[] {
  const catalogue = JSON.parse(publication.text("catalogue.json")) as { datasets: string[] };
  return ["catalogue.json", ...catalogue.datasets.flatMap((id) => (isLate(id) ? [] : [`${id}/dataset.json`, `${id}/features.geojson`]))];
}

const isLate = (id: string): boolean => lateDatasetIds.some((late) => late === id);

const hint = (attrs: Record<string, string>): HtmlTagDescriptor => ({ tag: "link", attrs: { ...attrs, crossorigin: true }, injectTo: "head" });
