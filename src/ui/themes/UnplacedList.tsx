import type { ThemeModel } from "../../domain/theme-model";
import { BothWords } from "../layers/BothWords";
import { LeadWords } from "../layers/LeadWords";
import { useTranslation } from "../widgets/use-translation";
import { CitedFigure } from "./CitedFigure";
import { ClaimFigure, figureWords } from "./ClaimFigure";
import { ClaimChip } from "./ClaimChip";
import { LimitedRows } from "./LimitedRows";
import css from "./ThemePanel.module.css";

/** 未落位: what belongs to the theme and to no zone of the map. */
export function UnplacedList({ model: { unplaced } }: { model: ThemeModel }) {
  const { text } = useTranslation();
  const told = unplaced.flatMap((one) => (one.text ? [{ ...one, text: one.text }] : []));
  if (told.length === 0) return null;
  return (
    <section className={css.part} aria-labelledby="theme-unplaced">
      <h3 id="theme-unplaced">
        <BothWords words="theme.unplaced" />
        <small>{told.length}</small>
      </h3>
      <p className={css.note}>
        <LeadWords words="theme.unplaced.note" />
      </p>
      <LimitedRows rows={told}>
        {(one) => (
          <li key={"id" in one.source ? one.source.id : one.source.document} className={css.line}>
            <span className={css.words}>
              <BothWords words={one.text} />
            </span>
            {one.figure ? (
              <CitedFigure source={one.source} name={text(figureWords(one.figure))}>
                <ClaimFigure figure={one.figure} value="published" />
              </CitedFigure>
            ) : (
              <ClaimChip source={one.source} />
            )}
          </li>
        )}
      </LimitedRows>
    </section>
  );
}
