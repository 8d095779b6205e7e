import type { CellIndustry, ComparisonColumn, ComparisonRow } from "../../../domain/comparison-table";
import { amongWords, words } from "../../../sheets/comparison-words";
import { BothWords } from "../../layers/BothWords";
import { LeadWords } from "../../layers/LeadWords";
import { useTranslation } from "../../widgets/use-translation";
import { IndustryTile } from "../IndustryTile";
import { FigureButton } from "./FigureButton";
import { spokenCell } from "./spoken-cell";
import css from "./MetricCell.module.css";

/** Industries by icon and name, in narrow columns by icon alone; what others have too says so. */
export const IndustryCell = ({ row, column, industries }: { row: ComparisonRow; column: ComparisonColumn; industries: readonly CellIndustry[] }) => {
  const { text } = useTranslation();
  return (
    <ul className={css.list} data-icons>
      {industries.map(({ industry, role, among, basis }) => {
        const name = words(`statement.industry.${industry}`);
        const shared = amongWords(among);
        return (
          <li key={industry}>
            <FigureButton basis={basis} title={text(name)} spoken={spokenCell(column, row, shared ? { zh: `${name.zh}，${shared.zh}`, en: `${name.en}, ${shared.en}` } : name)}>
              <span className={css.industry}>
                <IndustryTile industry={industry} role={role} value={basis.value} />
                <span className={css.words}>
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
};
