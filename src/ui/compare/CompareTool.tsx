import { usePlan } from "../../store/use-plan";
import { CompareMenu } from "../shell/panels";
import { compareToolId } from "../shell/panel-ids";
import { Slot } from "../shell/Slot";
import { CompareIcon } from "../widgets/MapIcons";
import { IconButton } from "../widgets/IconButton";
import { useTranslation } from "../widgets/use-translation";
import styles from "./CompareTool.module.css";
import { usePopup } from "./use-popup";

/** Opens the ways to compare: places beside each other, or two views of one place. */
export function CompareTool() {
  const { t } = useTranslation();
  const { open, setOpen, frame, close } = usePopup();
  const hasZones = usePlan((state) => state.publication.zones.length > 0);
  return (
    <div ref={frame} className={styles.tool}>
      <IconButton id={compareToolId} label={t("compare.tool")} icon={<CompareIcon />} aria-expanded={open} disabled={!hasZones} onClick={() => setOpen(!open)} />
      {open && (
        <div className={styles.card}>
          <Slot quiet>
            <CompareMenu onDone={close} />
          </Slot>
        </div>
      )}
    </div>
  );
}
