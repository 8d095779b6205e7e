import { usePlan, useActions } from "../../store/use-plan";
import { SourceDrawer } from "../shell/panels";
import { Slot } from "../shell/Slot";
import css from "./StageSource.module.css";

/** The source of a figure beside the figure, as large as the rest of the stage. */
export function StageSource() {
  const isOpen = usePlan((state) => state.drawer === "source");
  const { setDrawer } = useActions();
  if (!isOpen) return null;
  return (
    <div className={css.panel}>
      <div className={css.body}>
        <Slot onClose={() => setDrawer("none")}>
          <SourceDrawer />
        </Slot>
      </div>
    </div>
  );
}
