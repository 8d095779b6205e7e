import { slotLine, slotToken, svgDash } from "../../../cartography/slot-style";
import type { ComparisonSlot } from "../../../domain/comparison";
import css from "./SameScale.module.css";

export type SizeCircle = { slot: ComparisonSlot; areaM2: number; isFirm: boolean };

const side = 132;
const margin = 2;

/** Circles of equal area on one foot, the largest behind; one in doubt stays hollow. */
export function SizeCircles({ circles, label }: { circles: readonly SizeCircle[]; label: string }) {
  const most = Math.max(...circles.map(({ areaM2 }) => areaM2));
  const largestFirst = [...circles].sort((a, b) => b.areaM2 - a.areaM2);
  return (
    <svg className={css.circles} viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      {largestFirst.map(({ slot, areaM2, isFirm }) => {
        const radius = Math.max(1.1, Math.sqrt(areaM2 / most) * (side / 2 - margin));
        const line = slotLine(slot);
        return (
          <circle
            key={slot}
            cx={side / 2}
            cy={side - margin - radius}
            r={radius}
            fill={isFirm ? slotToken(slot) : "none"}
            fillOpacity={0.12}
            stroke={slotToken(slot)}
            strokeWidth={line.widthPx}
            strokeDasharray={svgDash(line)}
          />
        );
      })}
    </svg>
  );
}
