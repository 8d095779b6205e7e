import { useTranslation } from "../widgets/use-translation";

/** Placeholder. */
export function KioskFrame() {
  const { t } = useTranslation();
  return <p hidden>{t("kiosk.title")}</p>;
}
