import { useEffect, useState } from "react";
import { isExitChord } from "../../domain/kiosk/leaving-keys";
import { useTranslation } from "../widgets/use-translation";
import { CornerIcon } from "./KioskIcons";
import { PinPad } from "./PinPad";
import { StaffMenu } from "./StaffMenu";
import css from "./KioskFrame.module.css";

const holdMs = 3000;

/** The way out: a corner is held, or a chord of keys pressed, then the PIN is asked. */
export function StaffDoor() {
  const { t } = useTranslation();
  const [at, setAt] = useState<"shut" | "pin" | "menu">("shut");
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (!isHeld) return;
    const timer = setTimeout(() => {
      setHeld(false);
      setAt("pin");
    }, holdMs);
    return () => clearTimeout(timer);
  }, [isHeld]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isExitChord(event)) setAt((before) => (before === "shut" ? "pin" : before));
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  const release = () => setHeld(false);
  const shut = () => setAt("shut");
  return (
    <>
      <button
        type="button"
        className={css.mark}
        aria-label={t("kiosk.staff")}
        data-held={isHeld || undefined}
        onPointerDown={() => setHeld(true)}
        onPointerUp={release}
        onPointerLeave={release}
        onPointerCancel={release}
      >
        <CornerIcon />
      </button>
      {at === "pin" && <PinPad onRight={() => setAt("menu")} onClose={shut} />}
      {at === "menu" && <StaffMenu onClose={shut} />}
    </>
  );
}
