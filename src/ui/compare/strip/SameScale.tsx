import { useId } from "react";
import { statedSizes } from "../../../analysis/comparison/stated-sizes";
import { comparedPlace } from "../../../domain/compared-place";
import type { ComparisonColumn, ComparisonTable } from "../../../domain/comparison-table";
import type { Text } from "../../../domain/text";
import { figure, unitName } from "../../../i18n/format-area";
import { words } from "../../../sheets/comparison-words";
import { publicationOfAllDays } from "../../../store/shown-publication";
import { usePlan } from "../../../store/use-plan";
import { BothWords } from "../../layers/BothWords";
import { LeadWords } from "../../layers/LeadWords";
import { useTranslation } from "../../widgets/use-translation";
import { HatchCell } from "../../themes/ThemeSwatch";
import { SlotLine } from "../SlotLine";
import { drawnSizes, type DrawnSize } from "./drawn-sizes";
import { SizeCircles } from "./SizeCircles";
import { SizeNotes } from "./SizeNotes";
import { whichOf } from "./which-area";
import css from "./CompareStrip.module.css";
import own from "./SameScale.module.css";

/** The areas as circles at one scale on one base, and how many times the larger is, where that can be said; one alone has no size to be seen. */
export function SameScale({ table }: { table: ComparisonTable }) {
  const { columns } = table;
  const { text, language } = useTranslation();
  const titleId = useId();
  const publication = usePlan(publicationOfAllDays);
  const places = columns.map(({ id }) => comparedPlace(publication, id));
  const stated = statedSizes(places.flatMap((place) => place ?? []));
  const sizes = drawnSizes(table, places.every((place) => place !== null) ? stated.sizes : []);
  const known = columns.flatMap((column, index) => {
    const size = sizes[index];
    return size ? [{ column, size }] : [];
  });
  const areaOf = ({ value, unit, isComputed }: DrawnSize) => `${isComputed ? "≈ " : ""}${figure(value)} ${unitName(language, unit)}`;
  const sayOf = ({ column, size }: (typeof known)[number]) => text(words("compareStrip.sizes.circle", { name: column.shortName, which: whichOf(size), area: areaOf(size) }));
  return (
    <section className={css.block} aria-labelledby={titleId}>
      <h3 id={titleId} className={css.title}>
        <BothWords words="compareStrip.sizes" />
      </h3>
      <div className={own.body} data-many={columns.length > 2 || undefined}>
        {known.length > 1 && <SizeCircles circles={known.map(({ column, size }) => ({ slot: column.slot, size }))} label={text(words("compareStrip.sizes.chart", { list: known.map(sayOf).join("；") }))} />}
        <ul className={own.sizes}>
          {columns.map((column, index) => (
            <Size key={column.id} column={column} size={sizes[index] ?? null} />
          ))}
        </ul>
      </div>
      <SizeNotes columns={columns} sizes={sizes} stated={stated} />
    </section>
  );
}

function Size({ column: { slot, shortName }, size }: { column: ComparisonColumn; size: DrawnSize | null }) {
  const { t, text, language } = useTranslation();
  return (
    <li className={own.size}>
      <span className={own.name}>
        <SlotLine slot={slot} />
        <span className={own.words} title={text(shortName)}>
          <LeadWords words={shortName} />
        </span>
      </span>
      {size ? (
        <span>
          {size.isComputed && "≈ "}
          <b data-computed={size.isComputed || undefined}>{figure(size.value)}</b>
          {!size.isFirm && (
            <sup className={own.doubt} title={t("compareTable.doubtful")}>
              ?
            </sup>
          )}{" "}
          <small>
            {unitName(language, size.unit)} · <LeadWords words={shortOf(size)} />
          </small>
        </span>
      ) : (
        <span className={own.unknown}>
          <HatchCell /> <BothWords words="compare.why.unknown" />
        </span>
      )}
    </li>
  );
}

const shortOf = (size: DrawnSize): Text => (size.isComputed ? words("compareStrip.area.computed.short") : size.which === null ? whichOf(size) : words(`area.short.${size.which}`));
