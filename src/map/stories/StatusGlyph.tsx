import { statusGlyph } from "../../cartography/status-stack";
import type { StatementStatus } from "../../domain/statement";
import styles from "./StoryWords.module.css";

/** How firm a figure is, as in lists and in the card. */
export function StatusGlyph({ status }: { status: StatementStatus }) {
  return (
    <svg className={styles.glyph} viewBox="0 0 12 12" aria-hidden="true">
      {statusGlyph(status, "currentColor").map(({ d, x, y, fill, stroke }) => (
        <path key={d} d={d} transform={`translate(${x} ${y})`} fill={fill ?? "none"} stroke={stroke?.color ?? "none"} strokeWidth={stroke?.width} strokeDasharray={stroke?.dash.join(" ")} />
      ))}
    </svg>
  );
}
