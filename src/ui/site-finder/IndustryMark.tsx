import { tileRow } from "../../cartography/theme-drawings";
import type { IndustryId } from "../../domain/industry";
import { usePlan } from "../../store/use-plan";
import { DrawingSvg } from "../themes/DrawingSvg";

/** The tile of an industry, in the height of a line. */
export function IndustryMark({ industry }: { industry: IndustryId }) {
  const flavour = usePlan((state) => state.flavour);
  return <DrawingSvg drawing={tileRow([{ industry, role: "leading", value: "published" }], 1, flavour)} scale={0.8} />;
}
