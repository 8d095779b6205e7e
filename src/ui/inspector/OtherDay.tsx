import { dayBefore, firstDay } from "../../domain/calendar";
import type { Zone } from "../../domain/zone";
import { existenceOn } from "../../domain/zone-history";
import { dateText } from "../../i18n/format-date";
import { shownDay } from "../../store/shown-publication";
import { useActions, usePlan } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { messageText } from "../layers/message-text";
import css from "./OtherDay.module.css";

/** Said of a zone that is not there on the day shown, with the way to a day on which it is. */
export function OtherDay({ zone }: { zone: Zone }) {
  const day = usePlan(shownDay);
  const { setDay } = useActions();
  const existence = day === null ? "in-being" : existenceOn(zone, day);
  if (day === null || existence === "in-being") return null;
  const { validFrom, validTo } = zone;
  const target = existence === "not-yet" ? firstDay(validFrom ?? "") : dayBefore(firstDay(validTo ?? "") ?? day);
  const words =
    existence === "not-yet"
      ? messageText("day.notYet", { day: dateText(day), from: dateText(validFrom ?? "") })
      : messageText("day.ended", { day: dateText(day), to: dateText(validTo ?? "") });
  return (
    <div className={css.other} role="status">
      <p>
        <BothWords words={words} />
      </p>
      {target && (
        <button type="button" onClick={() => setDay(target)}>
          <BothWords words="day.switch" parameters={{ day: dateText(target) }} />
        </button>
      )}
    </div>
  );
}
