import { useEffect, useRef, useState } from "react";
import { translate, type MessageKey } from "../../i18n/translate";
import { isPin, lockedSeconds } from "../../domain/kiosk/pin-attempts";
import { journal } from "../../platform/journal";
import { useActions, usePlan, usePlanStore } from "../../store/use-plan";
import { Bilingual } from "../widgets/Bilingual";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { Dialog } from "../widgets/Dialog";
import { useTranslation } from "../widgets/use-translation";
import { DeleteIcon } from "./KioskIcons";
import { useKeys } from "./use-keys";
import css from "./PinPad.module.css";

type Check = "idle" | "checking" | "wrong";
const digits = [..."1234567890"];
const longest = 12;

/** Asks for the PIN of the configuration; wrong ones are counted and noted, never kept. */
export function PinPad({ onRight, onClose }: { onRight: () => void; onClose: () => void }) {
  const { t } = useTranslation();
  const store = usePlanStore();
  const { notePin } = useActions();
  const exitPin = usePlan(({ configuration }) => configuration.kiosk.exitPin);
  const [pin, setPin] = useState("");
  const [check, setCheck] = useState<Check>("idle");
  const pad = useRef<HTMLDivElement>(null);
  useEffect(() => pad.current?.focus(), []);
  // A check takes its time; whoever closes the pad meanwhile gets no answer.
  const closed = useRef(false);
  useEffect(() => {
    closed.current = false;
    return () => {
      closed.current = true;
    };
  }, []);
  const [locked, readClock] = useLock();
  const isShut = locked > 0 || check === "checking";
  const type = (digit: string) => {
    if (isShut) return;
    setCheck("idle");
    setPin((before) => (before + digit).slice(0, longest));
  };
  const erase = () => setPin((before) => before.slice(0, -1));
  const enter = async () => {
    if (isShut || exitPin === null || !isPin(pin)) return;
    setCheck("checking");
    const { matchesPin } = await import("../../formats/pin-hash");
    const isRight = await matchesPin(pin, exitPin);
    const waitS = () => lockedSeconds(store.getState().pinAttempts, performance.now());
    // Of several pads that check at once, none gets a try beyond the lock; and none that was closed opens anything.
    const counts = waitS() === 0 && !(isRight && closed.current);
    if (counts) notePin(isRight, performance.now());
    if (counts) journal.note("pin", isRight ? "right" : waitS() > 0 ? "wrong, locked" : "wrong");
    if (closed.current) return;
    readClock();
    setPin("");
    setCheck(isRight ? "idle" : "wrong");
    if (isRight && counts) onRight();
  };
  useKeys((key) => {
    if (/^\d$/.test(key)) type(key);
    else if (key === "Backspace") erase();
    // Elsewhere it presses the button that has the focus.
    else if (key === "Enter" && document.activeElement === pad.current) void enter();
    else return false;
    return true;
  });
  const said = saidOf(locked, check, pin.length);
  return (
    <Dialog narrow title={<BilingualMessage of="kiosk.pin.title" />} onClose={onClose}>
      <div ref={pad} tabIndex={-1} className={css.pad}>
        <p className={css.dots} aria-hidden="true">
          {"●".repeat(pin.length)}
        </p>
        <p role="status" className={css.said} data-wrong={locked > 0 || check === "wrong" || undefined}>
          <Bilingual text={{ zh: translate("zh", ...said), en: translate("en", ...said) }} />
        </p>
        <div role="group" aria-label={t("kiosk.pin.digits")} className={css.digits}>
          {digits.map((digit) => (
            <button key={digit} type="button" className={css.key} disabled={isShut} onClick={() => type(digit)}>
              {digit}
            </button>
          ))}
          <button type="button" className={css.key} aria-label={t("kiosk.pin.delete")} disabled={isShut || pin === ""} onClick={erase}>
            <DeleteIcon />
          </button>
          <button type="button" className={css.key} data-main disabled={isShut || !isPin(pin)} onClick={() => void enter()}>
            <BilingualMessage of="kiosk.pin.enter" />
          </button>
        </div>
      </div>
    </Dialog>
  );
}

/** The line over the keys. */
function saidOf(locked: number, check: Check, typed: number): [MessageKey, Record<string, number>?] {
  if (locked > 0) return ["kiosk.pin.locked", { n: locked }];
  if (check !== "idle") return [`kiosk.pin.${check}`];
  return typed === 0 ? ["kiosk.pin.ask"] : ["kiosk.pin.typed", { n: typed }];
}

/** Seconds until the next PIN is taken, and how to look at the clock before the next tick. */
function useLock(): readonly [seconds: number, readClock: () => void] {
  const attempts = usePlan((state) => state.pinAttempts);
  const [nowMs, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return [lockedSeconds(attempts, nowMs), () => setNow(performance.now())];
}
