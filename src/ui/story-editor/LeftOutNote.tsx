import type { LeftOut } from "../../store/chapter-view";
import { useTranslation } from "../widgets/use-translation";
import css from "./Fields.module.css";

/** What of the present view was not taken into a chapter. */
export function LeftOutNote({ parts }: { parts: readonly LeftOut[] }) {
  const { t } = useTranslation();
  return (
    <p role="status" className={css.caution} hidden={parts.length === 0}>
      {parts.length > 0 && t("storyEditor.leftOut", { parts: parts.map((part) => t(`storyEditor.leftOut.${part}`)).join(t("storyEditor.and")) })}
    </p>
  );
}
