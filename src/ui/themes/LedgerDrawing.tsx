import { useId } from "react";
import { Hatch } from "../swatches/Hatch";
import { useFlavour } from "../swatches/use-flavour";
import { Icon } from "../widgets/Icon";
import css from "./QuotaEmpty.module.css";

export const UploadIcon = () => (
  <Icon>
    <path d="M8 13V3.5M4.5 7 8 3.5 11.5 7" />
  </Icon>
);

/** A table coming down onto land of which nothing is known yet. */
export function LedgerDrawing() {
  const { ink, ink2, accent, panel } = useFlavour();
  const id = useId();
  const land = "M2 56V45L18 33 34 41 50 28 66 35 82 27 98 32V56Z";
  return (
    <svg className={css.drawing} viewBox="0 0 112 60" fill="none" aria-hidden="true" focusable="false">
      <Hatch id={id} angle={135} gap={6} width={0.9} color={ink2} />
      <path d={land} fill={`url(#${id})`} opacity={0.45} />
      <path d={land} stroke={ink2} strokeOpacity={0.55} strokeWidth={1} strokeLinejoin="round" />
      <rect x="58" y="2.5" width="42" height="28" rx="3" fill={panel} stroke={ink} strokeWidth={1.55} />
      <path d="M58 11.5H100M58 21H100M72 11.5V30.5M86 11.5V30.5" stroke={ink} strokeWidth={1.2} />
      <path d="M79 35V46M74.5 42 79 46.5 83.5 42" stroke={accent} strokeWidth={2} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
