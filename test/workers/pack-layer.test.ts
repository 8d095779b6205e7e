import { expect, test } from "vitest";
import { ColumnsBuilder } from "../../src/domain/spatial/columns-builder";
import { SpatialError } from "../../src/domain/spatial/spatial-fault";
import { unpackColumns } from "../../src/formats/spatial/unpack-columns";
import { packLayer } from "../../src/workers/pack-layer";

function aPoint() {
  const builder = new ColumnsBuilder("a.geojson");
  builder.begin("point");
  builder.part();
  builder.ring();
  builder.position(102.7, 24.9);
  builder.set("名称", "一号");
  return builder.finish();
}

test("what is packed can be opened", () => {
  expect(unpackColumns(packLayer(aPoint(), { file: "a.geojson", name: "a" }))).toEqual({ ok: true, value: aPoint() });
});

test("what could never be opened again is refused by file and layer, not packed", () => {
  const columns = aPoint();
  const twice = { ...columns, fields: [...columns.fields, ...columns.fields] };
  expect(() => packLayer(twice, { file: "a.zip", name: "a" })).toThrow(new SpatialError({ code: "spatial-cannot-pack", file: "a.zip", at: "a", value: "fields" }));
  const inMetres = { ...columns, coordinates: Float64Array.of(34_569_000, 2_755_000) };
  expect(() => packLayer(inMetres, { file: "a.dxf", name: "0" })).toThrow(SpatialError);
});
