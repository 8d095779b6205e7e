import { createReadStream, existsSync, statSync } from "node:fs";
import { extname, join, normalize, relative, resolve } from "node:path";
import type { Plugin } from "vite";
import type { Publication } from "./publication.ts";

const types: Record<string, string> = { ".json": "application/json", ".geojson": "application/geo+json", ".md": "text/markdown", ".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".webp": "image/webp" };

/** Serves the publication as it is: from its folder in development, copied beside the built app. */
export function geodata(root: string, publication: Publication): Plugin {
  const { folder } = publication;
  let outDir = "";
  return {
    name: "pianqu-geodata",
    apply: (_, { mode }) => mode !== "test",
    configResolved: (config) => void (outDir = resolve(root, config.build.outDir)),
    configureServer(server) {
      server.middlewares.use("/geodata", (request, response, next) => {
        const path = normalize(decodeURIComponent((request.url ?? "").split("?")[0] ?? ""));
        const file = join(folder, path);
        if (relative(folder, file).startsWith("..") || !existsSync(file) || !statSync(file).isFile()) {
          return next();
        }
        response.setHeader("content-type", types[extname(file)] ?? "application/octet-stream");
        createReadStream(file).pipe(response);
      });
    },
    closeBundle() {
      publication.copyTo(join(outDir, "geodata"));
    },
  };
}

/** Pictures of stories are shown from files of their own, from disk too. */
export const isPicture = (path: string): boolean => /\.(svg|png|jpg|webp)$/.test(path);

/** For the folder opened from disk: the publication as one script, file by file as text. */
export function geodataScript(publication: Publication): string {
  // As they are, so that the checksums of the manifest hold.
  const texts = publication
    .paths()
    .filter((path) => !isPicture(path))
    .map((path) => [path, publication.text(path)]);
  return `globalThis.pianquGeodata=${JSON.stringify(Object.fromEntries(texts))};`;
}
