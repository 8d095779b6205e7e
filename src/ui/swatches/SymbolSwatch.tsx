import { zoneStyles, type ZoneStyle } from "../../cartography/zone-style";
import type { ZoneKind } from "../../domain/zone";
import { symbolOutline } from "../../cartography/symbol-outline";
import { swatchBox } from "./outline";
import { Swatch } from "./Swatch";
import { useFlavour } from "./use-flavour";

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

export function SymbolShape({ symbol, color, standIn }: { symbol: ZoneStyle["symbol"]; color: string; standIn: boolean }) {
  const { panel } = useFlavour();
  const core = symbol === "diamond" ? symbolOutline("diamond", 2.4) : symbolOutline("circle", 1.9);
  return (
    <g transform={`translate(${swatchBox.width / 2} ${swatchBox.height / 2})`} strokeLinejoin="round">
      {standIn ? (
        <path d={symbolOutline(symbol, 6)} fill={panel} stroke={color} strokeWidth={1.6} strokeDasharray="2.4 1.7" />
      ) : (
        <path d={symbolOutline(symbol, 6.4)} fill={color} />
      )}
      <path d={core} fill={standIn ? color : panel} />
    </g>
  );
}
