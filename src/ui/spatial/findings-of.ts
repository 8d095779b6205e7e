import type { Finding } from "../../domain/spatial/imported-records";
import type { LayerSummary } from "../../workers/import-messages";
import type { OpenImport } from "./open-import";

/**
 * What was noticed on the way in, for the record: each the key of a sentence and what stands in it. Repairs by what they did, faults
 * by what is still there.
 */
export function findingsOf({ checked }: OpenImport, layer: LayerSummary): Finding[] {
  const place = checked[layer.layer]?.now;
  return [
    ...layer.notes.map(({ code, count, value, at }): Finding => ({ code: `note.${code}`, values: present({ count, value: value?.slice(0, 300), at: at?.slice(0, 300) }) })),
    ...(place && place.lost.count > 0 ? [{ code: "spatial.lost", values: { count: place.lost.count } }] : []),
    ...(place?.done ?? []).map(({ code, count, areaM2 }): Finding => ({ code: `geometry.done.${code}`, values: { count, areaM2 } })),
    ...(place?.report.findings ?? []).map(({ code, count, areaM2 }): Finding => ({ code: `geometry.about.${code}`, values: present({ count, areaM2: areaM2 ?? undefined }) })),
    ...(place?.stated ? [place.stated] : []),
  ];
}

const present = (values: Readonly<Record<string, string | number | undefined>>): Finding["values"] =>
  Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
