import { use } from "react";
import type { CellFigure, ComparisonColumn, ComparisonRow } from "../../../domain/comparison-table";
import { figureBasis, figureWhen, figureWords, whichWords } from "../../../sheets/comparison-words";
import { LeadWords } from "../../layers/LeadWords";
import { joinedTexts } from "../../layers/message-text";
import { useTranslation } from "../../widgets/use-translation";
import { FigureButton } from "./FigureButton";
import { spokenCell } from "./spoken-cell";
import { RowContext } from "./row-context";
import { Value } from "./Value";
import css from "./MetricCell.module.css";

/** Said by several sources, or of several meanings: as many as a cell has room for, the rest where the row is explained. */
const most = 2;

/** Figures as printed, each with what it means where places have several; never added. */
export function FigureCell({ row, column, figures }: { row: ComparisonRow; column: ComparisonColumn; figures: readonly CellFigure[] }) {
  const { t, text } = useTranslation();
  const { toggle, isOpen, detailsId } = use(RowContext);
  const rest = figures.length - most;
  return (
    <ul className={css.list}>
      {figures.slice(0, most).map((one, index) => {
        const value = figureWords(one, row);
        const which = row.word === "area.stated" ? whichWords(one) : null;
        const when = figureWhen(one);
        const said = [...(which ? [which] : []), value, ...(when ? [when] : [])];
        const basis = figureBasis(one.basis);
        return (
          // Two sources may print the same figure.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <FigureButton basis={basis} spoken={spokenCell(column, row, joinedTexts(said, " "))}>
              <Value basis={basis}>{text(value)}</Value>
              {(which ?? when) && (
                <small className={css.note}>
                  <LeadWords words={joinedTexts(said.filter((words) => words !== value), " · ")} />
                </small>
              )}
            </FigureButton>
          </li>
        );
      })}
      {rest > 0 && (
        <li>
          <button type="button" className={css.more} aria-expanded={isOpen} aria-controls={detailsId} onClick={toggle}>
            {t("compareTable.more", { n: rest })}
          </button>
        </li>
      )}
    </ul>
  );
}
