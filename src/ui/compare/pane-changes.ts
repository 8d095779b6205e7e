import type { PlacesComparison } from "../../domain/comparison";
import type { PlacesChange } from "../../store/plan-state";

/** The change that makes the scale for one place again and puts it into the middle of its pane. */
export const fittedOn = ({ offsets }: PlacesComparison, id: string): PlacesChange => ({ metresPerPixel: null, fitOn: id, offsets: offsets.filter((offset) => offset.id !== id) });
