import { useId } from "react";
import { collaborationHatch, zoneStyles } from "../../cartography/zone-style";
import type { ZoneKind } from "../../domain/zone";
import { Hatch } from "./Hatch";
import { closedDash, pill, pillPerimeter } from "./outline";
import { Swatch } from "./Swatch";
import { useFlavour } from "./use-flavour";

type Props = { kind: ZoneKind; surveyed?: boolean; opacity?: number };

/** A zone drawn as an area: dashed and hatched where schematic, one solid line where surveyed. */
export function FigureSwatch({ kind, surveyed = false, opacity = 1 }: Props) {
  const hatch = useId();
  const color = useFlavour().kinds[kind];
  const style = zoneStyles[kind];
  const lineWidth = surveyed ? 2.2 : style.lineWidth;
  return (
    <Swatch opacity={opacity}>
      <rect {...pill} fill={color} fillOpacity={surveyed ? 0.16 : 0.1} />
      {!surveyed && (
        <>
          <Hatch id={hatch} angle={style.hatch} gap={style.hatchGap} width={style.hatchWidth} color={color} />
          <rect {...pill} fill={`url(#${hatch})`} opacity={style.hatchOpacity} />
        </>
      )}
      <rect
        {...pill}
        stroke={color}
        strokeWidth={lineWidth}
        strokeDasharray={surveyed ? undefined : closedDash(style.dash, pillPerimeter)}
      />
    </Swatch>
  );
}

/** A union of whole counties: solid outer line, and a hatch that leans its own way. */
export function CollaborationSwatch({ zoneId, opacity = 1 }: { zoneId: string; opacity?: number }) {
  const color = useFlavour().kinds["collaboration-area"];
  return (
    <Swatch opacity={opacity}>
      <CollaborationShape zoneId={zoneId} color={color} />
    </Swatch>
  );
}

/** The same without its frame, for the legend of boundary methods. */
export function CollaborationShape({ zoneId, color }: { zoneId: string; color: string }) {
  const hatch = useId();
  const style = zoneStyles["collaboration-area"];
  const outline = "M2 2H21L26 7V16H2Z";
  // At the map's gap of 11 px a swatch would show two lines.
  return (
    <>
      <Hatch id={hatch} angle={collaborationHatch(zoneId)} gap={style.hatchGap / 2} width={style.hatchWidth} color={color} />
      <path d={outline} fill={color} fillOpacity={0.06} />
      <path d={outline} fill={`url(#${hatch})`} opacity={style.hatchOpacity * 1.4} />
      <path d={outline} stroke={color} strokeWidth={style.lineWidth} strokeLinejoin="round" />
    </>
  );
}
