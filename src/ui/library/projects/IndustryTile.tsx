import { tileRow } from "../../../cartography/theme-drawings";
import type { IndustryId } from "../../../domain/industry";
import { usePlan } from "../../../store/use-plan";
import { DrawingSvg } from "../../themes/DrawingSvg";

/** The tile of an industry, underlined where it was entered. */
export function IndustryTile({ industry, kind }: { industry: IndustryId; kind: "published" | "entered" }) {
  const flavour = usePlan((state) => state.flavour);
  return <DrawingSvg drawing={tileRow([{ industry, role: "leading", value: kind }], 1, flavour)} />;
}
