import { isDate } from "../../domain/calendar";
import type { ControlLine } from "../../domain/spatial/control-line";
import type { LayerUse } from "../../domain/spatial/imported-records";
import { suggestUse, type SuggestedUse } from "../../domain/spatial/national-names";
import { fieldCode } from "../../domain/spatial/national-fields";
import { spatialLimits } from "../../domain/spatial/spatial-limits";
import type { AreaKind, Zone } from "../../domain/zone";
import type { AnswerTo, LayerSummary } from "../../workers/import-messages";

export const meaningKinds = ["boundary", "edition", "parcels", "control-lines", "projects", "resources", "layer"] as const satisfies readonly MeaningKind[];
export type MeaningKind = "boundary" | "edition" | LayerUse;

/** What the user says a layer is. Texts as typed. */
export type Meaning = {
  kind: MeaningKind | null;
  zone: string | null;
  which: AreaKind | null;
  uncertaintyM: string;
  /** The features that make the boundary, by their numbers from 0; `null` takes all areas. */
  features: readonly number[] | null;
  codes: "2020" | "2023";
  codeField: string | null;
  control: ControlLine | null;
  title: string;
  who: string;
  asOf: string;
  note: string;
  isPublic: boolean;
  /** What names and fields suggest, for as long as the user has not said otherwise. */
  suggested: { use: SuggestedUse; zone: string | null };
};

/** What names of layer, file and fields make likely; shown as a suggestion, and for the user to confirm. */
export function suggestedMeaning(layer: LayerSummary, zones: readonly Zone[], addedUncertaintyM: number | null): Meaning {
  const use = suggestUse({ layerName: layer.name, fields: layer.fields });
  const zone = zoneNamedIn(`${layer.name} ${layer.file}`, zones);
  const mayBe = (kind: MeaningKind) => kind !== "boundary" || layer.kinds.some((one) => one.kind === "polygon");
  const kind = use.use && mayBe(use.use) ? use.use : null;
  return {
    kind,
    zone,
    which: null,
    uncertaintyM: addedUncertaintyM !== null && addedUncertaintyM > 0 ? String(addedUncertaintyM) : "",
    features: null,
    codes: "2023",
    codeField: use.codeField,
    control: use.control,
    title: suggestedTitle(layer, kind, zones, zone),
    who: "",
    asOf: "",
    note: "",
    isPublic: false,
    suggested: { use, zone },
  };
}

const nameFields: ReadonlySet<string> = new Set(["XMMC", "DKMC"]);
const nameWords = /^(?:名称|项目名称|园区名称|片区名称|范围名称|地块名称|name)$/i;

/** What a layer is called until the user says otherwise; a boundary by the name that its one area has in the file, else by its zone. */
export function suggestedTitle({ name, fields }: Pick<LayerSummary, "name" | "fields">, kind: MeaningKind | null, zones: readonly Zone[], zone: string | null): string {
  const own = fields.find((field) => field.distinct === 1 && (nameWords.test(field.name.trim()) || nameFields.has(fieldCode(field.name) ?? "")))?.samples[0];
  const named = zones.find(({ id }) => id === zone)?.name.zh;
  const title = kind === "boundary" ? (typeof own === "string" && own.trim() !== "" ? own.trim() : (named ?? name)) : name;
  return title.slice(0, 120);
}

/** A meaning of which something else is said; a title that nobody typed goes with it. */
export function withSaid(meaning: Meaning, part: Partial<Meaning>, layer: LayerSummary, zones: readonly Zone[]): Meaning {
  const next = { ...meaning, ...part };
  const isOwn = "title" in part || meaning.title !== suggestedTitle(layer, meaning.kind, zones, meaning.zone);
  return isOwn ? next : { ...next, title: suggestedTitle(layer, next.kind, zones, next.zone) };
}

/** The zone with the longest name or other name that stands in a text; `null` where none does. */
export function zoneNamedIn(text: string, zones: readonly Zone[]): string | null {
  let best: { id: string; length: number } | null = null;
  for (const { id, name, shortName, aliases } of zones) {
    for (const one of [name.zh, shortName.zh, ...aliases]) {
      if (one.length >= 3 && text.includes(one) && one.length > (best?.length ?? 0)) best = { id, length: one.length };
    }
  }
  return best?.id ?? null;
}

export const meaningFaults = ["kind", "zone", "who", "as-of", "title", "uncertainty", "control", "code-field", "no-areas", "open", "crosses", "across-antimeridian", "too-detailed"] as const;
export type MeaningFault = (typeof meaningFaults)[number];

/** What keeps a layer from being entered as this. `outline`: of a boundary, as the worker measured it; `null` while it does. */
export function faultsOf(meaning: Meaning, outline: AnswerTo["outline"] | null): MeaningFault[] {
  const { kind, zone, who, asOf, title, uncertaintyM, control, codeField } = meaning;
  const faults: MeaningFault[] = [];
  if (kind === null) return ["kind"];
  if ((kind === "boundary" || kind === "edition") && zone === null) faults.push("zone");
  if (kind === "boundary") {
    if (who.trim() === "") faults.push("who");
    if (uncertaintyM.trim() !== "" && uncertaintyOf(meaning) === null) faults.push("uncertainty");
    if (outline?.geometry === null) faults.push("no-areas");
    else if (outline?.outline === "open" || outline?.outline === "crosses" || outline?.outline === "across-antimeridian") faults.push(outline.outline);
    else if (outline && (outline.outline === "too-detailed" || outline.positions > spatialLimits.mostBoundaryPositions)) faults.push("too-detailed");
  }
  if (kind === "edition" && !codeField) faults.push("code-field");
  if (kind === "control-lines" && control === null) faults.push("control");
  if (title.trim() === "") faults.push("title");
  if (asOf.trim() !== "" && !isDate(asOf.trim())) faults.push("as-of");
  return faults;
}

/** Metres; `null` where nothing sound is typed. */
export function uncertaintyOf({ uncertaintyM }: Meaning): number | null {
  const value = Number(uncertaintyM.trim());
  return uncertaintyM.trim() !== "" && Number.isFinite(value) && value > 0 && value <= 1e6 ? value : null;
}
