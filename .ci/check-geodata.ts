/** `npm run check:geodata`: what the data page of the app shows, then every problem with its line; exit 1 if there is any. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fileState } from "../src/domain/manifest";
import { inspectData, type DataReport, type FileFacts } from "../src/formats/inspect-data";
import { locateInJson } from "../src/formats/locate-in-json";
import { problemSentence } from "../src/i18n/problem-sentence";
import { listedFiles } from "../src/formats/write-manifest";
import { checkPublication } from "./geodata-rules/check";
import { filesIn, readerOf } from "./geodata-rules/folder";
import { readPublication } from "./geodata-rules/read";

const folder = fileURLToPath(new URL(process.argv[2] ?? "../geodata", process.argv[2] ? `file://${process.cwd()}/` : import.meta.url));
const { report, texts } = await inspectData(readerOf(folder));

console.log(headOf(report));
for (const { id, meta, features, isList, files } of report.datasets) {
  const size = files.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
  const columns = [id.padEnd(12), `${features}`.padStart(4), (isList ? "entries" : "features").padEnd(8), (size / 1000).toFixed(1).padStart(7), "kB", ` ${meta?.releaseClass ?? "?"}`.padEnd(10)];
  const facts = [`as of ${meta?.provenance.asOf ?? "not stated"}`, `retrieved ${meta?.provenance.retrieved ?? "?"}`, meta?.licence.holder.en ?? "no holder", meta?.licence.name ?? "no licence"];
  console.log(...columns, facts.join(" · "), `  ${stateOf(files)}`);
}
console.log(`${"documents".padEnd(12)} ${`${report.documents.list.length}`.padStart(4)} entries    ${stateOf(report.documents.files)}`);

const asRead = report.problems.map((problem) => `${problem.file ?? ""}${problem.place ? `:${problem.place.line}` : ""}: ${problemSentence("en", problem)}`);
const asChecked = rules().map(({ file, at, why }) => `${file}${lineOf(file, at)}: ${at}${at && ": "}${why}`);
const findings = [...asRead, ...asChecked, ...whyOutOfStep(report)];
for (const finding of findings) console.error(finding);
console.log(findings.length === 0 ? "No problem found." : `${findings.length} problem(s).`);
process.exitCode = findings.length === 0 ? 0 : 1;

function headOf({ manifest }: DataReport): string {
  if (manifest.status !== "sound") return `Package: manifest.json is ${manifest.status}.`;
  const { version, date, approver, previous } = manifest.manifest;
  return `Package ${version} of ${date}, approved by ${approver ?? "(not stated)"}, previous ${previous?.version ?? "none"}, manifest sha256 ${manifest.sha256}`;
}

function stateOf(files: readonly FileFacts[]): string {
  const others = files.filter(({ state }) => state !== "as-published");
  return others.length === 0 ? "as published" : others.map(({ path, state }) => `${path} ${state}`).join(", ");
}

/** Committed files and manifest go together; on a server a replaced file is no error. */
function whyOutOfStep({ manifest }: DataReport): string[] {
  if (manifest.status === "missing") return ["manifest.json: missing; run npm run geodata:manifest"];
  if (manifest.status === "broken") return [`manifest.json${manifest.problem.place ? `:${manifest.problem.place.line}` : ""}: ${manifest.problem.at ?? ""}: ${manifest.problem.code}`];
  const present = new Map(listedFiles(filesIn(folder)).map((file) => [file.path, file]));
  const published = new Map(manifest.manifest.files.map((file, index) => [file.path, { file, index }]));
  return [...new Set([...published.keys(), ...present.keys()])].flatMap((path) => {
    const { file, index } = published.get(path) ?? {};
    const state = fileState(file, present.get(path) ?? null);
    const place = index === undefined ? null : locateInJson(texts.get("manifest.json") ?? "", `files.${index}`);
    return state === "as-published" ? [] : [`manifest.json${place ? `:${place.line}` : ""}: ${path}: ${state} since the manifest was written; run npm run geodata:manifest`];
  });
}

/** The rules for what is published go further than what the app needs; on unreadable files they cannot run. */
function rules(): { file: string; at: string; why: string }[] {
  if (report.problems.some(({ code }) => code.startsWith("file-"))) return [];
  return checkPublication(readPublication(folder));
}

function lineOf(file: string, at: string): string {
  if (at === "") return "";
  const text = texts.get(file) ?? (file.endsWith("json") ? readFileSync(`${folder}/${file}`, "utf8") : undefined);
  const place = text === undefined ? null : locateInJson(text, at);
  return place ? `:${place.line}` : "";
}
