import { createHash } from "node:crypto";
import { licenceOf } from "../licences/licence-of.ts";
import type { DatasetLicence } from "../licences/notices.ts";
import type { Package } from "../licences/packages.ts";

export type SbomInput = {
  version: string;
  description: string;
  /** Seconds since 1970. */
  time: number;
  packages: readonly Package[];
  /** Names of the packages that the product itself asks for. */
  direct: readonly string[];
  /** Folders of the packages that are really in the delivered files. */
  delivered: ReadonlySet<string>;
  publication: { paths: () => string[]; text: (path: string) => string };
};

type Component = { type: string; "bom-ref": string; name: string; version: string } & Record<string, unknown>;

/** The software bill in CycloneDX 1.5: code, fonts and data with licences and checksums; it names no registry. */
export function softwareBill(input: SbomInput): object {
  const { version, description, time, packages, direct, publication } = input;
  const self = `pianqu@${version}`;
  const libraries = componentsOf(input);
  const data = datasetComponents(publication);
  const refs = new Map(packages.map((one) => [one.folder, refOf(one)]));
  const edges = new Map<string, Set<string>>();
  for (const one of packages) {
    const known = edges.get(refOf(one)) ?? new Set<string>();
    for (const folder of one.dependencies) known.add(refs.get(folder) ?? folder);
    edges.set(refOf(one), known);
  }
  const first = packages.filter(({ folder, name }) => folder === `node_modules/${name}` && direct.includes(name)).map(refOf);
  const body = {
    metadata: {
      timestamp: new Date(time * 1000).toISOString(),
      lifecycles: [{ phase: "build" }],
      component: { type: "application", "bom-ref": self, name: "pianqu", version, description, licenses: [{ license: { id: "MIT" } }] },
    },
    components: [...libraries, ...data],
    dependencies: [
      { ref: self, dependsOn: [...first, ...data.map((one) => one["bom-ref"])] },
      ...[...edges].map(([ref, on]) => ({ ref, ...(on.size > 0 && { dependsOn: [...on].sort() }) })),
    ],
  };
  const serialNumber = `urn:uuid:${uuidOf(JSON.stringify(body))}`;
  return { $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json", bomFormat: "CycloneDX", specVersion: "1.5", serialNumber, version: 1, ...body };
}

const refOf = ({ name, version }: Package): string => `${name}@${version}`;

/** One component for each name and version, wherever it lies; fonts are data. What is not delivered is marked `excluded`. */
function componentsOf({ packages, delivered }: SbomInput): Component[] {
  const byRef = grouped(packages);
  return [...byRef].flatMap(([ref, same]) => {
    const [one] = same;
    if (!one) return [];
    const licence = licenceOf(one) ?? one.stated;
    return {
      type: one.name.startsWith("@fontsource") ? "data" : "library",
      "bom-ref": ref,
      name: one.name,
      version: one.version,
      scope: same.some(({ folder }) => delivered.has(folder)) ? "required" : "excluded",
      hashes: [{ alg: "SHA-512", content: Buffer.from(one.integrity.replace(/^sha512-/, ""), "base64").toString("hex") }],
      licenses: [{ license: licence === "EDL-1.0" ? { name: "Eclipse Distribution License 1.0" } : { id: licence } }],
      purl: `pkg:npm/${one.name.replace("@", "%40")}@${one.version}`,
    };
  });
}

function grouped(packages: readonly Package[]): Map<string, Package[]> {
  const groups = new Map<string, Package[]>();
  for (const one of packages) groups.set(refOf(one), [...(groups.get(refOf(one)) ?? []), one]);
  return groups;
}

/** As the licence list of SPDX names what the publication names for people. */
const spdx: Record<string, string> = { MIT: "MIT", "LGPL-3.0-or-later": "LGPL-3.0-or-later", "CC BY 4.0": "CC-BY-4.0", "CC0 1.0": "CC0-1.0", "ODbL 1.0": "ODbL-1.0" };

function datasetComponents({ paths, text }: SbomInput["publication"]): Component[] {
  const { datasets } = JSON.parse(text("catalogue.json")) as { datasets: string[] };
  return datasets.map((id) => {
    const meta = JSON.parse(text(`${id}/dataset.json`)) as DatasetLicence & { description?: { en: string }; releaseClass?: string; provenance?: { retrieved?: string } };
    const { name = "not stated", url } = meta.licence ?? {};
    const files = paths().filter((path) => path.startsWith(`${id}/`));
    const listing = files.map((path) => `${sha256(text(path))}  ${path}\n`).join("");
    return {
      type: "data",
      "bom-ref": `geodata/${id}`,
      name: `geodata/${id}`,
      version: meta.provenance?.retrieved ?? "0",
      description: meta.description?.en ?? "",
      supplier: { name: meta.licence?.holder?.en ?? "not stated" },
      hashes: [{ alg: "SHA-256", content: sha256(listing) }],
      licenses: [{ license: spdx[name] ? { id: spdx[name] } : { name, ...(url && { url }) } }],
      properties: [{ name: "pianqu:hash", value: "SHA-256 of the checksum list of the folder's files, as sha256sum prints it" }],
      data: [{ type: "dataset", classification: meta.releaseClass ?? "not stated" }],
      components: files.map((path) => ({ type: "file", "bom-ref": `geodata/${path}`, name: `geodata/${path}`, hashes: [{ alg: "SHA-256", content: sha256(text(path)) }] })),
    };
  });
}

export const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** A name-based UUID, so that the same bill has the same number. */
function uuidOf(content: string): string {
  const hex = sha256(content);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
