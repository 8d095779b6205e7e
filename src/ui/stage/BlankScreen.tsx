import { usePlan } from "../../store/use-plan";
import css from "./BlankScreen.module.css";

/** 黑屏: the presenter wants to be listened to, not looked past. */
export function BlankScreen() {
  const isBlank = usePlan(({ kiosk, presenter }) => kiosk?.flags.seat === "wall" && presenter.isBlank);
  return isBlank ? <div className={css.blank} data-testid="blank" /> : null;
}
