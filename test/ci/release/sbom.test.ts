import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { productionPackages, withDependencies } from "../../../.ci/licences/packages";
import { sha256, softwareBill } from "../../../.ci/release/sbom";
import { publicationIn } from "../../../.ci/vite/publication";
import { z } from "../../../src/domain/schema";

const root = resolve(import.meta.dirname, "../../..");
const packages = productionPackages(root);
const delivered = new Set(withDependencies(packages, ["node_modules/react-dom", "node_modules/@fontsource/noto-sans-sc"]).map(({ folder }) => folder));
const publication = publicationIn(join(root, "geodata"));
const input = { version: "1.2.3", description: "a map", time: Date.UTC(2026, 10, 22) / 1000, packages, direct: ["react", "react-dom", "zod"], delivered, publication };

/** What of CycloneDX 1.5 the bill uses, as strictly as its JSON schema has it. */
const reference = z.string().check(z.minLength(1));
const digest = z.discriminatedUnion("alg", [
  z.strictObject({ alg: z.literal("SHA-256"), content: z.string().check(z.regex(/^[a-f0-9]{64}$/)) }),
  z.strictObject({ alg: z.literal("SHA-512"), content: z.string().check(z.regex(/^[a-f0-9]{128}$/)) }),
]);
const licence = z.strictObject({ license: z.union([z.strictObject({ id: z.string().check(z.regex(/^[A-Za-z0-9.+-]+$/)) }), z.strictObject({ name: z.string(), url: z.optional(z.url()) })]) });
const file = z.strictObject({ type: z.literal("file"), "bom-ref": reference, name: z.string(), hashes: z.array(digest) });
const component = z.strictObject({
  type: z.enum(["library", "data"]),
  "bom-ref": reference,
  name: z.string().check(z.minLength(1)),
  version: z.string(),
  description: z.optional(z.string()),
  supplier: z.optional(z.strictObject({ name: z.string() })),
  scope: z.optional(z.enum(["required", "optional", "excluded"])),
  hashes: z.array(digest).check(z.minLength(1)),
  licenses: z.array(licence).check(z.minLength(1)),
  purl: z.optional(z.string().check(z.regex(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@[\w.+-]+$/))),
  properties: z.optional(z.array(z.strictObject({ name: z.string(), value: z.string() }))),
  data: z.optional(z.array(z.strictObject({ type: z.literal("dataset"), classification: z.string() }))),
  components: z.optional(z.array(file)),
});
const Bill = z.strictObject({
  $schema: z.literal("http://cyclonedx.org/schema/bom-1.5.schema.json"),
  bomFormat: z.literal("CycloneDX"),
  specVersion: z.literal("1.5"),
  serialNumber: z.string().check(z.regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)),
  version: z.int(),
  metadata: z.strictObject({
    timestamp: z.iso.datetime(),
    lifecycles: z.array(z.strictObject({ phase: z.literal("build") })),
    component: z.strictObject({ type: z.literal("application"), "bom-ref": reference, name: z.string(), version: z.string(), description: z.string(), licenses: z.array(licence) }),
  }),
  components: z.array(component),
  dependencies: z.array(z.strictObject({ ref: reference, dependsOn: z.optional(z.array(reference)) })),
});

const bill = Bill.parse(softwareBill(input));
const refs = bill.components.flatMap((one) => [one["bom-ref"], ...(one.components ?? []).map((part) => part["bom-ref"])]);
const byName = (name: string) => bill.components.filter((one) => one.name === name);

test("every reference is one component's own, and every dependency leads to one", () => {
  expect(new Set(refs).size).toBe(refs.length);
  const known = new Set([...refs, bill.metadata.component["bom-ref"]]);
  expect(bill.dependencies.flatMap(({ ref, dependsOn = [] }) => [ref, ...dependsOn]).filter((ref) => !known.has(ref))).toEqual([]);
  expect(new Set(bill.dependencies.map(({ ref }) => ref)).size).toBe(bill.dependencies.length);
});

test("it holds the whole production tree, and says what of it is delivered", () => {
  expect(new Set(packages.map(({ name, version }) => `${name}@${version}`)).size).toBe(bill.components.filter(({ purl }) => purl).length);
  expect(byName("scheduler")).toMatchObject([{ type: "library", scope: "required" }]);
  expect(byName("jsts")).toMatchObject([{ scope: "excluded", licenses: [{ license: { name: "Eclipse Distribution License 1.0" } }] }]);
  expect(byName("@fontsource/noto-sans-sc")).toMatchObject([{ type: "data", scope: "required", licenses: [{ license: { id: "OFL-1.1" } }], purl: expect.stringMatching(/^pkg:npm\/%40fontsource\/noto-sans-sc@5/) }]);
  expect(bill.dependencies[0]).toMatchObject({ ref: "pianqu@1.2.3", dependsOn: expect.arrayContaining([expect.stringMatching(/^zod@/), "geodata/zones"]) });
});

test("every dataset is a component with its licence and the checksum of each file", () => {
  expect(byName("geodata/zones")).toMatchObject([{ type: "data", licenses: [{ license: { id: "CC-BY-4.0" } }], data: [{ classification: "public" }] }]);
  const features = byName("geodata/zones")[0]?.components?.find(({ name }) => name === "geodata/zones/features.geojson");
  expect(features?.hashes).toEqual([{ alg: "SHA-256", content: sha256(publication.text("zones/features.geojson")) }]);
  expect(byName("geodata/places")).toMatchObject([{ licenses: [{ license: { name: "ODbL 1.0; CC BY 4.0; MIT; public domain" } }] }]);
});

test("it names no place that packages were fetched from", () => {
  expect(JSON.stringify(bill)).not.toMatch(/registry|resolved|tarball|https?:\/\/(?!cyclonedx\.org)[^"]*(npm|mirror)/i);
});

test("the same input gives the same bill; another time another number", () => {
  expect(softwareBill({ ...input })).toEqual(softwareBill(input));
  expect(Bill.parse(softwareBill({ ...input, time: 0 })).serialNumber).not.toBe(bill.serialNumber);
});
