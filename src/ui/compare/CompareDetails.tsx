import { useState, type ReactNode } from "react";
import { Sheet } from "../shell/Sheet";
import type { Snap } from "../shell/sheet-snap";
import { ChevronIcon } from "../widgets/MapIcons";
import { useTranslation } from "../widgets/use-translation";
import css from "./CompareParts.module.css";

type Props = {
  /** A source or the project stands over the figures. */
  isCovered: boolean;
  children: ReactNode;
};

/** The figures beside the panes. */
export function BesidePanes({ children }: Props) {
  const { t } = useTranslation();
  return (
    <aside className={css.details} aria-label={t("compare.details.label")}>
      {children}
    </aside>
  );
}

/** The figures below the panes, where there is no room beside them: folded up until they are asked for. */
export function BelowPanes({ isCovered, children }: Props) {
  const { t } = useTranslation();
  const [isUnfolded, setUnfolded] = useState(false);
  const isOpen = isUnfolded || isCovered;
  return (
    <aside className={css.below} data-open={isOpen || undefined} aria-label={t("compare.details.label")}>
      {!isCovered && (
        <button type="button" className={css.fold} aria-expanded={isOpen} onClick={() => setUnfolded(!isUnfolded)}>
          {t(isOpen ? "compare.details.fold" : "compare.details.unfold")}
          <ChevronIcon />
        </button>
      )}
      {isOpen && children}
    </aside>
  );
}

/** The figures in a sheet: the panes keep what it leaves, up to half of the window. */
export function InSheet({ isCovered, children }: Props) {
  const { t } = useTranslation();
  const [snap, setSnap] = useState<Snap>(0.15);
  return (
    <>
      <div className={css.under} style={{ height: `${Math.min(snap, 0.56) * 100}dvh` }} />
      <Sheet key={isCovered ? "covered" : "figures"} label={t("compare.details.label")} initial={isCovered ? 0.92 : snap} onRest={isCovered ? undefined : setSnap}>
        {children}
      </Sheet>
    </>
  );
}
