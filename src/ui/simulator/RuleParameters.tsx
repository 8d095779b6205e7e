import { useId } from "react";
import { digestionRates } from "../../analysis/quota-rules/divide-by-linkage";
import { quotaBases, type QuotaBase } from "../../analysis/quota-rules/division";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import type { DraftProps } from "./Divide";
import { baseOf } from "./draft";
import css from "./Fields.module.css";
import { NumberField } from "./NumberField";
import type { Grounds } from "./use-simulation";

/** What a rule must be given; no document gives any of these numbers. */
export function RuleParameters({ draft, grounds: { records }, onChange }: DraftProps & { grounds: Grounds }) {
  const { t } = useTranslation();
  const id = useId();
  const { rule, which, withDoubtful, withZones, withIncomparable } = draft;
  if (rule === "by-hand") return null;
  const area = rule === "area" ? which : baseOf(draft, records);
  return (
    <div className={css.group}>
      <div className={css.field}>
        <label htmlFor={`${id}-base`}>
          <BilingualMessage of={rule === "area" ? "simulator.which" : "simulator.base"} />
        </label>
        <select id={`${id}-base`} value={area} onChange={({ target }) => onChange(rule === "area" ? { which: target.value as typeof which } : { base: target.value as QuotaBase })}>
          {(rule === "area" ? (["administrative", "stated"] as const) : quotaBases).map((one) => (
            <option key={one} value={one}>
              {t(`simulator.base.${one}`)}
            </option>
          ))}
        </select>
        <p className={css.hint}>
          {t(`simulator.base.${area}.hint`, { year: draft.year - 1 })}
          {rule !== "area" && draft.base === null && ` ${t(area === "issued" ? "simulator.base.byIssued" : "simulator.base.byArea", { year: draft.year - 1 })}`}
        </p>
      </div>
      {(area === "stated" || area === "administrative") && (
        <>
          <label className={css.check}>
            <input type="checkbox" checked={withZones} onChange={() => onChange({ withZones: !withZones })} />
            <span>{t("simulator.zones")}</span>
          </label>
          <label className={css.check}>
            <input type="checkbox" checked={withDoubtful} onChange={() => onChange({ withDoubtful: !withDoubtful })} />
            <span>{t("simulator.doubtful")}</span>
          </label>
        </>
      )}
      {rule === "linkage" && (
        <>
          <label className={css.check}>
            <input type="checkbox" checked={withIncomparable} onChange={() => onChange({ withIncomparable: !withIncomparable })} />
            <span>{t("simulator.incomparable")}</span>
          </label>
          <NumberField label={t("simulator.strength")} hint={t("simulator.strength.hint")} value={draft.strength} onChange={(strength) => onChange({ strength })} />
          <fieldset className={css.rates}>
            <legend>{t("simulator.counts")}</legend>
            {digestionRates.map((rate) => (
              <NumberField key={rate} label={t(`simulator.count.${rate}`)} value={draft.counts[rate]} onChange={(text) => onChange({ counts: { ...draft.counts, [rate]: text } })} />
            ))}
          </fieldset>
        </>
      )}
    </div>
  );
}
