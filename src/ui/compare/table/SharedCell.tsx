import type { CellBasis, CellIndustry, ComparisonColumn, ComparisonRow } from "../../../domain/comparison-table";
import { sharedWords } from "../../../sheets/comparison-cell-text";
import { words } from "../../../sheets/comparison-words";
import { BothWords } from "../../layers/BothWords";
import { LeadWords } from "../../layers/LeadWords";
import { useTranslation } from "../../widgets/use-translation";
import { IndustryTile } from "../IndustryTile";
import { FigureButton } from "./FigureButton";
import { spokenCell } from "./spoken-cell";
import css from "./MetricCell.module.css";

/** In common with others by name, in narrow columns by icon alone; what is its own by number. */
export function SharedCell({ row, column, industries }: { row: ComparisonRow; column: ComparisonColumn; industries: readonly CellIndustry[] }) {
  const { text } = useTranslation();
  const shared = industries.filter(({ among }) => among === "all" || among === "some");
  const own = industries.filter(({ among }) => among === "one");
  return (
    <FigureButton basis={basisOf(industries)} spoken={spokenCell(column, row, sharedWords(industries))}>
      <span className={css.list} data-icons>
        {shared.map(({ industry, role, basis, among }) => (
          <span key={industry} className={css.industry} title={text(words(`statement.industry.${industry}`))}>
            <IndustryTile industry={industry} role={role} value={basis.value} />
            <span className={css.words}>
              <BothWords words={words(`statement.industry.${industry}`)} />
              {among === "some" && (
                <span className={css.shared}>
                  <LeadWords words="compareTable.among.some" />
                </span>
              )}
            </span>
          </span>
        ))}
        {own.length > 0 && (
          <span className={css.note}>
            <LeadWords words="compareTable.ownCount" parameters={{ n: own.length }} />
          </span>
        )}
        {shared.length === 0 && own.length === 0 && (
          <span className={css.note}>
            <LeadWords words="compare.why.alone" />
          </span>
        )}
      </span>
    </FigureButton>
  );
}

/** What several rest on together: never more than one press can open. */
const basisOf = (industries: readonly CellIndustry[]): CellBasis => ({
  value: "published",
  status: null,
  asOf: null,
  period: null,
  caution: null,
  isFirm: industries.every(({ basis }) => basis.isFirm),
  sources: [...new Map(industries.flatMap(({ basis }) => basis.sources).map((source) => [JSON.stringify(source), source])).values()],
});
