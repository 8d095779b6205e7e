import { useId } from "react";
import { allRows } from "../../../domain/comparison-rows";
import type { CellIndustry, ComparisonCell, ComparisonTable } from "../../../domain/comparison-table";
import { missingWords, numberWords } from "../../../sheets/comparison-words";
import { BothWords } from "../../layers/BothWords";
import { LeadWords } from "../../layers/LeadWords";
import { useTranslation } from "../../widgets/use-translation";
import { HatchCell } from "../../themes/ThemeSwatch";
import { SlotLine } from "../SlotLine";
import { IndexMatrix } from "./IndexMatrix";
import { pairsOf } from "./index-pairs";
import { IndustryTiles } from "./IndustryTiles";
import css from "./CompareStrip.module.css";
import own from "./IndustriesShared.module.css";

/** 同质化: how alike the industries are, which are shared, and which each place has besides. */
export function IndustriesShared({ table }: { table: ComparisonTable }) {
  const { text } = useTranslation();
  const titleId = useId();
  const cells = allRows(table).find(({ word }) => word === "industry.shared")?.cells ?? [];
  const all = cells.flatMap((cell) => (cell.is === "industries" ? cell.industries : []));
  const shared = [...new Map(all.filter(({ among }) => among === "all").map((one) => [one.industry, one])).values()];
  return (
    <section className={css.block} aria-labelledby={titleId}>
      <h3 id={titleId} className={css.title}>
        <BothWords words="compareStrip.industries" />
      </h3>
      <Index table={table} />
      {all.some(({ among }) => among !== null) && <Shared industries={shared} isNamed={table.columns.length < 3} />}
      <ul className={css.list}>
        {table.columns.map((column, index) => (
          <li key={column.id} className={own.place}>
            <SlotLine slot={column.slot} />
            <span className={own.name} title={text(column.shortName)}>
              <LeadWords words={column.shortName} />
            </span>
            <Rest cell={cells[index]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Of two places one figure, of more one for each pair. */
function Index({ table }: { table: ComparisonTable }) {
  const cells = allRows(table).find(({ word }) => word === "industry.similarity")?.cells ?? [];
  const pairs = pairsOf(table.columns, cells);
  const [first] = pairs;
  const why = cells.find((cell) => cell.is === "missing");
  if (!first) {
    return (
      <p className={css.note}>
        {why && <LeadWords words="compareStrip.industries.noIndex" parameters={{ why: missingWords(why) }} />}
      </p>
    );
  }
  if (pairs.length > 1) return <IndexMatrix columns={table.columns} pairs={pairs} />;
  const rest = table.columns.length - 2;
  return (
    <p className={css.hero}>
      <span className={own.about}>≈ </span>
      <b>{numberWords(first.amount, first.digits)}</b> <LeadWords words="compareStrip.industries.index" />
      {rest > 0 && (
        <span className={css.note}>
          <LeadWords words="compareStrip.industries.of" parameters={{ a: first.a.shortName, b: first.b.shortName, n: rest }} />
        </span>
      )}
    </p>
  );
}

const Shared = ({ industries, isNamed }: { industries: readonly CellIndustry[]; isNamed: boolean }) => (
  <div className={own.shared}>
    <span className={own.label}>
      <LeadWords words="compareStrip.industries.shared" />
    </span>
    {industries.length === 0 ? (
      <span className={css.note}>
        <LeadWords words="compareStrip.industries.noneShared" />
      </span>
    ) : (
      <IndustryTiles industries={industries} isNamed={isNamed} />
    )}
  </div>
);

/** What a place has that not all have. */
function Rest({ cell }: { cell: ComparisonCell | undefined }) {
  if (cell?.is === "missing") {
    return (
      <span className={own.unknown}>
        <HatchCell /> <BothWords words={missingWords(cell)} />
      </span>
    );
  }
  if (cell?.is !== "industries") return null;
  const industries = cell.industries.filter(({ among }) => among !== "all");
  return industries.length === 0 ? <span className={css.note}>–</span> : <IndustryTiles industries={industries} isNamed={false} />;
}
