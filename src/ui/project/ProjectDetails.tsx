import type { ProjectState } from "../../store/project-state";
import { Section } from "../inspector/Section";
import { useTranslation } from "../widgets/use-translation";
import { CommitField } from "./CommitField";
import styles from "./ProjectFile.module.css";

/** Name and note of the project, and whose copy it is. */
export function ProjectDetails({ project: { value, access, actions } }: { project: ProjectState }) {
  const { t } = useTranslation();
  const readOnly = access.status === "reader";
  return (
    <Section title="project.edit">
      <div className={styles.stack}>
        <CommitField
          label={t("project.name")}
          value={value.title}
          placeholder={t("project.untitled")}
          maxLength={120}
          readOnly={readOnly}
          onCommit={(title) => actions.run({ name: "rename-project", title })}
        />
        <CommitField
          label={t("project.note")}
          value={value.note}
          maxLength={4000}
          readOnly={readOnly}
          lines
          onCommit={(note) => actions.run({ name: "set-note", note })}
        />
        <CommitField
          label={t("project.office")}
          hint={t("project.office.hint")}
          value={value.office}
          maxLength={120}
          readOnly={readOnly}
          onCommit={(office) => actions.run({ name: "set-office", office })}
        />
      </div>
    </Section>
  );
}
