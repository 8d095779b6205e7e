import { tileRow } from "../../cartography/theme-drawings";
import type { IndustryId, IndustryRole } from "../../domain/industry";
import type { ValueKind } from "../../domain/theme-model";
import { usePlan } from "../../store/use-plan";
import { DrawingSvg } from "../themes/DrawingSvg";

/** An industry as the map draws it, in the height of a line. */
export function IndustryTile({ industry, role, value }: { industry: IndustryId; role: IndustryRole | null; value: ValueKind }) {
  const flavour = usePlan((state) => state.flavour);
  return <DrawingSvg drawing={tileRow([{ industry, role, value }], 1, flavour)} scale={0.75} />;
}
