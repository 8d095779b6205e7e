import { use, type ReactNode } from "react";
import type { CellBasis } from "../../../domain/comparison-table";
import type { Text } from "../../../domain/text";
import { basisWords, words } from "../../../sheets/comparison-words";
import { useTranslation } from "../../widgets/use-translation";
import { RowContext } from "./row-context";
import css from "./FigureButton.module.css";

type Props = {
  basis: CellBasis;
  /** With its place and row. */
  spoken: Text;
  /** What is drawn without words where columns are narrow. */
  title?: string;
  children: ReactNode;
};

/** A figure: a press tells below its row who says so, where and when, and leads on to the sources. */
export function FigureButton({ basis, spoken, title, children }: Props) {
  const { text, language } = useTranslation();
  const { isOpen, detailsId, toggle } = use(RowContext);
  const figure = [text(spoken), ...basisWords(basis).map(text)].join(language === "en" ? ", " : "，");
  return (
    <button type="button" className={css.figure} aria-label={text(words("compareTable.details.source", { figure }))} title={title} aria-expanded={isOpen} aria-controls={detailsId} onClick={toggle}>
      {children}
    </button>
  );
}
