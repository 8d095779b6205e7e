import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { geodataScript, isPicture } from "./geodata.ts";
import type { Publication } from "./publication.ts";

/**
 * Turns the page into one that opens from `file://`: classic deferred scripts in document order, because
 * browsers refuse module scripts there, with the publication before the app. The configuration becomes
 * `config.js`, which an office can edit as it would edit `config.json`.
 */
export function offline(root: string, publication: Publication): Plugin {
  let outDir = "";
  return {
    name: "pianqu-offline",
    enforce: "post",
    configResolved: (config) => void (outDir = resolve(root, config.build.outDir)),
    generateBundle() {
      const configuration = readFileSync(join(root, "public/config.json"), "utf8").trim();
      this.emitFile({ type: "asset", fileName: "config.js", source: `globalThis.pianquConfiguration = ${configuration};\n` });
      this.emitFile({ type: "asset", fileName: "assets/geodata.js", source: geodataScript(publication) });
    },
    closeBundle() {
      for (const name of ["config.json", "app.webmanifest", ...readdirSync(outDir).filter((file) => /icon.*\.png$/.test(file))]) rmSync(join(outDir, name), { force: true });
      publication.copyTo(join(outDir, "geodata"), isPicture);
    },
    transformIndexHtml: {
      order: "post",
      handler: (html) =>
        html
          // Nothing can be installed from disk.
          .replace(/<link rel="(modulepreload|preload|manifest|apple-touch-icon)"[^>]*>\s*/g, "")
          .replace(/ crossorigin(="[^"]*")?/g, "")
          .replace(/<script type="module"([^>]*)><\/script>/g, '<script defer src="./config.js"></script>\n<script defer src="./assets/geodata.js"></script>\n<script defer$1></script>'),
    },
  };
}
