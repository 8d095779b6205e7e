import { useId } from "react";
import { zoneStyles } from "../../cartography/zone-style";
import type { BoundaryLook } from "./boundary-look";
import { CollaborationShape } from "./FigureSwatch";
import { Hatch } from "./Hatch";
import { LinkShape } from "./LinkSwatch";
import { closedDash, pill, pillPerimeter } from "./outline";
import { Swatch } from "./Swatch";
import { SymbolShape } from "./SymbolSwatch";
import { useFlavour } from "./use-flavour";

/** A boundary method without the colour of any kind: form alone says it. */
export function MethodSwatch({ look }: { look: BoundaryLook }) {
  return (
    <Swatch>
      <Drawing look={look} />
    </Swatch>
  );
}

function Drawing({ look }: { look: BoundaryLook }) {
  const hatch = useId();
  const { ink2, kinds } = useFlavour();
  const { dash, hatchGap, hatchWidth } = zoneStyles["development-zone"];
  if (look === "surveyed") return <rect {...pill} rx={4} fill={ink2} fillOpacity={0.16} stroke={ink2} strokeWidth={2.2} />;
  if (look === "administrative") return <CollaborationShape zoneId="" color={ink2} />;
  if (look === "linked") return <LinkShape zoneId="" color={ink2} />;
  if (look === "schematic")
    return (
      <>
        <Hatch id={hatch} angle={135} gap={hatchGap} width={hatchWidth} color={ink2} />
        <rect {...pill} fill={ink2} fillOpacity={0.1} />
        <rect {...pill} fill={`url(#${hatch})`} opacity={0.5} />
        <rect {...pill} stroke={ink2} strokeWidth={1.6} strokeDasharray={closedDash(dash, pillPerimeter)} />
      </>
    );
  if (look === "unlocated")
    return (
      <>
        <Hatch id={hatch} angle={135} gap={5} width={0.9} color={ink2} />
        <rect x="2.5" y="2.5" width="23" height="13" rx="3" fill={`url(#${hatch})`} opacity={0.5} />
        <rect x="2.5" y="2.5" width="23" height="13" rx="3" stroke={ink2} strokeOpacity={0.45} />
      </>
    );
  return <SymbolShape symbol="square" color={kinds["industrial-park"]} standIn={look === "stand-in"} />;
}
