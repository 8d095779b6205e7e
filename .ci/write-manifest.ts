/**
 * `npm run geodata:manifest`: brings geodata/manifest.json in step with the files; with `-- --release` as a new
 * version that names the present one as the previous.
 */
import { fileURLToPath } from "node:url";
import { renewManifest } from "./geodata-rules/folder";

const day = new Date().toISOString().slice(0, 10);
const { version, files, previous } = renewManifest(fileURLToPath(new URL("../geodata", import.meta.url)), day, { release: process.argv.includes("--release") });
console.log(`manifest.json: version ${version}, ${files.length} files, previous ${previous?.version ?? "none"}.`);
