import { useState } from "react";
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
  const [isHurried, setHurried] = useState(false);
  const hasZones = usePlan((state) => state.publication.zones.length > 0);
  const toggle = () => {
    setHurried(false);
    setOpen(!open);
  };
  return (
    <div ref={frame} className={styles.tool}>
      <IconButton id={compareToolId} label={t("compare.tool")} icon={<CompareIcon />} aria-expanded={open} disabled={!hasZones} onClick={toggle} />
      {open && (
        <div className={styles.card}>
          <Slot quiet awaited={<AwaitedMenu onEnter={() => setHurried(true)} />}>
            <CompareMenu onDone={close} isHurried={isHurried} />
          </Slot>
        </div>
      )}
    </div>
  );
}

/** Has the focus until the menu takes it; whoever presses Enter before it has come means its first item. */
function AwaitedMenu({ onEnter }: { onEnter: () => void }) {
  const { t } = useTranslation();
  return (
    <button type="button" ref={focus} className={styles.awaited} onClick={onEnter}>
      {t("panel.loading")}
    </button>
  );
}

const focus = (element: HTMLElement | null): void => element?.focus({ preventScroll: true });
