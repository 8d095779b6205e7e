import { datasetOf, fileOf, nameOf, type Finding, type Publication, type RawDataset } from "./read";

/** kB = 1000 bytes. What the first view loads must stay small. */
const sizeLimits: Record<string, number> = { districts: 500_000, prefectures: 150_000, water: 60_000, zones: 150_000, places: 100_000, links: 50_000 };

type Meta = { id?: string; fields?: { name: string }[]; provenance?: { script?: string | null } };

/** Folders and catalogue agree, identifiers are unique, every column is described, no file is too large. */
export function checkStructure(publication: Publication): Finding[] {
  return [...checkCatalogue(publication), ...checkIds(publication), ...publication.datasets.flatMap(checkDataset)];
}

function checkCatalogue({ catalogue, folders, datasets, texts }: Publication): Finding[] {
  const listed = Array.isArray(catalogue.datasets) ? catalogue.datasets.map(String) : [];
  const file = "catalogue.json";
  return [
    ...listed.filter((id) => !folders.includes(id)).map((at) => ({ file, at, why: "listed, but there is no such folder" })),
    ...folders.filter((id) => !listed.includes(id)).map((at) => ({ file, at, why: "a folder that the catalogue does not list" })),
    ...datasets
      .filter(({ id, meta }) => (meta as Meta).id !== id)
      .map(({ id }) => ({ file: `${id}/dataset.json`, at: "id", why: "differs from the folder's name" })),
    ...datasets.flatMap(({ id, missing }) => missing.map((at) => ({ file: `${id}/dataset.json`, at, why: "listed, but there is no such file" }))),
    ...datasets.flatMap(({ id, meta }) => {
      const script = (meta as Meta).provenance?.script;
      if (!script || texts.some((text) => text.file === script)) return [];
      return [{ file: `${id}/dataset.json`, at: script, why: "no such script" }];
    }),
  ];
}

function checkIds(publication: Publication): Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, string>();
  for (const dataset of publication.datasets.filter(({ id }) => id !== "boundaries")) {
    dataset.features.forEach((feature, index) => {
      const at = nameOf(feature, index);
      const other = seen.get(at);
      if (other !== undefined) findings.push({ file: fileOf(dataset), at, why: `duplicate id, also in ${other}` });
      seen.set(at, fileOf(dataset));
      if (feature.id !== feature.properties["id"]) findings.push({ file: fileOf(dataset), at, why: "the feature's id differs from properties.id" });
    });
  }
  const zones = new Set(datasetOf(publication, "zones").features.map(({ id }) => id));
  for (const { properties } of datasetOf(publication, "boundaries").features) {
    const zone = properties["zone"] as string;
    if (!zones.has(zone)) findings.push({ file: "boundaries/features.geojson", at: zone, why: "unknown zone" });
  }
  return findings;
}

function checkDataset(dataset: RawDataset): Finding[] {
  const findings: Finding[] = [];
  const described = new Set(((dataset.meta as Meta).fields ?? []).map(({ name }) => name));
  const optional = dataset.id === "boundaries";
  dataset.features.forEach((feature, index) => {
    const at = nameOf(feature, index);
    const present = new Set(Object.keys(feature.properties));
    for (const name of present) if (!described.has(name)) findings.push({ file: fileOf(dataset), at, why: `column ${name} is not described in dataset.json` });
    for (const name of described) if (!optional && !present.has(name)) findings.push({ file: fileOf(dataset), at, why: `column ${name} is missing` });
  });
  const limit = sizeLimits[dataset.id] ?? Infinity;
  if (dataset.bytes > limit) findings.push({ file: fileOf(dataset), at: "", why: `${dataset.bytes} bytes, more than ${limit}` });
  return findings;
}
