import type { HtmlTagDescriptor, Plugin, Rollup } from "vite";
import type { Publication } from "./publication.ts";

/** The faces the first view draws with: the core fonts (named by a hash) and their Latin companions. */
const firstFonts = /\/(?:[0-9a-f]{12}|inter-latin-wght-normal|noto-serif-sc-latin-600-normal)-[^/]+\.woff2$/;

/**
 * Names in the head of the page what the first view will ask for, so that fonts and publication come
 * together with the script instead of one after the other behind it.
 */
export function preloadHints(publication: Publication): Plugin {
  return {
    name: "pianqu-preload-hints",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle = {} }) => [
        hint({ rel: "preload", as: "fetch", href: "./config.json" }),
        ...appChunks(bundle).flatMap(({ scripts, styles }) => [
          ...scripts.map((path) => hint({ rel: "modulepreload", href: `./${path}` })),
          ...styles.map((path) => hint({ rel: "stylesheet", href: `./${path}` })),
        ]),
        ...firstFiles(publication).map((path) => hint({ rel: "preload", as: "fetch", href: `./geodata/${path}` })),
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

function firstFiles(publication: Publication): string[] {
  const catalogue = JSON.parse(publication.text("catalogue.json")) as { datasets: string[] };
  return ["catalogue.json", ...catalogue.datasets.flatMap((id) => [`${id}/dataset.json`, `${id}/features.geojson`])];
}

const hint = (attrs: Record<string, string>): HtmlTagDescriptor => ({ tag: "link", attrs: { ...attrs, crossorigin: true }, injectTo: "head" });
