/// <reference types="vitest/config" />
import { availableParallelism } from "node:os";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compareLinks } from "./.ci/vite/compare-links.ts";
import { contentSecurityPolicy } from "./.ci/vite/csp.ts";
import { coreFonts } from "./.ci/vite/core-fonts.ts";
import { geodata } from "./.ci/vite/geodata.ts";
import { thirdParty } from "./.ci/vite/notices.ts";
import { firstFiles, preloadHints } from "./.ci/vite/preload-hints.ts";
import { poster } from "./.ci/vite/poster.ts";
import { offline } from "./.ci/vite/offline.ts";
import packageJson from "./package.json" with { type: "json" };
import { publicationIn, publicEditionFolder, wholePublicationFolder } from "./.ci/vite/publication.ts";

const root = import.meta.dirname;

/** Tests of what neither holds nor touches anything outside of itself: many in one worker, which loads what they share only once. */
const pureTests = "test/{analysis,cartography,domain,formats,geodata,i18n,sheets}/**/*.test.ts";

/**
 * `vite build` makes the folder a server delivers, `--mode public` (which `npm run build:public` starts) one with
 * nothing internal in it; `--mode offline` the folder that opens from disk, as one classic script with nothing
 * loaded later (the choices are told in README.md, "Decisions").
 */
export default defineConfig(({ mode }) => {
  const isOffline = mode === "offline";
  const isPublic = mode === "public";
  const publication = publicationIn(isPublic ? publicEditionFolder() : wholePublicationFolder(root));
  const { collector, notices } = thirdParty(root, publication);
  return {
    base: "./",
    define: { APP_VERSION: JSON.stringify(packageJson.version), FIRST_FILES: JSON.stringify(firstFiles(publication)) },
    plugins: [
      react(),
      compareLinks(),
      coreFonts(root, publication),
      poster(root, publication),
      ...(isOffline
        ? [offline(root, publication), contentSecurityPolicy("disk")]
        : [geodata(root, publication), preloadHints(), contentSecurityPolicy("server")]),
      notices,
    ],
    worker: { plugins: () => [collector()] },
    resolve: { conditions: [...(isOffline ? ["offline"] : []), "module", "browser", "development|production"] },
    build: {
      target: ["chrome111", "safari16.4", "firefox115"],
      outDir: isOffline ? "dist-offline" : isPublic ? "dist-public" : "dist",
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      cssCodeSplit: !isOffline,
      chunkSizeWarningLimit: 2500,
      rolldownOptions: isOffline
        ? {
            output: { format: "iife", codeSplitting: false },
            // The engine looks at import.meta.url to find its worker; from disk it is handed the worker instead.
            onLog: (level, log, report) => (log.code === "EMPTY_IMPORT_META" ? undefined : report(level, log)),
          }
        : {},
    },
    server: { port: 5173 },
    preview: { port: 4173, strictPort: true },
    test: {
      environment: "node",
      setupFiles: ["test/support/all-messages.ts"],
      testTimeout: 30_000,
      // One fewer than the processors by default, which on two is one.
      maxWorkers: Math.max(2, availableParallelism() - 1),
      projects: [
        { extends: true, test: { name: "pure", include: [pureTests], isolate: false, restoreMocks: true, unstubGlobals: true } },
        { extends: true, test: { name: "apart", include: ["test/**/*.test.{ts,tsx}"], exclude: ["test/e2e/**", pureTests] } },
      ],
    },
  };
});
