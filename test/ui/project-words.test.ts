import { expect, test } from "vitest";
import { addImported, type Imported } from "../../src/domain/spatial/imported-changes";
import { stepText } from "../../src/ui/project/project-words";
import { aBoundary, aLayer, inLayers } from "../support/imported";

const said = (...items: Imported[]) => stepText({ command: addImported(items), inverse: addImported([]) }, "zh");
const boundary: Imported = { collection: "boundaries", record: aBoundary("park-test") };

test("a step that took in boundaries only is called so, any other an import of layers", () => {
  expect(said(boundary)).toBe("导入界线");
  expect(said(boundary, inLayers(aLayer("parcels")))).toBe("导入图层");
  expect(said(inLayers(aLayer("parcels")))).toBe("导入图层");
});
