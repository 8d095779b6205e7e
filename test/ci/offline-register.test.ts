import { join } from "node:path";
import { expect, test } from "vitest";
import { geodataScript } from "../../.ci/vite/geodata";
import { publicationIn } from "../../.ci/vite/publication";
import { readStatements } from "../../src/formats/read-statements";
import { aServer } from "../support/geodata-folder";

test("the folder for disks carries the register, file by file as it is", async () => {
  const script = geodataScript(publicationIn(join(import.meta.dirname, "../../geodata")));
  const texts = JSON.parse(script.slice(script.indexOf("{"), -1)) as Record<string, string>;
  const [fromDisk, served] = await Promise.all([readStatements(async (path) => texts[path] ?? Promise.reject(new Error(path))), readStatements(aServer())]);
  expect(fromDisk.problems).toEqual([]);
  expect(fromDisk.meta?.id).toBe("statements");
  expect(fromDisk.statements).toEqual(served.statements);
});
