import { useActions } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { Dialog } from "../widgets/Dialog";
import buttons from "../widgets/buttons.module.css";
import css from "./StaffMenu.module.css";

/** What the PIN opens. Whoever forgets to close it: the countdown does. */
export function StaffMenu({ onClose }: { onClose: () => void }) {
  const { leaveKiosk, setDrawer } = useActions();
  const showHealth = () => {
    onClose();
    setDrawer("health");
  };
  return (
    <Dialog narrow title={<BilingualMessage of="kiosk.menu.title" />} onClose={onClose}>
      <div className={css.menu}>
        <button type="button" className={buttons.quiet} onClick={showHealth}>
          <BilingualMessage of="kiosk.menu.health" />
        </button>
        <button type="button" className={buttons.quiet} onClick={() => window.location.reload()}>
          <BilingualMessage of="kiosk.menu.reload" />
        </button>
        <button type="button" className={buttons.main} onClick={leaveKiosk}>
          <BilingualMessage of="kiosk.menu.leave" />
        </button>
      </div>
    </Dialog>
  );
}
