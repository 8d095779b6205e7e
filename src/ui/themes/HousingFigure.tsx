import type { ReactNode } from "react";
import type { ThemeClaim } from "../../domain/theme-model";
import type { MessageKey } from "../../i18n/translate";
import { quantityValue } from "../../i18n/statement-text";
import { BothWords } from "../layers/BothWords";
import { joinedTexts, messageText } from "../layers/message-text";
import { useTranslation } from "../widgets/use-translation";
import { CitedFigure } from "./CitedFigure";
import { figureWords } from "./ClaimFigure";
import css from "./HousingPanel.module.css";

export const amountOf = (claim: ThemeClaim | null): number | null => claim?.figure?.quantity.amount ?? null;

/** One of the three counts: large, with its unit, what it counts, and its source one press away. */
export function HousingFigure({ claim, what, children }: { claim: ThemeClaim; what: MessageKey; children: ReactNode }) {
  const { text } = useTranslation();
  if (!claim.figure) return null;
  const { quantity } = claim.figure;
  return (
    <section className={css.figure} data-testid={what}>
      <CitedFigure wide source={claim.source} name={text(joinedTexts([figureWords(claim.figure), messageText(what)], " "))}>
        <span className={css.count}>
          <b>{text(quantityValue(quantity))}</b> {text(quantity.unit)} <BothWords words={what} />
        </span>
      </CitedFigure>
      {children}
    </section>
  );
}

/** One cell per project, so that each can be counted; solid where the sources say on whose land it is. */
export function ProjectCells({ all, solid }: { all: number; solid: number }) {
  if (all > 200) return null;
  return (
    <div className={css.cells} aria-hidden="true">
      {Array.from({ length: all }, (_, index) => (
        <span key={index} data-solid={index < solid || undefined} />
      ))}
    </div>
  );
}
