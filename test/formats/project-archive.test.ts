import { readFileSync } from "node:fs";
import { unzipSync, zipSync, strToU8, type Zippable } from "fflate";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { PackedData } from "../../src/domain/spatial/imported-changes";
import type { Project } from "../../src/domain/project";
import { emptyCollections } from "../../src/domain/project-records";
import { writeProjectArchive } from "../../src/formats/project-archive";
import { readProjectFile } from "../../src/formats/project-file";
import { aLayer, anEdition, packed } from "../support/imported";
import { aProject, fileOf } from "../support/project";

const [parcels, plan] = [packed("parcels"), packed("plan")];
const all = new Map([parcels, plan].map(({ key, bytes }) => [key, bytes]));
const project: Project = {
  ...aProject({ title: "年度" }),
  collections: { ...emptyCollections, layers: { parcels: aLayer("parcels", parcels), twin: aLayer("twin", parcels) }, editions: { plan: anEdition("plan", plan) } },
};
const bytesOf = (data: ReadonlyMap<string, PackedData["bytes"]> = all) => async (key: string) => data.get(key) ?? null;
const written = async (data = all): Promise<Uint8Array<ArrayBuffer>> => {
  const archive = await writeProjectArchive(project, fileOf(project), bytesOf(data));
  if (!archive.ok) throw new Error(archive.problem.code);
  return new Uint8Array(await archive.value.content.arrayBuffer());
};
const opened = (content: BlobPart, name = "x.zip") => readProjectFile(new File([content], name));
const fault = async (content: BlobPart) => {
  const read = await opened(content);
  return read.ok ? read.value.lacking : read.problem.code;
};
const zipped = (entries: Zippable) => new Uint8Array(zipSync(entries));
const entries = { "project.json": strToU8(fileOf(project)), [`data/${parcels.key}.bin`]: parcels.bytes, [`data/${plan.key}.bin`]: plan.bytes };

test("a project with layers is an archive that any program unpacks, and is read back the same whatever it is called", async () => {
  const archive = await written();
  const others = unzipSync(archive);
  expect(Object.keys(others)).toEqual(["project.json", `data/${parcels.key}.bin`, `data/${plan.key}.bin`]);
  expect(Buffer.from(others[`data/${plan.key}.bin`] ?? []).toString()).toBe("plan".repeat(50));
  const read = await opened(archive, "renamed.json");
  if (!read.ok) throw new Error(read.problem.code);
  expect(read.value.project).toEqual(project);
  expect([read.value.lacking, read.value.data.map(({ key, bytes }) => [key, Buffer.from(bytes).equals(Buffer.from(all.get(key) ?? []))])]).toEqual([[], [[parcels.key, true], [plan.key, true]]]);
});

test("an archive that was saved once opens for ever", async () => {
  const read = await opened(readFileSync(new URL("../fixtures/project/with-layer.pianqu.zip", import.meta.url)));
  if (!read.ok) throw new Error(read.problem.code);
  const { project: saved, data, lacking } = read.value;
  expect([saved.title, Object.keys(saved.collections.boundaries), saved.collections.layers["layer-parcels"]?.data.features]).toEqual(["片区核对", ["boundary-park-jingkai"], 20]);
  expect([data.map(({ key }) => key), lacking]).toEqual([[saved.collections.layers["layer-parcels"]?.data.key], [saved.collections.layers["layer-missing"]?.data.key]]);
});

