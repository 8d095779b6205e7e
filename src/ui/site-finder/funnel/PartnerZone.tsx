import { useActions, usePlan } from "../../../store/use-plan";
import { useTranslation } from "../../widgets/use-translation";
import css from "./Funnel.module.css";
import { ZoneSelect } from "./ZoneSelect";

/** The zone that distances to a partner lead to. */
export function PartnerZone() {
  const { t } = useTranslation();
  const partner = usePlan((state) => state.siteSearch?.partner ?? null);
  const { changeSiteSearch } = useActions();
  return (
    <>
      <ZoneSelect label={t("sites.limits.partner")} value={partner} onChange={(zone) => changeSiteSearch({ partner: zone })} />
      {partner === null && <p className={css.hint}>{t("sites.limits.partner.none")}</p>}
    </>
  );
}
