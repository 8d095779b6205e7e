import type { CSSProperties } from "react";
import type { Contribution, Decomposition } from "../../../domain/sites/site-finding";
import css from "./ContributionBar.module.css";

/** As many tints of a colour as can be told apart. */
const tints = 5;

/** 0 to 100 with the midline at 50: what lowers lies left of it, what lifts right of it, in the order of the weights; below, where the score lies and may lie. */
export function ContributionBar({ taken: { parts, scoreTenths, lowTenths, highTenths } }: { taken: Decomposition }) {
  return (
    <span className={css.bar} aria-hidden="true">
      <span className={css.parts}>
        {laid(parts).map(({ criterion, tint, from, to, isUp }) => (
          <i key={criterion} data-sign={isUp ? "up" : "down"} data-tint={tint} style={span(from, to)} />
        ))}
      </span>
      <span className={css.range}>
        {highTenths > lowTenths && <i style={span(lowTenths, highTenths)} />}
        <b style={{ insetInlineStart: `${scoreTenths / 10}%` }} />
      </span>
    </span>
  );
}

/** Where each part lies, in tenths, beginning at the midline. */
export function laid(parts: readonly Contribution[]): { criterion: string; tint: number; from: number; to: number; isUp: boolean }[] {
  let [left, right] = [500, 500];
  return parts.flatMap(({ criterion, tenths }, index) => {
    if (tenths === 0) return [];
    const isUp = tenths > 0;
    const from = isUp ? right : left + tenths;
    const to = isUp ? right + tenths : left;
    if (isUp) right = to;
    else left = from;
    return [{ criterion, tint: index % tints, from, to, isUp }];
  });
}

const span = (from: number, to: number): CSSProperties => ({ insetInlineStart: `${from / 10}%`, inlineSize: `${(to - from) / 10}%` });
