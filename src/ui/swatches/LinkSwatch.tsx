import { useId } from "react";
import { collaborationHatch, zoneStyles } from "../../cartography/zone-style";
import { Hatch } from "./Hatch";
import { Swatch } from "./Swatch";
import { useFlavour } from "./use-flavour";

/** A collaboration area where no administrative line may be shown: the band between two places. */
export function LinkSwatch({ zoneId, opacity = 1 }: { zoneId: string; opacity?: number }) {
  const color = useFlavour().kinds["collaboration-area"];
  return (
    <Swatch opacity={opacity}>
      <LinkShape zoneId={zoneId} color={color} />
    </Swatch>
  );
}

/** The same without its frame, for the legend of boundary methods. */
export function LinkShape({ zoneId, color }: { zoneId: string; color: string }) {
  const hatch = useId();
  const { panel } = useFlavour();
  const { hatchGap, hatchWidth, hatchOpacity } = zoneStyles["collaboration-area"];
  return (
    <>
      <Hatch id={hatch} angle={collaborationHatch(zoneId)} gap={hatchGap / 2} width={hatchWidth} color={color} />
      <rect x="4" y="5.5" width="20" height="7" fill={color} fillOpacity={0.22} />
      <rect x="4" y="5.5" width="20" height="7" fill={`url(#${hatch})`} opacity={hatchOpacity * 1.4} />
      <path d="M4 5.5H24M4 12.5H24" stroke={color} strokeWidth={1.2} />
      <g fill={panel} stroke={color} strokeWidth={1.8}>
        <circle cx="5" cy="9" r="3.8" />
        <circle cx="23" cy="9" r="3.8" />
      </g>
    </>
  );
}
