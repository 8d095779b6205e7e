import type { ReactNode } from "react";
import type { StatementStatus } from "../../domain/statement";
import type { ThemeClaim } from "../../domain/theme-model";
import type { Text } from "../../domain/text";
import { dateText } from "../../i18n/format-date";
import { periodText } from "../../i18n/statement-text";
import { BothWords } from "../layers/BothWords";
import { joinedTexts, messageText } from "../layers/message-text";
import { StatusGlyph } from "../swatches/StatusGlyph";
import { useTranslation } from "../widgets/use-translation";
import { CitedFigure } from "./CitedFigure";
import { ClaimFigure, figureWords } from "./ClaimFigure";
import { FeatureButton } from "./FeatureButton";
import css from "./ThemePanel.module.css";

type Props = { feature: string; claim: ThemeClaim; /** Of the longest bar of its group, 0..1; `null` where there is nothing to compare it with. */ share: number | null };

/** One published figure: whose, of what, how far along, of when, from where; its bar is as solid as the thing itself. */
export function FigureRow({ feature, claim, share }: Props) {
  const { text } = useTranslation();
  const { figure, status } = claim;
  if (!figure) return null;
  return (
    <li className={css.figure}>
      <div className={css.line}>
        {status && <StatusGlyph status={status} />}
        <span className={css.words}>
          <FeatureButton feature={feature} />
          <small>
            <BothWords words={joinedTexts(notesOf(claim), " · ")} />
          </small>
        </span>
        <CitedFigure source={claim.source} name={text(figureWords(figure))}>
          <ClaimFigure figure={figure} value={claim.value} />
        </CitedFigure>
      </div>
      {share !== null && <StatusBar status={status} share={share} />}
    </li>
  );
}

/** Existing is full, under construction half full, planned an outline, a target a dashed outline: never the other way round. */
export const StatusBar = ({ status, share, children }: { status: StatementStatus | null; share: number; children?: ReactNode }) => (
  <span className={css.track} aria-hidden="true">
    <span className={css.bar} data-none={share === 0 || undefined} data-status={status ?? "existing"} style={{ inlineSize: `${share * 100}%` }}>
      {children}
    </span>
  </span>
);

function notesOf({ figure, status, asOf }: ThemeClaim): Text[] {
  const period = figure ? periodText(figure.period) : null;
  return [
    ...(figure?.of ? [figure.of] : []),
    ...(status !== null ? [messageText(`statement.statusNote.${status}`)] : []),
    ...(period ? [period] : asOf !== null ? [messageText("inspector.asOf", { date: dateText(asOf) })] : []),
  ];
}