test("pieces larger than what is read at once come whole", async () => {
  const bytes = new Uint8Array(700_000);
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = (i * 2654435761) >>> 13;
  const large = { ...packed("x"), bytes };
  const { createHash } = await import("node:crypto");
  large.key = createHash("sha256").update(bytes).digest("hex");
  const one = { ...project, collections: { ...emptyCollections, layers: { large: aLayer("large", large) } } };
  for (const content of [
    (await writeProjectArchive(one, fileOf(one), async () => bytes)) as { ok: true; value: { content: Blob } },
    { ok: true, value: { content: new Blob([zipped({ "project.json": strToU8(fileOf(one)), [`data/${large.key}.bin`]: [bytes, { level: 0 }] })]) } },
  ]) {
    const read = await opened(content.value.content);
    expect(read.ok && Buffer.from(read.value.data[0]?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true);
  }
});

test("a project without layers stays JSON; one whose data were not written with it opens and names them", async () => {
  const read = await opened(fileOf(project));
  expect(read.ok && [read.value.project.title, read.value.lacking]).toEqual(["年度", [parcels.key, plan.key]]);
  const partly = await writeProjectArchive(project, fileOf(project), bytesOf(new Map([[plan.key, plan.bytes]])));
  expect(partly.ok && partly.value.lacking).toEqual([parcels.key]);
  expect(await fault(await written(new Map([[plan.key, plan.bytes]])))).toEqual([parcels.key]);
});

test("data that are not what their name says are lacking, and the rest opens", async () => {
  const other = parcels.bytes.slice();
  other[3] = 0;
  expect(await fault(zipped({ ...entries, [`data/${parcels.key}.bin`]: other }))).toEqual([parcels.key]);
  expect(await fault(zipped({ ...entries, [`data/${parcels.key}.bin`]: parcels.bytes.slice(1) }))).toEqual([parcels.key]);
  expect(await fault(zipped({ ...entries, "data/../../evil.bin": strToU8("x"), "README.txt": strToU8("x") }))).toEqual([]);
});

test("an archive of something else, without a project or with two is refused by name", async () => {
  expect(await fault(zipped({ "a.txt": strToU8("x") }))).toBe("project-file-other");
  expect(await fault(zipped({}))).toBe("project-file-other");
  expect(await fault(zipped({ "project.json": strToU8("{}") }))).toBe("project-file-other");
  expect(await fault(zipped({ "project.json": strToU8("{") }))).toBe("project-file-not-json");
  const twice = Buffer.from(zipped({ "project.json": entries["project.json"], "project.jsom": strToU8("{}") }));
  for (let at = twice.indexOf("project.jsom"); at >= 0; at = twice.indexOf("project.jsom", at)) twice.write("project.json", at);
  expect(await fault(twice)).toBe("project-file-broken");
  expect(await fault("PK\u0003\u0004")).toBe("project-file-broken");
});

test("an archive cut anywhere is said to be broken", async () => {
  const archive = await written();
  for (const share of [0.01, 0.2, 0.5, 0.9, 0.999]) expect(await fault(archive.slice(0, Math.max(4, archive.length * share)))).toBe("project-file-broken");
});

test("sizes that an archive makes up cost no memory", async () => {
  const claims = (name: string, bytes: number) => {
    const archive = Buffer.from(zipped(entries));
    const at = archive.lastIndexOf(name) - 46;
    archive.writeUInt32LE(bytes, at + 24);
    return archive;
  };
  expect(await fault(claims("project.json", 0xfffffff0))).toBe("project-file-too-large");
  expect(await fault(claims("project.json", 40_000_000))).toBe("project-file-broken");
  expect(await fault(claims(`data/${plan.key}.bin`, 900_000_000))).toEqual([plan.key]);
  // A bomb: a thousand times more than its record says.
  const bomb = zipped({ ...entries, [`data/${plan.key}.bin`]: new Uint8Array(30_000_000) });
  expect(await fault(bomb)).toEqual([plan.key]);
  const size = Buffer.from(bomb);
  size.writeUInt32LE(plan.bytes.length, size.lastIndexOf(`data/${plan.key}.bin`) - 46 + 24);
  expect(await fault(size)).toEqual([plan.key]);
});

test("a file larger than what is opened is not saved", async () => {
  const archive = await writeProjectArchive(project, fileOf(project), bytesOf(), 500);
  expect(archive).toEqual({ ok: false, problem: { code: "project-too-large", at: "400" } });
  const huge = { ...project, collections: { ...project.collections, layers: { huge: { ...aLayer("huge", parcels), data: { ...aLayer("huge", parcels).data, bytes: 1e9 } } } } };
  expect(await writeProjectArchive(huge, "{}", bytesOf())).toMatchObject({ ok: false, problem: { code: "project-too-large" } });
});

test("no change of bytes makes reading throw or hang", async () => {
  const archive = await written();
  await fc.assert(
    fc.asyncProperty(fc.nat(archive.length - 1), fc.nat(255), fc.nat(archive.length - 1), async (at, byte, cut) => {
      const broken = archive.slice(0, archive.length - (cut % 40));
      if (at < broken.length) broken[at] = byte;
      expect(["boolean"]).toContain(typeof (await opened(broken)).ok);
    }),
    { seed: 20261122, numRuns: 300 },
  );
});
