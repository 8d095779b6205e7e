import type { Statement } from "../../domain/statement";
import { quantityValue, standingText, statementNotes } from "../../i18n/statement-text";
import { documentById } from "../../store/selectors-panels";
import { useActions, usePlan } from "../../store/use-plan";
import { sourceLabel } from "../inspector/SourceChip";
import { joinedTexts } from "../layers/message-text";
import hidden from "../layers/spoken.module.css";
import { StatusGlyph } from "../swatches/StatusGlyph";
import { Bilingual } from "../widgets/Bilingual";
import { useTranslation } from "../widgets/use-translation";
import css from "./StatementRow.module.css";

type Props = {
  statement: Statement;
  /** In place of opening the source over the inspector. */
  onOpen?: ((statement: Statement) => void) | undefined;
  isOpen?: boolean;
};

/** One statement: how far along it is, the sentence, what to know of it, its figure and its source. All of it opens the source. */
export function StatementRow({ statement, onOpen, isOpen }: Props) {
  const { id, document, status, text, doubtful, releaseClass, rule } = statement;
  const today = usePlan((state) => state.today);
  const source = usePlan(({ documents }) => documentById(documents, document));
  const { openDocument } = useActions();
  const { t, language, text: inLanguage } = useTranslation();
  const notes = statementNotes(statement, today);
  return (
    <li className={css.item}>
      <button
        type="button"
        className={css.row}
        data-source={document}
        data-statement={id}
        aria-current={isOpen || undefined}
        onClick={() => (onOpen ? onOpen(statement) : openDocument(document, id))}
      >
        <span className={css.glyph}>
          <StatusGlyph status={status} />
          <span className={hidden.spoken}>{rule ? inLanguage(standingText(rule, today)) : t(`statement.status.${status}`)}</span>
        </span>
        <span className={css.words}>
          <Bilingual text={text} />
          {notes.length > 0 && (
            <span className={css.note}>
              <Bilingual text={joinedTexts(notes, " · ")} />
            </span>
          )}
          <span className={css.chips}>
            <span className={css.chip}>{sourceLabel(document, source, language, false)}</span>
            {(releaseClass === "internal" || doubtful) && <span className={css.internal}>{t("statements.internal")}</span>}
          </span>
        </span>
        <span className={css.side}>
          <StatementFigure statement={statement} />
        </span>
      </button>
    </li>
  );
}

/** The figure as printed; a doubtful one with its raised mark. */
export function StatementFigure({ statement: { quantity, doubtful } }: { statement: Statement }) {
  const { t, text } = useTranslation();
  if (!quantity) return null;
  return (
    <span className={css.figure}>
      <b>{text(quantityValue(quantity))}</b>
      {doubtful && (
        <sup className={css.doubt}>
          <span aria-hidden="true">?</span>
          <span className={hidden.spoken}>{t("statements.doubtful")}</span>
        </sup>
      )}{" "}
      <span className={css.unit}>{text(quantity.unit)}</span>
    </span>
  );
}
