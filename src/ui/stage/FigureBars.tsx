import type { CSSProperties } from "react";
import type { StatementStatus } from "../../domain/statement";
import { StatusGlyph } from "../swatches/StatusGlyph";
import { BilingualMessage } from "../widgets/BilingualMessage";
import type { BarFigure } from "./chapter-figures";
import { FigureValue } from "./FigureValue";
import { StageWords } from "./StageWords";
import { StatementCaution } from "./StatementCaution";
import css from "./FigureBars.module.css";

/** Figures beside each other, to one scale for each unit; what is only a target is an outline. */
export function FigureBars({ bars, said }: { bars: readonly BarFigure[]; /** The status that the large figure above has told in words. */ said: StatementStatus | null }) {
  const statuses = [...new Set(bars.map(({ statement }) => statement.status))].filter((status) => status !== said);
  return (
    <div className={css.group}>
      <ul className={css.bars}>
        {bars.map((bar) => (
          <li key={bar.figure.statement} className={css.row}>
            <span className={css.label}>
              <StatusGlyph status={bar.statement.status} />
              <StageWords words={bar.figure.label} />
              <StatementCaution statement={bar.statement} />
            </span>
            <span className={css.track} aria-hidden="true">
              {bar.upTo !== null && <span className={css.upTo} style={shareStyle(bar.upTo)} />}
              {bar.share !== null && <span className={css.bar} data-status={bar.statement.status} style={shareStyle(bar.share)} />}
            </span>
            <FigureValue statement={bar.statement} look="row" />
          </li>
        ))}
      </ul>
      {statuses.length > 0 && (
        <ul className={css.statuses}>
          {statuses.map((status) => (
            <li key={status}>
              <StatusGlyph status={status} />
              <BilingualMessage of={`statement.statusNote.${status}`} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const shareStyle = (share: number): CSSProperties => ({ inlineSize: `${Math.max(0.5, share * 100)}%` });
