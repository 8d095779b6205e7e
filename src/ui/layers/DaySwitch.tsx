import { useState } from "react";
import { days, isDay } from "../../domain/calendar";
import { useActions, usePlan } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import { BothWords } from "./BothWords";
import hidden from "./spoken.module.css";
import css from "./DaySwitch.module.css";

/** 日期: the map and the lists show the zones of this day. */
export function DaySwitch() {
  const day = usePlan((state) => state.day);
  const today = usePlan((state) => state.today);
  const { setDay } = useActions();
  const { t } = useTranslation();
  // A year that is being typed passes through the years 2, 20 and 201, which must neither be shown nor taken back.
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <div className={css.switch}>
      <label className={css.label} title={t("day.hint")}>
        <BothWords words="day.label" />
        <input
          type="date"
          className={css.input}
          min={days.first}
          max={days.last}
          aria-describedby="day-hint"
          value={draft ?? day ?? today ?? ""}
          onChange={({ target: { value } }) => {
            setDraft(value);
            if (isDay(value)) setDay(value);
          }}
          onBlur={() => setDraft(null)}
        />
      </label>
      <span id="day-hint" className={hidden.spoken}>
        {t("day.hint")}
      </span>
      <button
        type="button"
        className={css.today}
        aria-disabled={day === null}
        onClick={() => {
          setDraft(null);
          setDay(null);
        }}
      >
        <BothWords words="day.today" />
      </button>
    </div>
  );
}
