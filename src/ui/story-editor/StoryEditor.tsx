import { useTranslation } from "../widgets/use-translation";

/** Placeholder. */
export function StoryEditor() {
  const { t } = useTranslation();
  return <p hidden>{t("storyEditor.title")}</p>;
}
