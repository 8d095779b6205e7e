import { useId } from "react";
import { namedRatios } from "../../../analysis/sites/benefit-split";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { useTranslation } from "../../widgets/use-translation";
import { ShareBar } from "./ShareBar";
import type { SplitDraft, SplitReading } from "./split-draft";
import css from "./SplitForm.module.css";

type Props = { draft: SplitDraft; reading: SplitReading; isAsked: boolean; onChange: (part: Partial<SplitDraft>) => void };

/** The ratio, and which side takes its smaller part: the document does not say, so nothing is chosen before someone chooses. */
export function RatioFields({ draft, reading: { faults, firstPermille }, isAsked, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const { ratio, smaller } = draft;
  return (
    <>
      <fieldset className={css.choice}>
        <legend>
          <BilingualMessage of="library.splits.ratio" />
        </legend>
        {(["3:7", "4:6", "free"] as const).map((one) => (
          <label key={one} className={css.option} data-chosen={ratio === one || undefined}>
            <input type="radio" name={`${id}-ratio`} checked={ratio === one} onChange={() => onChange({ ratio: one })} />
            {one === "free" ? t("library.splits.ratio.free") : one}
          </label>
        ))}
        {isAsked && faults.includes("ratio") && <p className={css.fault}>{t("library.splits.fault.ratio")}</p>}
      </fieldset>
      {ratio === "free" ? (
        <div className={css.field}>
          <label htmlFor={`${id}-percent`}>
            <BilingualMessage of="library.splits.percent" />
          </label>
          <input id={`${id}-percent`} type="text" inputMode="decimal" autoComplete="off" maxLength={6} value={draft.freePercent} aria-invalid={faults.includes("percent") && (isAsked || draft.freePercent !== "")} aria-describedby={`${id}-free`} onChange={({ target }) => onChange({ freePercent: target.value })} />
          <p id={`${id}-free`} className={faults.includes("percent") && (isAsked || draft.freePercent !== "") ? css.fault : css.hint}>
            {t(faults.includes("percent") && (isAsked || draft.freePercent !== "") ? "library.splits.fault.percent" : "library.splits.percent.hint")}
          </p>
        </div>
      ) : (
        <fieldset className={css.choice} disabled={ratio === null}>
          <legend>
            <BilingualMessage of="library.splits.side" />
          </legend>
          {(["first", "host"] as const).map((side) => (
            <label key={side} className={css.option} data-chosen={smaller === side || undefined}>
              <input type="radio" name={`${id}-side`} checked={smaller === side} onChange={() => onChange({ smaller: side })} />
              {ratio === null ? t(`library.splits.${side}`) : t(`library.splits.side.${side}`, { smaller: namedRatios[ratio] / 10, larger: 100 - namedRatios[ratio] / 10 })}
            </label>
          ))}
          {isAsked && faults.includes("side") && <p className={css.fault}>{t("library.splits.fault.side")}</p>}
          <p className={css.hint}>{t("library.splits.side.silent")}</p>
        </fieldset>
      )}
      {firstPermille !== null && <ShareBar firstPermille={firstPermille} />}
    </>
  );
}
