import { useId } from "react";
import { allRows } from "../../../domain/comparison-rows";
import type { CellIndustry, ComparisonCell, ComparisonTable } from "../../../domain/comparison-table";
import { missingWords, numberWords, words } from "../../../sheets/comparison-words";
import { BothWords } from "../../layers/BothWords";
import { LeadWords } from "../../layers/LeadWords";
import { HatchCell } from "../../themes/ThemeSwatch";
import { IndustryTile } from "../IndustryTile";
import { SlotLine } from "../SlotLine";
import { pairsOf } from "./index-pairs";
import css from "./CompareStrip.module.css";
import own from "./IndustriesShared.module.css";

/** 同质化: how alike the industries are, which are shared, and which each place has alone. */
export function IndustriesShared({ table }: { table: ComparisonTable }) {
  const titleId = useId();
  const cells = allRows(table).find(({ word }) => word === "industry.shared")?.cells ?? [];
  const all = cells.flatMap((cell) => (cell.is === "industries" ? cell.industries : []));
  const isComparable = all.some(({ among }) => among !== null);
  return (
    <section className={css.block} aria-labelledby={titleId}>
      <h3 id={titleId} className={css.title}>
        <BothWords words="compareStrip.industries" />
      </h3>
      <Index table={table} />
      {isComparable && <Shared name="shared" industries={once(all.filter(({ among }) => among === "all"))} />}
      {all.some(({ among }) => among === "some") && <Shared name="some" industries={once(all.filter(({ among }) => among === "some"))} />}
      <ul className={css.list}>
        {table.columns.map((column, index) => (
          <li key={column.id} className={own.place}>
            <SlotLine slot={column.slot} />
            <span className={own.name}>
              <LeadWords words={column.shortName} />
            </span>
            <Own cell={cells[index]} />
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
  if (pairs.length === 1) {
    return (
      <p className={css.hero}>
        <span className={own.about}>≈ </span>
        <b>{numberWords(first.amount, first.digits)}</b> <LeadWords words="compareStrip.industries.index" />
      </p>
    );
  }
  return (
    <>
      <p className={css.note}>
        <LeadWords words="compareStrip.industries.index" />
      </p>
      <ul className={own.pairs}>
        {pairs.map(({ a, b, amount, digits }) => (
          <li key={`${a.id} ${b.id}`}>
            <LeadWords words="compareStrip.industries.pair" parameters={{ a: a.shortName, b: b.shortName }} /> <span className={own.about}>≈ {numberWords(amount, digits)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Shared({ name, industries }: { name: "shared" | "some"; industries: readonly CellIndustry[] }) {
  return (
    <div className={own.shared}>
      <span className={own.label}>
        <LeadWords words={`compareStrip.industries.${name}`} />
      </span>
      {industries.length === 0 ? (
        <span className={css.note}>
          <LeadWords words="compareStrip.industries.noneShared" />
        </span>
      ) : (
        <Tiles industries={industries} isNamed />
      )}
    </div>
  );
}

/** What a place has alone; where nothing can be said of the others, all it has. */
function Own({ cell }: { cell: ComparisonCell | undefined }) {
  if (cell?.is === "missing") {
    return (
      <span className={own.unknown}>
        <HatchCell /> <LeadWords words={missingWords(cell)} />
      </span>
    );
  }
  if (cell?.is !== "industries") return null;
  const industries = cell.industries.filter(({ among }) => among === "one" || among === null);
  return industries.length === 0 ? <span className={css.note}>–</span> : <Tiles industries={industries} isNamed={false} />;
}

function Tiles({ industries, isNamed }: { industries: readonly CellIndustry[]; isNamed: boolean }) {
  return (
    <ul className={own.tiles}>
      {industries.map(({ industry, role, basis }) => (
        <li key={industry}>
          <IndustryTile industry={industry} role={role} value={basis.value} />
          <span className={isNamed ? undefined : own.heard}>
            <LeadWords words={words(`statement.industry.${industry}`)} />
          </span>
        </li>
      ))}
    </ul>
  );
}

const once = (industries: readonly CellIndustry[]): readonly CellIndustry[] => [...new Map(industries.map((one) => [one.industry, one])).values()];
