import { useId } from "react";
import type { LeftOut } from "../../analysis/quota-rules/division";
import { readLandCell } from "../../formats/read-land-cell";
import { landUnitName } from "../../i18n/format-land";
import { useTranslation } from "../widgets/use-translation";
import type { DraftProps } from "./Divide";
import fields from "./Fields.module.css";
import css from "./ResultTable.module.css";
import type { Grounds } from "./use-simulation";

type Props = DraftProps & { leftOut: readonly LeftOut[]; grounds: Grounds };

/** Who could not take part, and why, grouped by the reason; and what the user holds back for them. */
export function LeftOutList({ leftOut, grounds: { facts }, draft, onChange }: Props) {
  const { t, text } = useTranslation();
  const holdsBack = draft.rule !== "by-hand" && (leftOut.length > 0 || draft.reserve !== "");
  if (leftOut.length === 0 && !holdsBack) return null;
  const reasons = [...new Set(leftOut.map(({ why }) => why))];
  const nameOf = (id: string): string => {
    const unit = facts.get(id)?.unit;
    return unit ? text(unit.name) : id;
  };
  return (
    <div className={css.leftOut}>
      {leftOut.length > 0 && <p>{t("simulator.left", { n: leftOut.length })}</p>}
      <dl>
        {reasons.map((why) => (
          <div key={why}>
            <dt>{t(`simulator.left.${why}`)}</dt>
            <dd>
              {leftOut
                .filter((one) => one.why === why)
                .map(({ unit }) => nameOf(unit))
                .join(t("list.comma"))}
            </dd>
          </div>
        ))}
      </dl>
      {holdsBack && <ReserveField value={draft.reserve} onChange={(reserve) => onChange({ reserve })} />}
    </div>
  );
}

function ReserveField({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const { t, language } = useTranslation();
  const id = useId();
  const read = readLandCell(value, "mu");
  return (
    <div className={`${fields.field} ${css.reserve}`}>
      <label htmlFor={id}>{t("simulator.reserve", { measure: landUnitName(language, "mu") })}</label>
      <input id={id} type="text" inputMode="decimal" autoComplete="off" maxLength={24} value={value} aria-invalid={read.is === "fault"} aria-describedby={`${id}-hint`} onChange={(event) => onChange(event.target.value)} />
      <p id={`${id}-hint`} className={read.is === "fault" ? fields.wrong : css.held}>
        {read.is === "fault" ? t(`simulator.total.${read.fault}`, { value }) : t("simulator.reserve.hint")}
      </p>
    </div>
  );
}
