import type { ThemeId } from "../../domain/theme";
import { hasLedger } from "../../store/shown-ledger";
import { useActions, usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { canLieOver, themeName } from "./theme-choices";
import { LayIcon, LiftIcon, ThemeIcon } from "./ThemeIcons";
import css from "./ThemeBar.module.css";

type Props = { choice: ThemeId | null; group: string; onPress?: () => void };

/** One theme: a radio button, and beside it the way to lay it over the present one. */
export function ThemeSegment({ choice, group, onPress }: Props) {
  const { t } = useTranslation();
  const theme = usePlan((state) => state.theme);
  const isOver = usePlan(({ over }) => over !== null && over === choice);
  const { setTheme, setOver } = useActions();
  const isChecked = theme === choice;
  const hasQuota = usePlan(hasLedger);
  // A ledger without a figure has nothing to lay over anything; the legend says so.
  const offersOver = canLieOver(choice, theme) && (theme !== null || isOver) && (choice !== "quota" || isOver || hasQuota);
  const name = t(themeName(choice));
  return (
    <span className={css.segment} data-checked={isChecked || undefined} data-over={isOver || undefined} data-offers={offersOver || undefined} ref={isOver ? reveal : isChecked ? revealFirst : undefined}>
      <label className={css.choice}>
        <input
          type="radio"
          name={group}
          className={css.input}
          checked={isChecked}
          aria-label={name}
          onChange={() => setTheme(choice)}
          // Arrow keys choose too, but the hand that used them stays where it is.
          onClick={({ detail }) => detail > 0 && onPress?.()}
        />
        <span aria-hidden="true" className={css.words}>
          {isOver && choice && <ThemeIcon theme={choice} />}
          <span>
            <BilingualMessage of={themeName(choice)} />
          </span>
        </span>
      </label>
      {offersOver && (
        <button type="button" className={css.over} aria-pressed={isOver} aria-label={t("theme.overlay", { name })} title={t("theme.overlay", { name })} onClick={() => setOver(isOver ? null : choice)}>
          {isOver ? <LiftIcon /> : <LayIcon />}
        </button>
      )}
    </span>
  );
}

/** In a bar that scrolls, what is chosen stands in the window. */
const revealFirst = (segment: HTMLElement | null) => reveal(segment);
const reveal = (segment: HTMLElement | null) => segment?.scrollIntoView({ block: "nearest", inline: "nearest" });
