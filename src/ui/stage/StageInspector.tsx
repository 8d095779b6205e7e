import { usePlan } from "../../store/use-plan";
import { Inspector } from "../shell/panels";
import { Slot } from "../shell/Slot";
import { useTranslation } from "../widgets/use-translation";
import css from "./StageInspector.module.css";

/** What is known of the zone that a visitor picked, to be read only. */
export function StageInspector() {
  const { t } = useTranslation();
  const hasSelection = usePlan((state) => state.selection.length > 0);
  if (!hasSelection) return null;
  return (
    <section className={css.panel} aria-label={t("panel.details")}>
      <div className={css.body}>
        <Slot>
          <Inspector />
        </Slot>
      </div>
    </section>
  );
}
