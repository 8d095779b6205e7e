import { useState } from "react";
import { ChevronIcon } from "../widgets/MapIcons";
import { IconButton } from "../widgets/IconButton";
import { useTranslation } from "../widgets/use-translation";
import css from "./CompareParts.module.css";
import { CompareStrip } from "./CompareStrip";

/** The strip of charts below the panes, which gives its room to them where it is folded. */
export function FoldedStrip() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(true);
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
