import type { ReactNode } from "react";
import type { Text } from "../../domain/text";
import { documentById } from "../../store/selectors-panels";
import { useActions, usePlan } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import { sourceLabel } from "./SourceChip";
import css from "./SourceFigure.module.css";

type Props = { documentId: string; where: Text | null; /** The figure with its unit, as it is heard. */ name: string; children: ReactNode };

/** A figure that opens its source where it is clicked. The chip beside it does the same and has its place in the tab order. */
export function SourceFigure({ documentId, where, name, children }: Props) {
  const { openDocument } = useActions();
  const { t, language } = useTranslation();
  const source = usePlan(({ documents }) => documentById(documents, documentId));
  const full = sourceLabel(documentId, source, language, false);
  return (
    <button type="button" tabIndex={-1} className={css.figure} aria-label={t("source.openFigure", { figure: name, label: full })} title={full} onClick={() => openDocument(documentId, undefined, where)}>
      {children}
    </button>
  );
}
