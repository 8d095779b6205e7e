import type { ThemeFigure, ValueKind } from "../../domain/theme-model";
import type { Text } from "../../domain/text";
import { quantityValue } from "../../i18n/statement-text";
import { joinedTexts } from "../layers/message-text";
import { useTranslation } from "../widgets/use-translation";
import css from "./ClaimFigure.module.css";

/** A figure with its unit, as it is heard. */
export const figureWords = ({ quantity }: ThemeFigure): Text => joinedTexts([quantityValue(quantity), quantity.unit], " ");

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
