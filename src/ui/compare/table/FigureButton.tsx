import { use, type ReactNode } from "react";
import type { CellBasis } from "../../../domain/comparison-table";
import type { Text } from "../../../domain/text";
import { basisWords, words } from "../../../sheets/comparison-words";
import { documentById } from "../../../store/selectors-panels";
import { useActions, usePlan } from "../../../store/use-plan";
import { sourceLabel } from "../../inspector/SourceChip";
import { useTranslation } from "../../widgets/use-translation";
import { directSource } from "./direct-source";
import { RowContext } from "./row-context";
import css from "./FigureButton.module.css";

/** A figure and who says so: a press opens its one source; where there are several, or none that opens, what is told of the row. */
export function FigureButton({ basis, spoken, children }: { basis: CellBasis; spoken: Text; children: ReactNode }) {
  const { t, text, language } = useTranslation();
  const source = directSource(basis.sources);
  const document = source?.kind === "statement" || source?.kind === "zone" ? source.document : null;
  const known = usePlan(({ documents }) => documentById(documents, document));
  const { openDocument, openStatements } = useActions();
  const { isOpen, detailsId, toggle } = use(RowContext);
  const notes = basisWords(basis).map(text);
  const figure = [text(spoken), ...notes].join(language === "en" ? ", " : "，");
  if (source === null || (source.kind !== "statements" && document === null)) {
    return (
      <button type="button" className={css.figure} aria-label={text(words("compareTable.details.source", { figure }))} aria-expanded={isOpen} aria-controls={detailsId} onClick={toggle}>
        {children}
      </button>
    );
  }
  if (document === null) {
    const place = source.kind === "statements" ? source.place : null;
    return (
      <button type="button" className={css.figure} aria-haspopup="dialog" aria-label={t("source.openFigure", { figure, label: t("compareTable.source.statements") })} onClick={() => openStatements("", { zone: place })}>
        {children}
      </button>
    );
  }
  const label = sourceLabel(document, known, language, false);
  const [statement, where] = source.kind === "statement" ? [source.id, source.where] : [undefined, source.kind === "zone" ? source.where : null];
  return (
    <button type="button" className={css.figure} data-source={document} data-statement={statement} aria-label={t("source.openFigure", { figure, label })} title={label} onClick={() => openDocument(document, statement, where)}>
      {children}
    </button>
  );
}
