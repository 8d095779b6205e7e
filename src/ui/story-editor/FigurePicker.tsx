import { useEffect, useId, useRef, useState } from "react";
import { searchStatements } from "../../analysis/search-statements";
import type { Statement } from "../../domain/statement";
import { publicationOfAllDays } from "../../store/shown-publication";
import { shownStatements } from "../../store/shown-statements";
import { useActions, usePlan } from "../../store/use-plan";
import { statementIndex } from "../statements/statement-index";
import { StatementRow } from "../statements/StatementRow";
import { BilingualMessage } from "../widgets/BilingualMessage";
import buttons from "../widgets/buttons.module.css";
import { useTranslation } from "../widgets/use-translation";
import css from "./Fields.module.css";

/** As many as can be looked over; a longer query leads on. */
const mostShown = 8;

type Props = { /** Only what has a figure. */ needsFigure?: boolean; onPick: (statement: Statement) => void; onClose: () => void };

/** Looks for a statement of the register. What is doubtful is not offered: it never stands in a story. */
export function FigurePicker({ needsFigure = false, onPick, onClose }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const statements = usePlan(shownStatements);
  const documents = usePlan((state) => state.documents);
  const zones = usePlan((state) => publicationOfAllDays(state).zones);
  const { askForStatements } = useActions();
  useEffect(() => askForStatements(), [askForStatements]);
  useEffect(() => field.current?.focus(), []);
  const found = searchStatements(statementIndex(statements ?? [], documents, zones), query).filter(({ doubtful, quantity }) => !doubtful && (!needsFigure || quantity !== null));
  return (
    // Escape in any of its fields closes it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="group"
      aria-label={t("storyEditor.figure.find")}
      className={css.picker}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onClose();
      }}
    >
      <label htmlFor={id}>
        <BilingualMessage of="storyEditor.figure.find" />
      </label>
      <div className={css.pair}>
        <input ref={field} id={id} type="text" autoComplete="off" value={query} placeholder={t("storyEditor.figure.hint")} maxLength={60} onChange={({ target }) => setQuery(target.value)} />
        <button type="button" className={buttons.quiet} onClick={onClose}>
          <BilingualMessage of="storyEditor.cancel" />
        </button>
      </div>
      <p role="status" className={css.hint}>
        {statements === null ? t("storyEditor.figure.loading") : query.trim() === "" ? t("storyEditor.figure.about") : t("storyEditor.figure.found", { n: found.length })}
      </p>
      {found.length > 0 && (
        <ul className={css.found}>
          {found.slice(0, mostShown).map((statement) => (
            <StatementRow key={statement.id} statement={statement} onOpen={onPick} />
          ))}
        </ul>
      )}
    </div>
  );
}
