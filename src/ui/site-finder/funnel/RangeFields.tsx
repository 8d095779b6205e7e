import { useState } from "react";
import type { SiteLimit } from "../../../domain/sites/site-search";
import { readerUnitOf, readerUnitsOf, type ReaderUnit } from "../../../domain/sites/site-units";
import type { MessageKey } from "../../../i18n/translate";
import { useTranslation } from "../../widgets/use-translation";
import css from "./Funnel.module.css";
import { contradictsItself, withoutContradiction } from "../../../domain/sites/relaxed-limit";
import { QuantityField } from "./QuantityField";
import { unitName } from "./unit-name";

/** The least and the most of a quantity, in the unit that the reader likes; a unit typed behind a number is understood too. */
export function RangeFields({ limit, onPut }: { limit: SiteLimit; onPut: (limit: SiteLimit) => void }) {
  const { t } = useTranslation();
  const { criterion, least, most } = limit;
  const units = readerUnitsOf(criterion);
  const [unit, setUnit] = useState<ReaderUnit | null>(readerUnitOf(criterion));
  if (unit === null) return null;
  const refusal = (nextLeast: number | null, nextMost: number | null): MessageKey | null => {
    if (nextLeast === null && nextMost === null) return least === null && most === null ? null : "sites.limits.fault.nothing";
    return nextLeast !== null && nextMost !== null && nextLeast > nextMost ? "sites.limits.fault.contradiction" : null;
  };
  const put = (next: Pick<SiteLimit, "least" | "most">) => onPut({ ...limit, ...next });
  return (
    <>
    {contradictsItself(limit) && <Contradiction limit={limit} onPut={onPut} />}
    <div className={css.range}>
      <QuantityField key={`least-${unit}`} criterion={criterion} label={t("sites.limits.least")} unit={unit} value={least} refusal={(value) => refusal(value, most)} onValue={(value) => put({ least: value, most })} />
      <QuantityField key={`most-${unit}`} criterion={criterion} label={t("sites.limits.most")} unit={unit} value={most} refusal={(value) => refusal(least, value)} onValue={(value) => put({ least, most: value })} />
      {units.length > 1 ? (
        <label className={css.unit}>
          <span>{t("sites.limits.unit")}</span>
          <select value={unit} onChange={({ target }) => setUnit(units.find((one) => one === target.value) ?? unit)}>
            {units.map((one) => (
              <option key={one} value={one}>
                {unitName(t, one)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <span className={css.oneUnit}>{unitName(t, unit)}</span>
      )}
    </div>
    </>
  );
}

/** The ends of a limit out of a link may exclude each other: it is said, and the ways out are a press away. */
function Contradiction({ limit, onPut }: { limit: SiteLimit; onPut: (limit: SiteLimit) => void }) {
  const { t } = useTranslation();
  const ways = withoutContradiction(limit);
  return (
    <div role="group" aria-label={t("sites.limits.contradicts")}>
      <p className={css.fault}>{t("sites.limits.contradicts")}</p>
      {(["swap", "dropLeast", "dropMost"] as const).map((way) => (
        <button key={way} type="button" className={css.use} onClick={() => onPut(ways[way])}>
          {t(`sites.limits.contradicts.${way}`)}
        </button>
      ))}
    </div>
  );
}
