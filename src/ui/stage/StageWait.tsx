import { shownStories } from "../../store/shown-stories";
import { usePlan } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import css from "./Stage.module.css";

/** Before the first chapter has come, or where there is none to show. */
export function StageWait() {
  const { t } = useTranslation();
  const stories = usePlan(shownStories);
  if (stories === null) return <p className={css.wait}>{t("stories.loading")}</p>;
  if (stories.length > 0) return null;
  return (
    <div className={css.wait}>
      <p className={css.none}>{t("stories.none")}</p>
      <p>{t("stories.none.why")}</p>
    </div>
  );
}
