import { expect, test } from "vitest";
import type { LayerData } from "../../src/domain/spatial/imported-records";
import { addGeometry, ColumnsBuilder } from "../../src/domain/spatial/columns-builder";
import { layerDataOf } from "../../src/formats/spatial/layer-data";
import { packColumns } from "../../src/formats/spatial/pack-columns";
import { createLayerShelf } from "../../src/workers/answer-layer-request";
import { aSquare } from "../support/builders";

function aPackedLayer() {
  const builder = new ColumnsBuilder("地块");
  for (const [index, lng] of [102.7, 102.8].entries()) {
    builder.begin("polygon");
    addGeometry(builder, aSquare([lng, 25], 0.01));
    builder.set("名称", `地块${index}`);
    builder.set("半\ud800", index);
  }
  const columns = builder.finish();
  const bytes = packColumns(columns);
  return { bytes, data: layerDataOf(columns, bytes) };
}

const opened = (bytes: Uint8Array<ArrayBuffer>, said: readonly LayerData[]) => createLayerShelf()({ ask: "open", key: "k", bytes, said });

test("a layer opens where its records say what it is, half characters in names included", async () => {
  const { bytes, data } = aPackedLayer();
  expect(opened(bytes, [await data, await data])).toEqual({ is: "opened", features: 2 });
});

test("a record whose file lies about the bytes it names opens nothing", async () => {
  const { bytes, data } = aPackedLayer();
  const honest = await data;
  const lies: Partial<LayerData>[] = [
    { features: 1_000_000 }, { positions: 3 }, { kinds: ["point"] }, { kinds: ["polygon", "line"] }, { bounds: [-10, -10, 10, 10] }, { bounds: null },
    { fields: [] }, { fields: [...honest.fields].reverse() }, { fields: honest.fields.map((field) => ({ ...field, type: "json" as const })) },
  ];
  for (const lie of lies) expect(opened(bytes, [honest, { ...honest, ...lie }]), JSON.stringify(lie)).toEqual({ is: "failed", code: "layer-broken" });
});
