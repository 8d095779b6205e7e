import type { MessageKey } from "../../i18n/translate";
import type { ScreenLink } from "../../store/story-state";
import { useActions, usePlan } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import buttons from "../widgets/buttons.module.css";
import css from "./WallState.module.css";

/** Whether walls follow, how many, and where they cannot. */
export function WallState() {
  const { t } = useTranslation();
  const link = usePlan(({ presenter }) => presenter.link);
  const channel = usePlan(({ kiosk }) => kiosk?.flags.channel ?? "1");
  const { setScreenLink } = useActions();
  const walls = link.status === "leading" ? link.walls : 0;
  const isFromDisk = window.location.protocol === "file:";
  return (
    <div className={css.state} data-link={link.status} data-walls={walls}>
      <p role="status" className={css.words}>
        <span className={css.mark} aria-hidden="true" />
        {t(wordsOf(link), { n: walls })}
      </p>
      {link.status === "overtaken" && (
        <button type="button" className={buttons.main} onClick={() => setScreenLink({ status: "leading", walls: 0 })}>
          {t("console.wall.takeBack")}
        </button>
      )}
      {walls === 0 && link.status !== "overtaken" && (
        <details className={css.help}>
          <summary>?</summary>
          <div className={css.card}>
            <p>{t("console.wall.help")}</p>
            {isFromDisk && <p>{t("console.wall.helpDisk")}</p>}
            <a className={buttons.quiet} href={`?screen=wall${channel === "1" ? "" : `&channel=${encodeURIComponent(channel)}`}`} target="_blank" rel="noopener noreferrer">
              {t("console.wall.open")}
            </a>
          </div>
        </details>
      )}
    </div>
  );
}

function wordsOf(link: ScreenLink): MessageKey {
  if (link.status === "impossible" || link.status === "overtaken") return `console.wall.${link.status}`;
  return link.status === "leading" && link.walls > 0 ? "console.wall.some" : "console.wall.none";
}
