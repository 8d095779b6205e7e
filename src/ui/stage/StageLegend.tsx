import type { CSSProperties } from "react";
import { Bilingual } from "../widgets/Bilingual";
import { useTranslation } from "../widgets/use-translation";
import { DrawingSvg } from "../themes/DrawingSvg";
import { legendType, type LegendEntry } from "./legend-rows";
import css from "./StageLegend.module.css";

/** What the signs of the map mean, at its foot: the sign as it is drawn, and its word. */
export function StageLegend({ entries, isStrip }: { entries: readonly LegendEntry[]; /** One row, which a finger moves. */ isStrip: boolean }) {
  const { t } = useTranslation();
  if (entries.length === 0) return null;
  return (
    // A strip is moved by keys too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={css.legend} style={sizes} aria-label={t("theme.classes")} tabIndex={isStrip ? 0 : undefined} data-testid="stage-legend">
      <ul className={css.entries}>
        {entries.map(({ id, sign, words }) => (
          <li key={id} className={sign ? css.entry : css.head}>
            {sign && <DrawingSvg drawing={sign.drawing} scale={sign.scale} />}
            <span>
              <Bilingual text={words} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What its place was counted with. */
const sizes = {
  "--legend-size": `${legendType.size}rem`,
  "--legend-line": legendType.line,
  "--legend-sign-gap": `${legendType.signGap}rem`,
  "--legend-gap": `${legendType.gap}rem`,
  "--legend-row-gap": `${legendType.rowGap}rem`,
  "--legend-inline": `${legendType.paddingInline}rem`,
  "--legend-block": `${legendType.paddingBlock}rem`,
} as CSSProperties;
