/** `npm run check:geodata`: one line per dataset, then every problem; exit 1 if there is any. */
import { fileURLToPath } from "node:url";
import { checkPublication } from "./geodata-rules/check";
import { readPublication } from "./geodata-rules/read";

const publication = readPublication(fileURLToPath(new URL("../geodata", import.meta.url)));

for (const { id, meta, features, bytes } of publication.datasets) {
  const { licence, releaseClass } = meta as { licence?: { name?: string }; releaseClass?: string };
  const columns = [id.padEnd(12), `${features.length}`.padStart(4), "features", (bytes / 1000).toFixed(1).padStart(7), "kB"];
  console.log(...columns, `  ${releaseClass ?? "?"}  ${licence?.name ?? "no licence"}`);
}
console.log(`${"documents".padEnd(12)} ${`${publication.documents.length}`.padStart(4)} entries`);

const findings = checkPublication(publication);
for (const { file, at, why } of findings) console.error(`${file}${at && `: ${at}`}: ${why}`);
console.log(findings.length === 0 ? "No problem found." : `${findings.length} problem(s).`);
process.exitCode = findings.length === 0 ? 0 : 1;
