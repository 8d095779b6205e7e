import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { build, type Plugin, type Rollup } from "vite";
import type { BuildList, BuiltFile } from "../../src/workers/offline/keep-app.ts";

/** Beside the page, so that its scope is the page's folder, under a sub-path too. */
const serviceWorkerFile = "sw.js";

/** An office replaces these without building: they are asked for anew each time, and kept as they were last. */
const replaceable = /^(geodata\/|config\.json$)/;
/** Nothing that a page asks for. */
const unasked = /(^|\/)(\.|web\.config$)|\.map$/;

/**
 * What neither the first view nor the exhibition needs, so that an installation does not wait for it: the parts for work
 * at a desk, and the slices of the full fonts. Whatever is not named here comes with the installation.
 */
const lateModules = /\/src\/(ui\/(compare|data|draw|entered|import|imported|ledger|library|project|simulator|site-finder|site-sheet|spatial|story-editor|control-lines)|workers\/(import|site|layer)|sheets|formats\/(crs|resources|spatial|tables)|i18n\/((comparison|imported|library|sites|spatial)-messages|messages\/(data|guards|import|ledger|project|sample|sheets|simulator|story-editor|tables)))\b/;
const lateFiles = /^assets\/(noto-sans-sc-\d+-wght-normal|sql-wasm-|\w+-worker-(?!maplibre))/;
const mapWorker = /^assets\/maplibre-gl-worker/;

/** Builds the service worker as one classic script and hands it the list of all built files with their checksums. */
export function serviceWorker(root: string, collector: () => Plugin): Plugin {
  let outDir = "";
  let code = "";
  const late = new Set<string>();
  return {
    name: "pianqu-service-worker",
    apply: "build",
    configResolved: (config) => void (outDir = resolve(root, config.build.outDir)),
    async generateBundle(_, bundle) {
      for (const path of lateIn(bundle)) late.add(path);
      code = await scriptOf(root, collector());
    },
    closeBundle: {
      // After everything else lies in the folder.
      order: "post",
      sequential: true,
      handler() {
        const list = buildList(outDir, code, (path) => late.has(path));
        writeFileSync(join(outDir, serviceWorkerFile), `self.pianquBuildList=${JSON.stringify(list)};\n${code}`);
      },
    },
  };
}

function lateIn(bundle: Rollup.OutputBundle): string[] {
  return Object.values(bundle).flatMap((part) => {
    if (mapWorker.test(part.fileName)) return [];
    if (lateFiles.test(part.fileName)) return [part.fileName];
    if (part.type !== "chunk" || part.isEntry) return [];
    const own = part.moduleIds.filter((id) => id.includes("/src/"));
    return part.facadeModuleId && lateModules.test(part.facadeModuleId) && own.some((id) => lateModules.test(id)) ? [part.fileName, ...(part.viteMetadata?.importedCss ?? [])] : [];
  });
}

async function scriptOf(root: string, collecting: Plugin): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins: [collecting],
    define: { BUILD_LIST: "self.pianquBuildList" },
    build: {
      write: false,
      target: ["chrome111", "safari16.4", "firefox115"],
      rolldownOptions: { input: join(root, "src/workers/service-worker.ts"), output: { format: "iife", entryFileNames: serviceWorkerFile } },
    },
  });
  const output = (Array.isArray(built) ? built : [built]).flatMap((one) => ("output" in one ? one.output : []));
  const script = output.find((part) => part.type === "chunk");
  if (!script) throw new Error("The service worker was not built.");
  return script.code;
}

/** @param isLate whether a file may follow after the installation */
export function buildList(folder: string, code: string, isLate: (path: string) => boolean): BuildList {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join("/"))
    .filter((path) => path !== serviceWorkerFile && !replaceable.test(path) && !unasked.test(path))
    .sort();
  const files = paths.map((path): BuiltFile => {
    const content = readFileSync(join(folder, path));
    const revision = path.startsWith("assets/") ? null : createHash("sha256").update(content).digest("hex").slice(0, 16);
    // Some servers send the page's address with its file name elsewhere.
    return { url: path === "index.html" ? "./" : path, revision, integrity: `sha256-${createHash("sha256").update(content).digest("base64")}` };
  });
  const isRest = ({ url, revision }: BuiltFile): boolean => revision === null && isLate(url);
  const hash = createHash("sha256").update(code).update(JSON.stringify(files)).digest("hex").slice(0, 12);
  return { build: hash, first: files.filter((file) => !isRest(file)), rest: files.filter(isRest) };
}
