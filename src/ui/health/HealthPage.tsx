import { useTranslation } from "../widgets/use-translation";

/** Placeholder. */
export function HealthPage() {
  const { t } = useTranslation();
  return <p hidden>{t("health.title")}</p>;
}
