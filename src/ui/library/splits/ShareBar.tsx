import { useTranslation } from "../../widgets/use-translation";
import css from "./ShareBar.module.css";

/** Both sides of a split: the first one filled, the host hatched, their shares in words. */
export function ShareBar({ firstPermille }: { firstPermille: number }) {
  const { t } = useTranslation();
  const [first, host] = [firstPermille / 10, (1000 - firstPermille) / 10];
  return (
    <div className={css.bar} role="img" aria-label={t("library.splits.bar", { first, host })}>
      <span className={css.words}>{t("library.splits.bar.first", { share: first })}</span>
      <span className={css.track}>
        <span className={css.first} style={{ inlineSize: `${first}%` }} />
        <span className={css.host} />
      </span>
      <span className={css.words}>{t("library.splits.bar.host", { share: host })}</span>
    </div>
  );
}
