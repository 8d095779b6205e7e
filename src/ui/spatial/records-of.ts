import type { CrsChoice } from "../../domain/spatial/crs-choice";
import { crsLabel } from "../../domain/spatial/crs-choice";
import type { DeclaredCrs } from "../../domain/spatial/crs-finding";
import type { Imported, PackedData } from "../../domain/spatial/imported-changes";
import { boundaryId, type Finding, type ImportProvenance } from "../../domain/spatial/imported-records";
import type { SpatialFault } from "../../domain/spatial/spatial-fault";
import { ZoneId } from "../../domain/zone";
import type { Asked } from "../../workers/import-client";
import type { ImportRequest, LayerSummary } from "../../workers/import-messages";
import { findingsOf } from "./findings-of";
import { uncertaintyOf, type Meaning } from "./meaning";
import { settledOf, type OpenImport } from "./open-import";
import { randomId } from "../../platform/random-id";

type Ask = <R extends ImportRequest>(request: R) => Promise<Asked<R["ask"]> | null>;
export type MadeRecords = { ok: true; items: Imported[]; data: PackedData[] } | { ok: false; fault: SpatialFault };

/**
 * What the project takes in for the layers as the user described them: a boundary goes into it whole, of the others the record, with
 * the features beside it. `null` where the import was left meanwhile.
 */
export async function recordsOf(open: OpenImport, meanings: readonly (readonly [number, Meaning])[], ask: Ask, now: Date = new Date()): Promise<MadeRecords | null> {
  const items: Imported[] = [];
  const data: PackedData[] = [];
  for (const [number, meaning] of meanings) {
    const layer = open.layers.find((one) => one.layer === number);
    if (!layer) continue;
    const described = describedBy(open, layer, meaning, now);
    if (meaning.kind === "boundary") {
      // The worker answers one question after the other anyway.
      // oxlint-disable-next-line no-await-in-loop
      const outline = await ask({ ask: "outline", layer: number, features: meaning.features });
      if (!outline) return null;
      if (!outline.ok) return outline;
      const { geometry } = outline.value;
      if (!geometry || meaning.zone === null) return { ok: false, fault: { code: "spatial-no-geometry", file: layer.file } };
      const zone = ZoneId.parse(meaning.zone);
      items.push({ collection: "boundaries", record: { id: boundaryId(zone), ...described, zone, which: meaning.which, uncertaintyM: uncertaintyOf(meaning), geometry } });
      continue;
    }
    // oxlint-disable-next-line no-await-in-loop
    const packed = await ask({ ask: "pack", layer: number });
    if (!packed) return null;
    if (!packed.ok) return packed;
    const { bytes, data: layerData } = packed.value;
    data.push({ key: layerData.key, bytes });
    const zone = meaning.zone === null ? null : ZoneId.parse(meaning.zone);
    if (meaning.kind === "edition" && zone !== null && meaning.codeField !== null) {
      items.push({ collection: "editions", record: { id: newId("edition"), ...described, zone, codes: meaning.codes, codeField: meaning.codeField, data: layerData } });
    } else {
      const use = meaning.kind === null || meaning.kind === "edition" ? "layer" : meaning.kind;
      items.push({ collection: "layers", record: { id: newId("layer"), ...described, use, zone, control: use === "control-lines" ? meaning.control : null, data: layerData } });
    }
  }
  return { ok: true, items, data };
}

function describedBy(open: OpenImport, layer: LayerSummary, { title, who, asOf, note, isPublic }: Meaning, now: Date) {
  return {
    releaseClass: isPublic ? ("public" as const) : ("internal" as const),
    title: title.trim().slice(0, 120),
    who: who.trim().slice(0, 120) || null,
    asOf: asOf.trim() || null,
    note: note.trim().slice(0, 500) || null,
    addedAt: now.toISOString(),
    provenance: provenanceOf(open, layer, now),
  };
}

/** Parameters of a local system are not among it: of control points only that there were some. */
function provenanceOf(open: OpenImport, layer: LayerSummary, now: Date): ImportProvenance {
  const settled = settledOf(open, layer);
  const choice: CrsChoice = settled?.choice ?? { kind: "epsg", code: 4326, isSwapped: false };
  const findings: Finding[] = findingsOf(open, layer);
  return {
    file: layer.file.slice(-300),
    format: layer.format,
    layer: layer.name.slice(0, 300) || null,
    encoding: layer.encoding?.slice(0, 40) ?? null,
    sha256: open.sha256 || null,
    declared: shortOf(layer.declared)?.slice(0, 400) ?? null,
    crs: crsLabel(choice),
    decidedBy: settled?.decidedBy ?? "user",
    addedUncertaintyM: settled?.addedUncertaintyM ?? null,
    findings: findings.slice(0, 60),
    importedAt: now.toISOString(),
  };
}

const shortOf = (declared: DeclaredCrs): string | null => (declared.is === "none" ? null : declared.short || null);

const newId = (of: string): string => `${of}-${randomId()}`;
