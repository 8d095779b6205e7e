import { useEffect, useState } from "react";
import type { Statement } from "../../domain/statement";
import { shownStatements } from "../../store/shown-statements";
import { useActions, usePlan } from "../../store/use-plan";
import { SourceChip } from "../inspector/SourceChip";
import { StatementFigure } from "../statements/StatementRow";
import { StatusLabel } from "../statements/StatusLabel";
import { Bilingual } from "../widgets/Bilingual";
import { BilingualMessage } from "../widgets/BilingualMessage";
import buttons from "../widgets/buttons.module.css";
import { useTranslation } from "../widgets/use-translation";
import { FigurePicker } from "./FigurePicker";
import css from "./Fields.module.css";

type Props = { statement: string | null; needsFigure?: boolean; isReadOnly: boolean; onPick: (statement: Statement) => void; /** Without it the figure can only be exchanged. */ onRemove?: (() => void) | undefined };

/** A figure of the register as it will stand, with its status and source, and the way to another one. */
export function FigureRow({ statement: id, needsFigure = true, isReadOnly, onPick, onRemove }: Props) {
  const { t } = useTranslation();
  const [isPicking, setIsPicking] = useState(false);
  const statements = usePlan(shownStatements);
  const { askForStatements } = useActions();
  useEffect(() => askForStatements(), [askForStatements]);
  const statement = statements?.find((one) => one.id === id) ?? null;
  return (
    <div className={css.figure}>
      {statement ? (
        <>
          <span className={css.figureHead}>
            <StatementFigure statement={statement} />
            <span className={css.status}>
              <StatusLabel status={statement.status} />
            </span>
            <SourceChip documentId={statement.document} where={statement.where} brief />
          </span>
          <span className={css.sentence}>
            <Bilingual text={statement.text} />
          </span>
        </>
      ) : (
        id !== null && statements !== null && <p className={css.caution}>{t("storyEditor.figure.gone", { id })}</p>
      )}
      {isReadOnly && id === null && needsFigure && <p className={css.hint}>{t("storyEditor.none")}</p>}
      {!isReadOnly && (
        <span className={css.buttons}>
          {!isPicking && (
            <button type="button" className={buttons.quiet} onClick={() => setIsPicking(true)}>
              <BilingualMessage of={id === null ? "storyEditor.figure.choose" : "storyEditor.figure.exchange"} />
            </button>
          )}
          {id !== null && onRemove && (
            <button type="button" className={buttons.quiet} onClick={onRemove}>
              <BilingualMessage of="storyEditor.remove" />
            </button>
          )}
        </span>
      )}
      {isPicking && (
        <FigurePicker
          needsFigure={needsFigure}
          onPick={(picked) => {
            setIsPicking(false);
            onPick(picked);
          }}
          onClose={() => setIsPicking(false)}
        />
      )}
    </div>
  );
}
