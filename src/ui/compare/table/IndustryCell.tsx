import type { CellIndustry, ComparisonColumn, ComparisonRow } from "../../../domain/comparison-table";
import { amongWords, words } from "../../../sheets/comparison-words";
import { BothWords } from "../../layers/BothWords";
import { LeadWords } from "../../layers/LeadWords";
import { IndustryTile } from "../IndustryTile";
import { FigureButton } from "./FigureButton";
import { spokenCell } from "./spoken-cell";
import css from "./MetricCell.module.css";

/** Industries by icon and name; what others have too says so. */
export const IndustryCell = ({ row, column, industries }: { row: ComparisonRow; column: ComparisonColumn; industries: readonly CellIndustry[] }) => (
  <ul className={css.list}>
    {industries.map(({ industry, role, among, basis }) => {
      const name = words(`statement.industry.${industry}`);
      const shared = amongWords(among);
      return (
        <li key={industry}>
          <FigureButton basis={basis} spoken={spokenCell(column, row, shared ? { zh: `${name.zh}，${shared.zh}`, en: `${name.en}, ${shared.en}` } : name)}>
            <span className={css.industry}>
              <IndustryTile industry={industry} role={role} value={basis.value} />
              <span>
                <BothWords words={name} />
                {shared && (
                  <span className={css.shared}>
                    <LeadWords words={shared} />
                  </span>
                )}
              </span>
            </span>
          </FigureButton>
        </li>
      );
    })}
  </ul>
);
