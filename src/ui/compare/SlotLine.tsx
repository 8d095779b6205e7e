import { slotLine, slotToken, svgDash } from "../../cartography/slot-style";
import type { ComparisonSlot } from "../../domain/comparison";

const width = 26;

/** The line of a compared place, as on its map: colour and dash belong to it everywhere. */
export function SlotLine({ slot }: { slot: ComparisonSlot }) {
  const line = slotLine(slot);
  return (
    <svg viewBox={`0 0 ${width} 4`} style={{ inlineSize: `${width / 16}rem`, blockSize: "0.25rem", flex: "none" }} aria-hidden="true" focusable="false">
      <line x1="0" x2={width} y1="2" y2="2" stroke={slotToken(slot)} strokeWidth={line.widthPx} strokeDasharray={svgDash(line)} strokeLinecap={line.cap} />
    </svg>
  );
}
