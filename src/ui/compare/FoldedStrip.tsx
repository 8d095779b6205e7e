import { useState } from "react";
import { usePlan } from "../../store/use-plan";
import { ChevronIcon } from "../widgets/MapIcons";
import { IconButton } from "../widgets/IconButton";
import { useMediaQuery } from "../widgets/use-media-query";
import { useTranslation } from "../widgets/use-translation";
import css from "./CompareParts.module.css";
import { CompareStrip } from "./CompareStrip";

/** The strip of charts below the panes, which gives its room to them where it is folded: at first where there is little of it. */
export function FoldedStrip() {
  const { t } = useTranslation();
  const isShort = useMediaQuery("(height < 52em)");
  // Type grows with a wall: the strip has room where the wall is high beside its width.
  const isHigh = useMediaQuery("(max-aspect-ratio: 5 / 4)");
  const isExhibition = usePlan((state) => state.role === "exhibition");
  const [chosen, setOpen] = useState<boolean | null>(null);
  const isOpen = chosen ?? (isExhibition ? isHigh : !isShort);
  return (
    <section className={css.strip} data-open={isOpen || undefined} aria-label={t("compare.strip.label")}>
      {isOpen ? (
        <>
          <div className={css.charts}>
            <CompareStrip />
          </div>
          <IconButton label={t("compare.fold")} icon={<ChevronIcon />} aria-expanded onClick={() => setOpen(false)} />
        </>
      ) : (
        <button type="button" className={css.fold} aria-expanded={false} onClick={() => setOpen(true)}>
          {t("compare.unfold")}
          <ChevronIcon />
        </button>
      )}
    </section>
  );
}
