import type { ReactNode } from "react";
import type { ThemeSource } from "../../domain/theme-model";
import { documentById } from "../../store/selectors-panels";
import { mayShowLedger } from "../../store/shown-ledger";
import { useActions, usePlan } from "../../store/use-plan";
import chip from "../inspector/SourceChip.module.css";
import { sourceLabel } from "../inspector/SourceChip";
import { useTranslation } from "../widgets/use-translation";
import css from "./CitedFigure.module.css";

type Props = {
  source: ThemeSource;
  /** The figure as it is heard, with its unit; the source is added. */
  name: string;
  /** Over the whole width, its source at the far end. */
  wide?: boolean;
  children: ReactNode;
};

/** A figure and who says so, in one: a press anywhere on it opens the source. What an office entered opens the ledger, where it stands. */
export function CitedFigure({ source, name, wide = false, children }: Props) {
  const { t, language } = useTranslation();
  const document = source.kind === "record" ? null : source.document;
  const known = usePlan(({ documents }) => documentById(documents, document));
  const { openDocument } = useActions();
  if (document === null) {
    return (
      <LedgerFigure name={name} wide={wide}>
        {children} <span className={css.entered}>{t("theme.value.entered")}</span>
      </LedgerFigure>
    );
  }
  const full = sourceLabel(document, known, language, false);
  return (
    <button
      type="button"
      className={css.figure}
      data-wide={wide || undefined}
      data-source={document}
      aria-label={t("source.openFigure", { figure: name, label: full })}
      title={full}
      onClick={() => openDocument(document, source.kind === "statement" ? source.id : undefined)}
    >
      {children}{" "}
      <span className={chip.chip}>
        <span>{sourceLabel(document, known, language, true)}</span>
      </span>
    </button>
  );
}

/** A figure of the ledger; opens it, for those who may see it. */
export function LedgerFigure({ name, wide = false, children }: Omit<Props, "source">) {
  const { t } = useTranslation();
  const mayOpen = usePlan(mayShowLedger);
  const { setTable } = useActions();
  if (!mayOpen) {
    return (
      <span className={css.figure} data-wide={wide || undefined}>
        {children}
      </span>
    );
  }
  return (
    <button type="button" className={css.figure} data-wide={wide || undefined} aria-label={t("theme.figure.ledger", { figure: name })} title={t("theme.quota.openLedger")} onClick={() => setTable("ledger")}>
      {children}
    </button>
  );
}
