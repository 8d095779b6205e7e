import { countSamples, isSample } from "../../domain/sample";
import { collectionNames } from "../../domain/project-records";
import type { ProjectState } from "../../store/project-state";
import { useTranslation } from "../widgets/use-translation";
import buttons from "../widgets/buttons.module.css";
import notice from "../shell/Notices.module.css";
import { CautionIcon } from "../widgets/ShellIcons";
import css from "./Sample.module.css";

/** Stands as long as the project holds records of the sample; nothing closes it but their removal. */
export function SampleBanner({ project, readOnly }: { project: ProjectState; readOnly: boolean }) {
  const { t } = useTranslation();
  const { samples, others } = countSamples(project.value.collections);
  if (samples === 0) return null;
  const remove = () => {
    const { collections } = project.value;
    const changes = collectionNames.flatMap((collection) =>
      Object.values(collections[collection]).flatMap((record) => (isSample(record) ? [{ name: "remove-record" as const, collection, id: record.id }] : [])),
    );
    project.actions.run({ name: "change-records", why: "clear", changes });
  };
  return (
    <div role="status" className={`${notice.notice} ${css.banner}`}>
      <span className={notice.icon}>
        <CautionIcon />
      </span>
      <p className={notice.sentence}>{others > 0 ? t("sample.mixed", { n: others }) : t("sample.banner")}</p>
      {!readOnly && project.access.status === "owner" && (
        <button type="button" className={buttons.quiet} onClick={remove}>
          {t("sample.remove")}
        </button>
      )}
    </div>
  );
}
