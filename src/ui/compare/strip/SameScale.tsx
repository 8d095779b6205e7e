import { useId } from "react";
import { statedSizes, type StatedSize } from "../../../analysis/comparison/stated-sizes";
import { comparedPlace } from "../../../domain/compared-place";
import type { ComparisonColumn } from "../../../domain/comparison-table";
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
import { SizeCircles } from "./SizeCircles";
import css from "./CompareStrip.module.css";
import own from "./SameScale.module.css";

/** The stated areas as circles at one scale on one foot, and how many times the larger is, where that can be said. */
export function SameScale({ columns }: { columns: readonly ComparisonColumn[] }) {
  const { text, language } = useTranslation();
  const titleId = useId();
  const publication = usePlan(publicationOfAllDays);
  const { sizes, isOneKind, ratio } = statedSizes(columns.flatMap(({ id }) => comparedPlace(publication, id) ?? []));
  const known = columns.flatMap((column, index) => {
    const size = sizes[index];
    return size ? [{ column, size }] : [];
  });
  const sayOf = ({ column, size }: (typeof known)[number]) =>
    text(words("compareStrip.sizes.circle", { name: column.shortName, which: whichOf(size), area: `${figure(size.value)} ${unitName(language, size.unit)}` }));
  return (
    <section className={css.block} aria-labelledby={titleId}>
      <h3 id={titleId} className={css.title}>
        <BothWords words="compareStrip.sizes" />
      </h3>
      <div className={own.body}>
        {known.length > 0 && <SizeCircles circles={known.map(({ column, size }) => ({ slot: column.slot, areaM2: size.areaM2, isFirm: size.isFirm }))} label={text(words("compareStrip.sizes.chart", { list: known.map(sayOf).join("；") }))} />}
        <div className={own.words}>
          <Ratio ratio={ratio} sizes={sizes} isOneKind={isOneKind} />
          <ul className={css.list}>
            {columns.map((column, index) => (
              <Size key={column.id} column={column} size={sizes[index] ?? null} />
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}

function Ratio({ ratio, sizes, isOneKind }: { ratio: number | null; sizes: readonly (StatedSize | null)[]; isOneKind: boolean }) {
  const known = sizes.filter((size) => size !== null);
  const [first] = known;
  const isDoubtful = known.some(({ isFirm }) => !isFirm);
  const which = isOneKind && first ? whichOf(first) : words("compareStrip.area.published");
  return (
    <>
      {ratio !== null && (
        <p className={css.hero}>
          <b>{figure(Number(ratio.toPrecision(3)))}</b> <LeadWords words="compareStrip.sizes.times" parameters={{ which }} />
        </p>
      )}
      {known.length === 0 && <p className={css.note}>{<LeadWords words="compareStrip.sizes.none" />}</p>}
      {known.length > 1 && !isOneKind && (
        <p className={css.note}>
          <LeadWords words="compareStrip.sizes.differ" parameters={{ which: { zh: known.map((size) => whichOf(size).zh).join("、"), en: known.map((size) => whichOf(size).en).join(", ") } }} />
        </p>
      )}
      {isDoubtful && (
        <p className={css.note}>
          <LeadWords words="compareStrip.sizes.doubtful" />
        </p>
      )}
    </>
  );
}

function Size({ column: { slot, shortName }, size }: { column: ComparisonColumn; size: StatedSize | null }) {
  const { t, language } = useTranslation();
  return (
    <li className={own.size}>
      <span className={own.name}>
        <SlotLine slot={slot} />
        <BothWords words={shortName} />
      </span>
      {size ? (
        <span>
          <b>{figure(size.value)}</b>
          {!size.isFirm && (
            <sup className={own.doubt} title={t("compareTable.doubtful")}>
              ?
            </sup>
          )}{" "}
          <small>
            {unitName(language, size.unit)} · <LeadWords words={whichOf(size)} />
          </small>
        </span>
      ) : (
        <span className={own.unknown}>
          <HatchCell /> <LeadWords words="compare.why.unknown" />
        </span>
      )}
    </li>
  );
}

const whichOf = ({ which }: StatedSize): Text => words(which === null ? "compareStrip.area.published" : `area.${which}`);
