import type { SpatialFault } from "../../../src/domain/spatial/spatial-fault";
import type { SpatialRead } from "../../../src/domain/spatial/spatial-file";
import { kindOf, type GeometryKind } from "../../../src/domain/spatial/feature-columns";

/** What reading a file came to, in lines: each fault with its place, each layer with what it holds, and its notes. */
export const told = (name: string, { layers, faults }: SpatialRead): string[] => [
  ...faults.map((fault) => faultLine(name, fault)),
  ...layers.flatMap((layer) => {
    const { name: title, columns, declaration, encoding, notes } = layer;
    const counts = new Map<GeometryKind, number>();
    for (let index = 0; index < columns.count; index += 1) counts.set(kindOf(columns, index), (counts.get(kindOf(columns, index)) ?? 0) + 1);
    const kinds = [...counts].map(([kind, count]) => `${count} ${kind}`).join(" + ");
    return [
      `${title}: ${kinds}, ${declaration?.from ?? "undeclared"}, ${encoding ?? "no texts"}`,
      ...notes.map(({ code, count, value, features }) => [code, count && `×${count}`, value && `=${value}`, features && `#${features.join(",")}`].filter(Boolean).join(" ")),
    ];
  }),
];

const faultLine = (name: string, { code, file, at, feature, value }: SpatialFault): string =>
  [code, file === name ? "" : `in ${file.slice(name.length + 1)}`, at ? `at ${at}` : "", feature ? `#${feature}` : "", value ? `=${value}` : ""].filter((part) => part !== "").join(" ");
