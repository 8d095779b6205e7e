import type { ReactNode } from "react";
import type { Text } from "../../domain/text";
import { useActions } from "../../store/use-plan";
import css from "./SourceFigure.module.css";

/** A figure that opens its source where it is clicked. The chip beside it does the same and has its place in the tab order. */
export function SourceFigure({ documentId, where, children }: { documentId: string; where: Text | null; children: ReactNode }) {
  const { openDocument } = useActions();
  return (
    <button type="button" tabIndex={-1} className={css.figure} onClick={() => openDocument(documentId, undefined, where)}>
      {children}
    </button>
  );
}
