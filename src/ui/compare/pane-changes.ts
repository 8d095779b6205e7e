import type { PlacesComparison } from "../../domain/comparison";
import type { PlacesChange } from "../../store/plan-state";

/** The change that makes the scale for one place again and puts it into the middle of its pane. */
export const fittedOn = ({ offsets }: PlacesComparison, id: string): PlacesChange => ({ metresPerPixel: null, fitOn: id, offsets: offsets.filter((offset) => offset.id !== id) });

/** The change that brings a pane back onto its place at the same scale, with it all that are panned together; `null` where nobody moved it. */
export function recentredOn({ together, offsets }: PlacesComparison, id: string): PlacesChange | null {
  const left = together ? [] : offsets.filter((offset) => offset.id !== id);
  return left.length < offsets.length ? { offsets: left } : null;
}
