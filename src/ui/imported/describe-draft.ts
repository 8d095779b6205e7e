import { isDate } from "../../domain/calendar";
import type { Command } from "../../domain/project-commands";
import { describeImported, type Imported } from "../../domain/spatial/imported-changes";
import type { LayerRecord } from "../../domain/spatial/imported-records";

/** What an import says of itself, as it is being typed; `use` only of a layer. */
export type Draft = Record<"title" | "who" | "asOf" | "note", string> & Pick<LayerRecord, "releaseClass" | "control"> & { use: LayerRecord["use"] | null };

export function draftOf({ collection, record }: Imported): Draft {
  const { title, who, asOf, note, releaseClass } = record;
  const { use, control } = collection === "layers" ? record : { use: null, control: null };
  return { title, who: who ?? "", asOf: asOf ?? "", note: note ?? "", releaseClass, use, control };
}

type DraftFault = "title" | "who" | "asOf" | "control";

/** What keeps a draft from being saved; a boundary says whose it is, as it had to on its way in. */
export function draftFaults({ collection }: Imported, { title, who, asOf, use, control }: Draft): DraftFault[] {
  const faults: DraftFault[] = [];
  if (title.trim() === "") faults.push("title");
  if (collection === "boundaries" && who.trim() === "") faults.push("who");
  if (asOf.trim() !== "" && !isDate(asOf.trim())) faults.push("asOf");
  if (use === "control-lines" && control === null) faults.push("control");
  return faults;
}

/** All that was said anew as one step; `null` where nothing was. */
export function describedAnew(item: Imported, draft: Draft): Command | null {
  const { title, releaseClass } = draft;
  const said = { title: title.trim(), who: draft.who.trim() || null, asOf: draft.asOf.trim() || null, note: draft.note.trim() || null, releaseClass };
  const used = withUse(item, draft);
  const { record } = item;
  const isSame = used === item && said.title === record.title && said.who === record.who && said.asOf === record.asOf && said.note === record.note && releaseClass === record.releaseClass;
  return isSame ? null : describeImported(used, said);
}

function withUse(item: Imported, { use, control }: Draft): Imported {
  if (item.collection !== "layers" || use === null) return item;
  const { record } = item;
  const line = use === "control-lines" ? control : null;
  return record.use === use && record.control === line ? item : { collection: "layers", record: { ...record, use, control: line } };
}
