import { figureInLanguage, figureText } from "../../i18n/figure-parts";
import type { Statement } from "../../domain/statement";
import { documentById } from "../../store/selectors-panels";
import { useActions, usePlan } from "../../store/use-plan";
import { sourceLabel } from "../inspector/SourceChip";
import { StatusGlyph } from "../swatches/StatusGlyph";
import { useTranslation } from "../widgets/use-translation";
import css from "./FigureValue.module.css";

type Props = {
  statement: Statement;
  /** `hero`: the one large figure of a chapter; `row`: at the end of a bar or a line. */
  look: "hero" | "row";
  /** The sign of its status stands with it, where nothing beside it shows that. */
  withStatus?: boolean;
};

/** A figure of the register as a stage shows it: qualified, with a quieter unit, and one click from its source. Nothing where the statement has none. */
export function FigureValue({ statement, look, withStatus = false }: Props) {
  const { t, language } = useTranslation();
  const { openDocument } = useActions();
  const { quantity, document, id, status } = statement;
  const source = usePlan(({ documents }) => documentById(documents, document));
  if (!quantity) return null;
  const { lead, second } = figureInLanguage(quantity, language);
  const { sense, value, unit } = lead;
  const spoken = figureText(lead);
  return (
    <button type="button" className={css.figure} data-look={look} data-status={status} data-statement={id} aria-label={t("source.openFigure", { figure: spoken, label: sourceLabel(document, source, language, false) })} onClick={() => openDocument(document, id)}>
      {withStatus && <StatusGlyph status={status} />}
      <span className={css.parts}>
        <span className={css.line}>
          {sense && <span className={css.sense}>{sense}</span>}
          <b className={css.value}>{value}</b>
          <span className={css.unit}>{unit}</span>
        </span>
        {second && (
          <span lang="en" className={css.second}>
            {second}
          </span>
        )}
      </span>
    </button>
  );
}
