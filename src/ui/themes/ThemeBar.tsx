import { useId, useRef, useState } from "react";
import { usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { useOverflow } from "../shell/use-overflow";
import { inBar, themeChoices, themeName } from "./theme-choices";
import { ChevronDownIcon } from "./ThemeIcons";
import { ThemeSegment } from "./ThemeSegment";
import { useDismissal } from "./use-dismissal";
import css from "./ThemeBar.module.css";

/** The core gesture: what fills the zones, one of a few, and a second theme on top of it. `scrolling` shows all in one row. */
export function ThemeBar({ scrolling = false }: { scrolling?: boolean }) {
  const { t } = useTranslation();
  const group = useId();
  const theme = usePlan((state) => state.theme);
  const frame = useRef<HTMLDivElement>(null);
  const { ref, before, after } = useOverflow();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  useDismissal(frame, open, close);
  const shown = scrolling ? themeChoices.length : inBar;
  const isBehind = themeChoices.indexOf(theme) >= shown;
  return (
    <div ref={frame} className={css.bar} role="radiogroup" aria-label={t("theme.label")} data-scrolling={scrolling || undefined}>
      <div ref={scrolling ? ref : undefined} className={css.window} data-before={before || undefined} data-after={after || undefined}>
        {themeChoices.slice(0, shown).map((choice) => (
          <ThemeSegment key={choice ?? "none"} choice={choice} group={group} />
        ))}
      </div>
      {!scrolling && (
        <button type="button" className={css.more} data-checked={isBehind || undefined} aria-expanded={open} aria-controls={`${group}-more`} onClick={() => setOpen(!open)}>
          <BilingualMessage of={isBehind ? themeName(theme) : "theme.more"} />
          <ChevronDownIcon />
        </button>
      )}
      {open && (
        <div id={`${group}-more`} className={css.card}>
          {themeChoices.slice(shown).map((choice) => (
            <ThemeSegment key={choice} choice={choice} group={group} onPress={close} />
          ))}
        </div>
      )}
    </div>
  );
}
