import { useTranslation } from "../widgets/use-translation";

/** Placeholder. */
export function ConsolePage() {
  const { t } = useTranslation();
  return <p hidden>{t("console.title")}</p>;
}
