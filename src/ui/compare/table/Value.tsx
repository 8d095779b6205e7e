import type { ReactNode } from "react";
import type { CellBasis } from "../../../domain/comparison-table";
import { StatusGlyph } from "../../swatches/StatusGlyph";
import { useTranslation } from "../../widgets/use-translation";
import css from "./Value.module.css";

/** A value in the look of its kind: what it is worth is seen before it is read. */
export function Value({ basis: { value, status, isFirm }, children }: { basis: CellBasis; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <span className={css.value} data-kind={value}>
      {status !== null && status !== "existing" && <StatusGlyph status={status} />}
      <span className={css.figure}>
        {value === "computed" && "≈ "}
        {children}
        {!isFirm && (
          <sup className={css.doubt} title={t("compareTable.doubtful")}>
            ?
          </sup>
        )}
      </span>
      {value === "simulated" && <small className={css.scenario}>{t("theme.value.simulated")}</small>}
    </span>
  );
}
