import { useState } from "react";
import { dwellingsFor } from "../../../domain/sites/dwellings-for";
import { figure } from "../../../i18n/format-area";
import { useTranslation } from "../../widgets/use-translation";
import css from "./Funnel.module.css";

/** Dwellings out of workers; how many share one is the investor's own assumption, and nothing is taken over before a press. */
export function HousingNeed({ onUse }: { onUse: (dwellings: number) => void }) {
  const { t } = useTranslation();
  const [workers, setWorkers] = useState("");
  const [perDwelling, setPerDwelling] = useState("2");
  const dwellings = dwellingsFor(workers, perDwelling);
  return (
    <div className={css.housing}>
      <div className={css.pair}>
        <label className={css.quantity}>
          <span>{t("sites.limits.housing.workers")}</span>
          <input type="text" inputMode="numeric" autoComplete="off" maxLength={12} value={workers} onChange={({ target }) => setWorkers(target.value)} />
        </label>
        <label className={css.quantity}>
          <span>{t("sites.limits.housing.perDwelling")}</span>
          <input type="text" inputMode="decimal" autoComplete="off" maxLength={6} value={perDwelling} onChange={({ target }) => setPerDwelling(target.value)} />
        </label>
      </div>
      <p className={dwellings === "bad" ? css.fault : css.hint}>{t(dwellings === "bad" ? "sites.limits.housing.bad" : "sites.limits.housing.assumed")}</p>
      {typeof dwellings === "number" && (
        <button type="button" className={css.use} onClick={() => onUse(dwellings)}>
          {t("sites.limits.housing.use", { n: figure(dwellings) })}
        </button>
      )}
    </div>
  );
}
