import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build, loadConfigFromFile } from "vite";
import { root } from "../../../.ci/command.mjs";
import { writeCompared } from "./compared-panes.mjs";
import { preloadHints } from "./preload-hints.mjs";
import { readFirstCamera } from "./first-camera.mjs";
import { writePicture } from "./write-picture.mjs";
import { serveFolder } from "./serve.mjs";

const relativeFolder = ".reports/bench/site";
const folder = join(root, relativeFolder);
const generated = join(root, ".reports/bench/generated");

/**
 * @typedef {object} Builds
 * @property {string} folder holds `app/`, `bare/`, `compare/`, `engine/`, `parcels/pane/`, `parcels/plain/`, `import/`, `metrics/` and `sites/`, each a built page
 * @property {import("./first-camera.mjs").FirstCamera} camera where both pages' first view stands
 */

/**
 * Builds the app, the baseline that draws the app's own first picture, the engine alone, and a pane and plain
 * MapLibre with many parcels, all with the same targets and minifier, into an ignored folder.
 * @param {import("playwright").Browser} browser opens the app once to learn where its first camera stands
 * @returns {Promise<Builds>}
 */
export async function buildAll(browser) {
  await buildApp();
  const camera = await cameraOf(browser);
  await writePicture(generated, camera);
  await writePanes(browser);

  const shared = await sharedConfig();
  await build({
    ...shared,
    root: join(root, "test/bench/bare"),
    publicDir: join(generated, "public"),
    plugins: [...(shared.plugins ?? []), preloadHints()],
    resolve: { ...shared.resolve, alias: { "bench-picture": join(generated, "picture.json") } },
    build: { ...shared.build, outDir: join(folder, "bare"), emptyOutDir: true },
  });
  await build({
    ...shared,
    root: join(root, "test/bench/compare"),
    publicDir: join(generated, "public"),
    resolve: { ...shared.resolve, alias: { "bench-compared": join(generated, "compared.json") } },
    build: { ...shared.build, outDir: join(folder, "compare"), emptyOutDir: true },
  });
  await build({
    ...shared,
    root: join(root, "test/bench/engine"),
    publicDir: false,
    build: { ...shared.build, outDir: join(folder, "engine"), emptyOutDir: true, rolldownOptions: { input: join(root, "test/bench/engine/main.ts") } },
  });
  const parcels = join(root, "test/bench/parcels");
  await build({
    ...shared,
    root: parcels,
    publicDir: false,
    build: {
      ...shared.build,
      outDir: join(folder, "parcels"),
      emptyOutDir: true,
      rolldownOptions: { input: { pane: join(parcels, "pane/index.html"), plain: join(parcels, "plain/index.html"), themesPane: join(parcels, "themes-pane/index.html"), themesPlain: join(parcels, "themes-plain/index.html"), hover: join(parcels, "hover/index.html") } },
    },
  });
  const imports = join(root, "test/bench/import");
  await build({
    ...shared,
    root: imports,
    publicDir: false,
    build: { ...shared.build, outDir: join(folder, "import"), emptyOutDir: true, rolldownOptions: { input: { app: join(imports, "app/index.html"), bare: join(imports, "bare/index.html") } } },
  });
  await build({
    ...shared,
    root: join(root, "test/bench/metrics"),
    publicDir: false,
    build: { ...shared.build, outDir: join(folder, "metrics"), emptyOutDir: true },
  });
  await buildSites();
  return { folder, camera };
}

/** The app and the pages of the site finder alone: what needs no baseline need not wait for one. @returns {Promise<string>} the folder */
export async function buildSitesAlone() {
  await buildApp();
  await buildSites();
  return folder;
}

async function buildApp() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(generated, { recursive: true });
  await build({ root, configFile: join(root, "vite.config.ts"), logLevel: "warn", build: { outDir: `${relativeFolder}/app` } });
}

async function buildSites() {
  const shared = await sharedConfig();
  const sites = join(root, "test/bench/sites");
  await build({
    ...shared,
    root: sites,
    publicDir: false,
    build: { ...shared.build, outDir: join(folder, "sites"), emptyOutDir: true, rolldownOptions: { input: { rank: join(sites, "rank/index.html"), drag: join(sites, "drag/index.html") } } },
  });
}

/** @param {import("playwright").Browser} browser */
async function cameraOf(browser) {
  const server = await serveFolder(folder);
  try {
    return await readFirstCamera(browser, server);
  } finally {
    await server.close();
  }
}

/** @param {import("playwright").Browser} browser */
async function writePanes(browser) {
  const server = await serveFolder(folder);
  try {
    await writeCompared(generated, browser, server);
  } finally {
    await server.close();
  }
}

/**
 * What the app's configuration says about targets and fonts; its other plugins belong to the app's page.
 * @returns {Promise<import("vite").UserConfig & { configFile: false }>}
 */
async function sharedConfig() {
  const loaded = await loadConfigFromFile({ command: "build", mode: "production" }, join(root, "vite.config.ts"));
  if (!loaded) throw new Error("vite.config.ts cannot be read");
  const { base, resolve, build: options, plugins = [] } = loaded.config;
  const fonts = plugins.flat().filter((plugin) => plugin && "name" in plugin && plugin.name === "pianqu-core-fonts");
  return { configFile: false, logLevel: "warn", base, resolve, build: options, plugins: fonts };
}
