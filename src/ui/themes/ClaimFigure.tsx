import type { ThemeFigure, ValueKind } from "../../domain/theme-model";
import { quantityValue } from "../../i18n/statement-text";
import { useTranslation } from "../widgets/use-translation";
import css from "./ClaimFigure.module.css";

/** A figure as its source has it; by what right it stands there is its form. */
export function ClaimFigure({ figure: { quantity }, value }: { figure: ThemeFigure; value: ValueKind }) {
  const { text } = useTranslation();
  return <AmountFigure amount={text(quantityValue(quantity))} unit={text(quantity.unit)} value={value} />;
}

export function AmountFigure({ amount, unit, value }: { amount: string; unit: string; value: ValueKind }) {
  const { t } = useTranslation();
  return (
    <span className={css.figure} data-kind={value}>
      <b>{value === "computed" ? `≈ ${amount}` : amount}</b> {unit}
      {value === "simulated" && <small>{t("theme.value.simulated")}</small>}
    </span>
  );
}
