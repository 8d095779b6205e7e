import { Icon } from "../widgets/Icon";
import { useTranslation } from "../widgets/use-translation";
import { useDivider } from "./use-divider";
import css from "./DividerHandle.module.css";

/** 卷帘: the line between the sides, moved by its handle, by a press on the rail below or by keys. */
export function DividerHandle() {
  const { t } = useTranslation();
  const { share, frame, grip, keys } = useDivider();
  const percent = Math.round(share * 100);
  return (
    <div ref={frame} className={css.frame}>
      <div className={css.line} {...grip(false)} />
      <div
        role="slider"
        tabIndex={0}
        className={css.handle}
        aria-label={t("sides.divider")}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={t("sides.divider.value", { percent })}
        title={t("sides.divider.value", { percent })}
        {...grip(false)}
        {...keys}
      >
        <Icon>
          <path d="M6 4.6L2.6 8 6 11.4M10 4.6L13.4 8 10 11.4" />
        </Icon>
      </div>
      {/* One press instead of a drag; by keys the handle does the same. */}
      <div className={css.rail} data-testid="divider-rail" aria-hidden="true" {...grip(true)} />
    </div>
  );
}
