import { zoneStyles } from "../../cartography/zone-style";
import type { ZoneKind } from "../../domain/zone";
import { Swatch } from "./Swatch";
import { useFlavour } from "./use-flavour";

type Symbol = (typeof zoneStyles)[ZoneKind]["symbol"];
type Props = { kind: ZoneKind; standIn?: boolean; opacity?: number };

/** A zone of which only the position is known: filled for a verified place, hollow and dashed for a stand-in. */
export function SymbolSwatch({ kind, standIn = false, opacity = 1 }: Props) {
  const { kinds } = useFlavour();
  return (
    <Swatch opacity={opacity}>
      <SymbolShape symbol={zoneStyles[kind].symbol} color={kinds[kind]} standIn={standIn} />
    </Swatch>
  );
}

/** The bonded zone keeps its diamond in the diamond in both grades: it is told by shape alone. */
export function SymbolShape({ symbol, color, standIn }: { symbol: Symbol; color: string; standIn: boolean }) {
  const { panel } = useFlavour();
  if (symbol === "diamond") {
    return (
      <g stroke={color} strokeLinejoin="miter">
        <path d="M14 2.2L20.8 9L14 15.8L7.2 9Z" fill={panel} strokeWidth="1.6" strokeDasharray={standIn ? "2.4 2.4" : undefined} />
        <path d="M14 6.6L16.4 9L14 11.4L11.6 9Z" fill={color} stroke="none" />
      </g>
    );
  }
  return (
    <>
      <path
        d={outlines[symbol]}
        fill={standIn ? panel : color}
        stroke={color}
        strokeWidth={standIn ? 1.6 : 1}
        strokeDasharray={standIn ? "3 2.2" : undefined}
        strokeLinejoin="round"
      />
      <circle cx="14" cy="9" r="2" fill={standIn ? color : panel} />
    </>
  );
}

const outlines = {
  hexagon: "M14 2.2L19.9 5.6V12.4L14 15.8L8.1 12.4V5.6Z",
  square: "M10 3H18A2 2 0 0 1 20 5V13A2 2 0 0 1 18 15H10A2 2 0 0 1 8 13V5A2 2 0 0 1 10 3Z",
  circle: "M14 2.6A6.4 6.4 0 1 1 13.99 2.6Z",
} as const;
