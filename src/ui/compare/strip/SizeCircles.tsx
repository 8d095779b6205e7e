import { useId } from "react";
import { slotLine, slotToken, svgDash } from "../../../cartography/slot-style";
import type { ComparisonSlot } from "../../../domain/comparison";
import css from "./SameScale.module.css";
import type { DrawnSize } from "./drawn-sizes";

export type SizeCircle = { slot: ComparisonSlot; size: DrawnSize };

const side = 132;
const margin = 2;
const smallest = 1.1;

/** Circles of equal area on one base, the largest behind: tinted where the area exists, hatched where it is measured, hollow where it is planned; a raised mark where it is in doubt. */
export function SizeCircles({ circles, label }: { circles: readonly SizeCircle[]; label: string }) {
  const hatch = useId();
  const most = Math.max(...circles.map(({ size }) => size.areaM2));
  const largestFirst = [...circles].sort((a, b) => b.size.areaM2 - a.size.areaM2);
  return (
    <svg className={css.circles} viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      {largestFirst.map(({ slot, size }) => {
        const radius = Math.max(smallest, Math.sqrt(size.areaM2 / most) * (side / 2 - margin));
        const line = slotLine(slot);
        const top = side - margin - 2 * radius;
        return (
          <g key={slot}>
            {size.isComputed && (
              <pattern id={`${hatch}${slot}`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <path d="M3 0V6" stroke={slotToken(slot)} strokeWidth="0.9" strokeDasharray="3.5 2.5" strokeOpacity="0.5" />
              </pattern>
            )}
            <circle
              cx={side / 2}
              cy={side - margin - radius}
              r={radius}
              fill={size.isComputed ? `url(#${hatch}${slot})` : isThere(size) ? slotToken(slot) : "none"}
              fillOpacity={size.isComputed ? 1 : 0.12}
              stroke={slotToken(slot)}
              strokeWidth={line.widthPx}
              strokeDasharray={svgDash(line)}
            />
            {!size.isFirm && radius > side / 12 && (
              <text className={css.mark} x={side / 2} y={top + side / 9} textAnchor="middle">
                ?
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** What is only planned or aimed at has an outline and no ground. */
const isThere = ({ status }: DrawnSize): boolean => status !== "planned" && status !== "target";
