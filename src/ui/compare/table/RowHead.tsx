import { use } from "react";
import type { ComparisonRow } from "../../../domain/comparison-table";
import type { Preference } from "../../../domain/comparison";
import { rowName, rowUnit } from "../../../sheets/comparison-words";
import { BothWords } from "../../layers/BothWords";
import { LeadWords } from "../../layers/LeadWords";
import { messageText } from "../../layers/message-text";
import { useTranslation } from "../../widgets/use-translation";
import { InfoIcon } from "./InfoIcon";
import { RowContext } from "./row-context";
import { Unmarked } from "./Unmarked";
import css from "./RowHead.module.css";

/** What a row is called and counted in; a press tells how its figures come about. */
export function RowHead({ row, preference }: { row: ComparisonRow; preference: Preference | null }) {
  const { text, language } = useTranslation();
  const { isOpen, detailsId, toggle } = use(RowContext);
  const [name, unit] = [rowName(row), rowUnit(row)];
  const prefers = preference?.prefers ?? null;
  return (
    <button type="button" className={css.name} aria-expanded={isOpen} aria-controls={detailsId} title={text(messageText("compareTable.details", { row: name }))} onClick={toggle}>
      <span className={css.words} data-both={language === "both" || undefined}>
        <span className={language === "both" ? undefined : css.short}>
          <BothWords words={name} />
        </span>
        <span className={css.info}>
          <InfoIcon />
        </span>
      </span>
      {(unit || prefers) && (
        <small className={css.unit}>
          {unit && <LeadWords words={unit} />}
          {unit && prefers && " · "}
          {prefers && <LeadWords words={`compareTable.prefer.${prefers}`} />}
        </small>
      )}
      <Unmarked row={row} preference={preference} />
    </button>
  );
}
