import { cpSync, createReadStream, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize, relative, resolve, sep } from "node:path";
import type { Plugin } from "vite";

const types: Record<string, string> = { ".json": "application/json", ".geojson": "application/geo+json", ".md": "text/markdown" };

/** Files of the publication as they are served: all but the scripts that make them. */
export function publishedFiles(root: string): string[] {
  const folder = join(root, "geodata");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile() && !path.startsWith(`build${sep}`))
    .map((path) => path.split(sep).join("/"))
    .sort();
}

/** Serves `geodata/` as it is: from the folder in development, copied beside the built app. */
export function geodata(root: string): Plugin {
  let outDir = "";
  return {
    name: "pianqu-geodata",
    apply: (_, { mode }) => mode !== "test",
    configResolved: (config) => void (outDir = resolve(root, config.build.outDir)),
    configureServer(server) {
      server.middlewares.use("/geodata", (request, response, next) => {
        const path = normalize(decodeURIComponent((request.url ?? "").split("?")[0] ?? ""));
        const file = join(root, "geodata", path);
        if (relative(join(root, "geodata"), file).startsWith("..") || !existsSync(file) || !statSync(file).isFile()) {
          return next();
        }
        response.setHeader("content-type", types[extname(file)] ?? "application/octet-stream");
        createReadStream(file).pipe(response);
      });
    },
    closeBundle() {
      for (const path of publishedFiles(root)) cpSync(join(root, "geodata", path), join(outDir, "geodata", path));
    },
  };
}

/** For the folder opened from disk: the publication as one script, file by file as text. */
export function geodataScript(root: string): string {
  // As they are, so that the checksums of the manifest hold.
  const texts = publishedFiles(root).map((path) => [path, readFileSync(join(root, "geodata", path), "utf8")]);
  return `globalThis.pianquGeodata=${JSON.stringify(Object.fromEntries(texts))};`;
}
