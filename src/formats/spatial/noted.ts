import type { SpatialNote, SpatialNoteCode } from "../../domain/spatial/spatial-fault";

/** How many features a note names; it counts all. */
const named = 20;

type Open = { code: SpatialNoteCode; at?: string | undefined; value?: string | undefined; count: number; features: number[]; samples: string[] };

/** Gathers what a reader notices: one note for each thing and place, which counts and names the first features concerned. */
export class Notes {
  private readonly open = new Map<string, Open>();

  /** @param feature from 1 @param sample one of several values, of which the first few are named together */
  add(code: SpatialNoteCode, { at, value, sample, feature, count = 1 }: { at?: string | undefined; value?: string | undefined; sample?: string; feature?: number | undefined; count?: number } = {}): void {
    const key = `${code}\n${at ?? ""}\n${value ?? ""}`;
    const note = this.open.get(key) ?? { code, at, value, count: 0, features: [], samples: [] };
    if (!this.open.has(key) && this.open.size >= 200) return;
    this.open.set(key, note);
    note.count += count;
    if (feature !== undefined && note.features.length < named) note.features.push(feature);
    if (sample !== undefined && note.samples.length < 5) note.samples.push(sample);
  }

  list(): SpatialNote[] {
    return [...this.open.values()].map(({ code, at, value, count, features, samples }) => {
      const said = samples.length > 0 ? samples.join(", ") : value;
      return { code, ...(at !== undefined && { at }), ...(said !== undefined && { value: said }), count, ...(features.length > 0 && { features }) };
    });
  }
}
