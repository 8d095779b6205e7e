import { resolve } from "node:path";
import { expect, test } from "vitest";
import { productionPackages } from "../../../.ci/licences/packages";

/** Advisories that were looked up by hand on 2026-11-22, with the first sound version; `npm audit --omit=dev` goes further where a registry offers it. */
const firstSound: Record<string, [advisory: string, version: string]> = {
  "maplibre-gl": ["CVE-2026-85061, script in an attribution", "6.4.1"],
  "protocol-buffers-schema": ["CVE-2026-5758, prototype pollution", "3.6.1"],
  minimist: ["CVE-2021-44906, prototype pollution", "1.2.6"],
  zod: ["CVE-2023-4316, regular expression", "3.22.3"],
};

const packages = productionPackages(resolve(import.meta.dirname, "../../.."));

test.each(Object.entries(firstSound))("%s is beyond its advisory", (name, [, sound]) => {
  const present = packages.filter((one) => one.name === name);
  expect(present.length).toBeGreaterThan(0);
  expect(present.filter(({ version }) => version.localeCompare(sound, "en", { numeric: true }) < 0)).toEqual([]);
});
