import type { Plugin } from "vite";
import { geodataScript } from "./geodata.ts";
import type { Publication } from "./publication.ts";

/**
 * Turns the page into one that opens from `file://`: classic deferred scripts in document order, because
 * browsers refuse module scripts there, with the publication before the app.
 */
export function offline(publication: Publication): Plugin {
  return {
    name: "pianqu-offline",
    enforce: "post",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "assets/geodata.js", source: geodataScript(publication) });
    },
    transformIndexHtml: {
      order: "post",
      handler: (html) =>
        html
          .replace(/<link rel="(modulepreload|preload)"[^>]*>\s*/g, "")
          .replace(/ crossorigin(="[^"]*")?/g, "")
          .replace(/<script type="module"([^>]*)><\/script>/g, '<script defer src="./assets/geodata.js"></script>\n<script defer$1></script>'),
    },
  };
}
